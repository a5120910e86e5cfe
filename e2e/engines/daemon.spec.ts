import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort, run, startDaemon, until } from './daemon.ts'
import { startRedis } from './redis.ts'
import { hasCommands, redis } from './tools.ts'

describe('a server started for the tests', () => {
  it('tells its last words where it ends before it is up', async () => {
    const daemon = startDaemon('sh', ['-c', 'echo the port is taken >&2; exit 3'])
    await expect(until('it to answer', daemon, async () => false)).rejects.toThrow(/3.*the port is taken/s)
    await daemon.stop()
  })

  it('is waited for no longer than said', async () => {
    const daemon = startDaemon('sleep', ['60'])
    await expect(until('it to answer', daemon, async () => false, 200)).rejects.toThrow('gave up waiting')
    await daemon.stop()
    expect(daemon.obituary()).toContain('SIGTERM')
  })

  it('that is not installed says so', async () => {
    const daemon = startDaemon('raireki-no-such-command', [])
    await expect(until('it to answer', daemon, async () => false)).rejects.toThrow('raireki-no-such-command')
    await daemon.stop()
  })

  it('gets a port that nobody has', async () => {
    const ports = await Promise.all([freePort(), freePort(), freePort()])
    expect(new Set(ports).size).toBe(3)
  })
})

const onRedis = redis.isHere() ? describe : describe.skip
onRedis(`a Redis for the tests${redis.isHere() ? '' : ' (skipped: redis-server is not installed)'}`, () => {
  it('appends to disk and throws nothing away', async () => {
    const engine = await startRedis()
    const { port } = new URL(engine.url)
    const ask = (name: string) => run('redis-cli', ['-p', port, 'config', 'get', name])
    if (hasCommands('redis-cli')) {
      expect(await ask('appendonly')).toContain('yes')
      expect(await ask('maxmemory-policy')).toContain('noeviction')
    }
    await engine.stop()
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow()
  })

  it('dies with the process that started it, even one that is killed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'raireki-killed-'))
    const module = JSON.stringify(fileURLToPath(new URL('./redis.ts', import.meta.url)))
    const script = `import(${module}).then(async (m) => console.log((await m.startRedis()).url))`
    const parent = spawn(process.execPath, ['-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, TMPDIR: folder },
    })
    const [line] = (await once(parent.stdout, 'data')) as [Buffer]
    const { port } = new URL(line.toString().trim())
    parent.kill('SIGKILL')
    await once(parent, 'exit')
    await pause(300)
    await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
    await rm(folder, { recursive: true })
  })
})
