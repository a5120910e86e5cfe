import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type JobQueueOptions, openJobQueue, type QueueHome } from './bull-queue.ts'
import type { Job, JobHandler, JobQueue } from './job-queue.ts'

/** What every home of jobs must do. `home` is asked for once the suite runs. */
export function itKeepsTheQueueContract(home: () => QueueHome): void {
  const opened: JobQueue[] = []
  const names = new WeakMap<JobQueue, string>()

  /** A queue that nobody else has. */
  async function open(options: JobQueueOptions = {}): Promise<JobQueue> {
    const name = options.name ?? `contract-${randomUUID()}`
    const queue = await openJobQueue(home(), { attempts: 3, backoffMs: 20, ...options, name })
    opened.push(queue)
    names.set(queue, name)
    return queue
  }

  /** One more door to a queue that is or was open. */
  function openSame(queue: JobQueue, options: JobQueueOptions = {}): Promise<JobQueue> {
    return open({ ...options, name: names.get(queue)! })
  }

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((queue) => queue.close(500)))
  })

  it('hands a job to the handler of its kind, with what it carries', async () => {
    const queue = await open()
    const { seen, handler } = recorder()
    await queue.work({ greet: handler, ignore: never })
    await queue.add('greet', 'greet-1', { person: 'p-1', times: 3 })
    await queue.drained()
    expect(seen).toMatchObject([{ kind: 'greet', jobId: 'greet-1', payload: { person: 'p-1', times: 3 }, attempt: 1 }])
    expect(await queue.counts()).toEqual({ waiting: 0, running: 0, delayed: 0, done: 1, dead: 0 })
  })

  it('keeps jobs until somebody works', async () => {
    const queue = await open()
    await queue.add('greet', 'greet-1', {})
    expect(await queue.counts()).toMatchObject({ waiting: 1 })
    const { seen, handler } = recorder()
    await queue.work({ greet: handler })
    await queue.drained()
    expect(seen).toHaveLength(1)
  })

  it('tries a failing job again after longer and longer, and then sets it aside', async () => {
    const failures: object[] = []
    const queue = await open({
      backoffMs: 200,
      onFailure: (failure, { message }) => failures.push({ ...failure, message }),
    })
    const times: number[] = []
    await queue.work({
      greet: async () => {
        times.push(performance.now())
        throw new Error('nobody home')
      },
    })
    await queue.add('greet', 'greet-1', { person: 'p-1' })
    await queue.drained()
    const waits = times.slice(1).map((time, index) => time - times[index]!)
    // Half of each wait is chance, so that jobs that failed together do not come back together.
    expect(waits[0]).toBeGreaterThanOrEqual(95)
    expect(waits[1]).toBeGreaterThanOrEqual(195)
    const failure = { kind: 'greet', jobId: 'greet-1', message: 'nobody home' }
    // It is told of when it has been set aside, which is a moment later.
    while (failures.length < 3) await pause(10)
    expect(failures).toEqual([
      { ...failure, attempt: 1, isDead: false },
      { ...failure, attempt: 2, isDead: false },
      { ...failure, attempt: 3, isDead: true },
    ])
    const { letters, total } = await queue.deadLetters({ first: 10 })
    expect(total).toBe(1)
    expect(letters).toMatchObject([
      { kind: 'greet', jobId: 'greet-1', payload: { person: 'p-1' }, attempts: 3, reason: 'nobody home' },
    ])
    expect(letters[0]!.failedAt.getTime()).toBeGreaterThan(letters[0]!.addedAt.getTime())
  })

  it('counts a job as done when a later attempt succeeds', async () => {
    const queue = await open()
    const attempts: number[] = []
    await queue.work({
      greet: async ({ attempt }) => {
        attempts.push(attempt)
        if (attempt < 3) throw new Error('not yet')
      },
    })
    await queue.add('greet', 'greet-1', {})
    await queue.drained()
    expect(attempts).toEqual([1, 2, 3])
    expect(await queue.counts()).toMatchObject({ done: 1, dead: 0 })
  })

  it('sets aside a job of a kind nobody does', async () => {
    const queue = await open({ attempts: 2 })
    await queue.work({ greet: never })
    await queue.add('curtsy', 'curtsy-1', {})
    await queue.drained()
    const { letters } = await queue.deadLetters({ first: 1 })
    expect(letters[0]?.reason).toContain('curtsy')
  })

  it('replays a dead letter with all its attempts, and nothing else', async () => {
    const queue = await open()
    let mended = false
    const attempts: number[] = []
    await queue.work({
      greet: async ({ attempt }) => {
        attempts.push(attempt)
        if (!mended || attempt < 2) throw new Error('not yet')
      },
    })
    await queue.add('greet', 'greet-1', {})
    await queue.drained()
    mended = true
    expect(await queue.replay('greet-1')).toBe('replayed')
    await queue.drained()
    expect(attempts).toEqual([1, 2, 3, 1, 2])
    expect(await queue.counts()).toMatchObject({ done: 1, dead: 0 })
    expect(await queue.replay('greet-1')).toBe('notDead')
    expect(await queue.replay('greet-2')).toBe('unknown')
  })

  it('replays once when two operators ask at the same time', async () => {
    const queue = await open({ attempts: 1 })
    await queue.work({ greet: async () => Promise.reject(new Error('no')) })
    await queue.add('greet', 'greet-1', {})
    await queue.drained()
    await queue.close()
    const idle = await openSame(queue)
    const answers = await Promise.all([idle.replay('greet-1'), idle.replay('greet-1')])
    expect(answers.sort()).toEqual(['notDead', 'replayed'])
    expect(await idle.counts()).toMatchObject({ waiting: 1, dead: 0 })
  })

  it('does a job once however often its id is added: waiting, done or dead', async () => {
    const queue = await open({ attempts: 1 })
    const { seen, handler } = recorder()
    const add = () => queue.add('greet', 'greet-1', {})
    const fail = () => queue.add('fail', 'fail-1', {})
    await Promise.all([add(), add(), add(), fail()])
    await queue.work({ greet: handler, fail: () => Promise.reject(new Error('no')) })
    await queue.drained()
    await Promise.all([add(), fail()])
    await queue.addMany([1, 2].map(() => ({ kind: 'greet', jobId: 'greet-1', payload: {} })))
    await queue.drained()
    expect(seen).toHaveLength(1)
    expect(await queue.counts()).toMatchObject({ done: 1, dead: 1 })
  })

  it('pages through dead letters, the latest first, also when one is replayed meanwhile', async () => {
    const queue = await open({ attempts: 1 })
    await queue.work({ greet: () => Promise.reject(new Error('no')) }, { concurrency: 1 })
    for (let n = 1; n <= 5; n += 1) {
      await queue.add('greet', `greet-${n}`, {})
      await queue.drained()
    }
    const first = await queue.deadLetters({ first: 2 })
    expect(first.letters.map(({ jobId }) => jobId)).toEqual(['greet-5', 'greet-4'])
    expect(first.total).toBe(5)
    await queue.close()
    const idle = await openSame(queue)
    await idle.replay('greet-4')
    const second = await idle.deadLetters({ first: 2, after: first.next! })
    expect(second.letters.map(({ jobId }) => jobId)).toEqual(['greet-3', 'greet-2'])
    const third = await idle.deadLetters({ first: 2, after: second.next! })
    expect(third.letters.map(({ jobId }) => jobId)).toEqual(['greet-1'])
    expect(third.next).toBeUndefined()
  })

  it('refuses ids it could not keep apart, loads that are not names, and jobs after closing', async () => {
    const queue = await open()
    for (const jobId of ['', '17', 'a:b', 'a b', '氏名', 'x'.repeat(201)]) {
      await expect(queue.add('greet', jobId, {})).rejects.toMatchObject({ code: 'JobIdInvalid' })
    }
    await expect(queue.add('greet', 'greet-1', { note: 'x'.repeat(5000) })).rejects.toMatchObject({
      code: 'PayloadTooLarge',
    })
    await queue.close()
    await expect(queue.add('greet', 'greet-1', {})).rejects.toMatchObject({ code: 'QueueClosed' })
  })

  it('closing finishes what runs and leaves the rest for the next worker', async () => {
    const queue = await open()
    const began = signal()
    const finished: string[] = []
    await queue.work(
      {
        greet: async ({ jobId }) => {
          began.give()
          await pause(150)
          finished.push(jobId)
        },
      },
      { concurrency: 1 },
    )
    await queue.addMany([1, 2, 3].map((n) => ({ kind: 'greet', jobId: `greet-${n}`, payload: {} })))
    await began.given
    await queue.close()
    expect(finished).toEqual(['greet-1'])
    const next = await openSame(queue)
    expect(await next.counts()).toMatchObject({ waiting: 2, running: 0, done: 1 })
  })

  it('closing gives up on a job that does not end, tells it so, and another worker does it', async () => {
    const queue = await open({ lockMs: 500 })
    const began = signal()
    let told = false
    await queue.work({
      greet: (job) => {
        job.signal.addEventListener('abort', () => {
          told = true
        })
        began.give()
        return new Promise(() => {})
      },
    })
    await queue.add('greet', 'greet-1', {})
    await began.given
    const start = performance.now()
    await queue.close(200)
    expect(performance.now() - start).toBeLessThan(2000)
    expect(told).toBe(true)
    const next = await openSame(queue, { lockMs: 500 })
    const { seen, handler } = recorder()
    await next.work({ greet: handler })
    await next.drained(15_000)
    expect(seen).toMatchObject([{ jobId: 'greet-1' }])
  })

  it('gives the job of a killed worker to another', async () => {
    const queue = await open({ lockMs: 500 })
    const options = { name: names.get(queue), attempts: 3, backoffMs: 20, lockMs: 500 }
    const script = fileURLToPath(new URL('./queue-contract.worker.ts', import.meta.url))
    const doomed = spawn(process.execPath, [script, JSON.stringify({ home: home(), options })], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await queue.add('greet', 'greet-1', {})
    const [line] = (await once(doomed.stdout, 'data')) as [Buffer]
    expect(line.toString().trim()).toBe('greet-1')
    doomed.kill('SIGKILL')
    await once(doomed, 'exit')
    const { seen, handler } = recorder()
    await queue.work({ greet: handler })
    await queue.drained(15_000)
    expect(seen).toMatchObject([{ jobId: 'greet-1', attempt: 2 }])
    expect(await queue.counts()).toMatchObject({ done: 1, dead: 0 })
  })

  it('does 500 jobs between three workers, none lost and none twice', async () => {
    const first = await open()
    const rest = await Promise.all([openSame(first), openSame(first)])
    const done: string[] = []
    const failedOnce = new Set<string>()
    const work: JobHandler = async ({ jobId, payload }) => {
      await pause(Number(payload.n) % 3)
      if (Number(payload.n) % 25 === 0 && !failedOnce.has(jobId)) {
        failedOnce.add(jobId)
        throw new Error('at first')
      }
      done.push(jobId)
    }
    const jobs = Array.from({ length: 500 }, (_, n) => ({ kind: 'greet', jobId: `greet-${n}`, payload: { n } }))
    await Promise.all([first, ...rest].map((queue) => queue.work({ greet: work }, { concurrency: 5 })))
    await Promise.all([first.addMany(jobs.slice(0, 300)), rest[0]!.addMany(jobs.slice(200))])
    await first.drained()
    expect(failedOnce.size).toBe(20)
    expect(done.toSorted()).toEqual(jobs.map(({ jobId }) => jobId).toSorted())
  }, 30_000)
}

function never(): Promise<void> {
  return Promise.reject(new Error('This job was not for us.'))
}

function recorder(): { seen: Job[]; handler: JobHandler } {
  const seen: Job[] = []
  return { seen, handler: async (job) => void seen.push(job) }
}

function signal(): { given: Promise<void>; give: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { given: promise, give: resolve }
}
