import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type TestDatabase, testDatabase } from '../../testing/database.ts'
import { type ReceivedLetter, type TestMailServer, testMailServer } from '../../testing/mail-server.ts'
import { Clock } from '../clock/clock.ts'
import { Database } from '../prisma/database.ts'
import { type NewLetter, Outbox, type OutgoingLetter, openPost, Post } from './index.ts'

const FROM = '来歴 <raireki@registry.example>'
const LETTER: NewLetter = {
  key: 'notice-4-a',
  to: 'ann@clinic.example',
  subject: '承認されました',
  body: 'よい知らせです。',
}

let home: TestDatabase
let database: Database
let clock: Clock
let server: TestMailServer

beforeAll(async () => {
  home = await testDatabase()
  database = new Database({ serviceUrl: home.serviceUrl, poolSize: 5 })
  server = await testMailServer()
}, 60_000)
afterAll(async () => {
  await server.close()
  await database.onApplicationShutdown()
  await home.drop()
})
beforeEach(async () => {
  clock = new Clock()
  server.letters.splice(0)
  server.behave('well')
  await database.prisma.letter.deleteMany()
})

const smtp = () => openPost({ smtpUrl: server.url, folder: '', from: FROM })
const put = (outbox: Outbox, ...letters: NewLetter[]) => database.transaction((tx) => outbox.put(tx, letters))
const later = (seconds: number) => clock.setTo(new Date(clock.now().getTime() + seconds * 1000))
const row = () => database.prisma.letter.findFirstOrThrow()

describe('a letter', () => {
  it('arrives by a real mail server, in whatever language, from whom it says', async () => {
    const outbox = new Outbox(database, smtp(), clock)
    await put(outbox, LETTER)
    await outbox.sendDue()
    const [letter] = server.letters as [ReceivedLetter]
    expect(letter.to).toEqual(['ann@clinic.example'])
    expect(letter.subject).toBe('承認されました')
    expect(letter.text).toContain('よい知らせです。')
    expect(letter.headers).toMatch(/^Message-ID: <notice-4-a@registry.example>$/im)
    expect(letter.headers).toMatch(/^Auto-Submitted: auto-generated$/im)
  })

  it('leaves nothing of its reader behind once it went', async () => {
    const outbox = new Outbox(database, smtp(), clock)
    await put(outbox, LETTER)
    await outbox.sendDue()
    expect(await row()).toMatchObject({ state: 'sent', recipient: '', subject: '', body: '', attempts: 1 })
  })

  it('is written once, whoever writes it again', async () => {
    const outbox = new Outbox(database, smtp(), clock)
    await put(outbox, LETTER, LETTER)
    await put(outbox, LETTER)
    await Promise.all([outbox.sendDue(), new Outbox(database, smtp(), clock).sendDue()])
    expect(server.letters).toHaveLength(1)
  })

  it('waits while the server is away, and goes when it is back', async () => {
    const outbox = new Outbox(database, smtp(), clock)
    server.behave('busy')
    await put(outbox, LETTER)
    await outbox.sendDue()
    await outbox.sendDue()
    expect(await row()).toMatchObject({ state: 'waiting', attempts: 1 })
    server.behave('well')
    later(11)
    await outbox.sendDue()
    expect(server.letters).toHaveLength(1)
  })

  it('is given up at once where there is no such mailbox, and holds up no other', async () => {
    const outbox = new Outbox(database, smtp(), clock)
    await put(outbox, { ...LETTER, key: 'one', to: 'nobody@clinic.example' }, LETTER)
    await outbox.sendDue()
    expect(server.letters).toHaveLength(1)
    const failed = await database.prisma.letter.findUniqueOrThrow({ where: { key: 'one' } })
    expect(failed).toMatchObject({ state: 'failed', recipient: '' })
    expect(failed.error).not.toContain('nobody@')
    expect(failed.error).toContain('550')
  })

  it('is given up after days without a server', async () => {
    const outbox = new Outbox(database, openPost({ smtpUrl: 'smtp://127.0.0.1:1', folder: '', from: FROM }), clock)
    await put(outbox, LETTER)
    const began = clock.now().getTime()
    for (let tries = 0; (await row()).state === 'waiting' && tries < 30; tries += 1) {
      await outbox.sendDue()
      clock.setTo((await row()).nextAt)
    }
    expect(await row()).toMatchObject({ state: 'failed' })
    expect((clock.now().getTime() - began) / 86_400_000).toBeGreaterThan(3)
  })

  it('that was sent by somebody who died before noting it comes again as the same letter', async () => {
    const dying = new Outbox(database, new DiesOnTheWayBack(smtp()), clock)
    await put(dying, LETTER)
    void dying.sendDue()
    while (server.letters.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    const next = new Outbox(database, smtp(), clock)
    await next.sendDue()
    expect(server.letters).toHaveLength(1)
    later(601)
    await next.sendDue()
    const ids = server.letters.map(({ headers }) => /^Message-ID: (.+)$/im.exec(headers)![1])
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    expect(await row()).toMatchObject({ state: 'sent' })
  })

  it('is a file where there is no server, and the same file when sent again', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'raireki-mail-'))
    const post = openPost({ smtpUrl: undefined, folder, from: FROM })
    const letter = { key: 'notice-4-a', to: 'ann@clinic.example', subject: 'Approved', body: 'Good news.' }
    await post.send(letter)
    await post.send(letter)
    expect(await readdir(folder)).toEqual(['notice-4-a.eml'])
    const text = await readFile(path.join(folder, 'notice-4-a.eml'), 'utf8')
    expect(text).toContain('To: ann@clinic.example')
    expect(text).toContain('Good news.')
    await rm(folder, { recursive: true })
  })
})

/** Hands the letter over, and is never heard of again. */
class DiesOnTheWayBack extends Post {
  constructor(private readonly post: Post) {
    super()
  }

  async send(letter: OutgoingLetter): Promise<void> {
    await this.post.send(letter)
    await new Promise(() => undefined)
  }

  close(): Promise<void> {
    return this.post.close()
  }
}
