/**
 * A registry after years of use: 10,000 requests, 250,000 entries, 100 reviewers, 1,000 datasets in a real Postgres, asked
 * by the web app's own operations through the service over HTTP.
 *
 *   npm run bench -- governance          1,500 questions of each kind
 *   npm run bench -- governance 300      300 of each
 *   npm run bench -- governance 300 1000 the same in a registry of 1,000 requests
 *
 * It measures what `npm run build` made last.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { DocumentNode } from 'graphql'
import pg from 'pg'
import {
  CastVoteDocument,
  CommentOnReviewDocument,
  NoticesDocument,
  RequestPageDocument,
  ReviewPageDocument,
  ReviewsDocument,
} from '../../apps/admin/generated/operations.ts'
import { testDatabase } from '../../apps/api/testing/database.ts'
import { machineLine } from '../machine.ts'
import { percentile, secondsOf } from '../rounds.ts'
import { figure, printTable, whole } from '../table.ts'
import { type Answers, ask, type Question } from './asking.ts'
import { LedgerKey } from './built-service.ts'
import { ENTRIES_A_REQUEST, fillLedger } from './ledger.ts'
import { Service } from './service.ts'
import { applicant, fillWorld, idOf, openRequest, reviewer, SCALE } from './world.ts'

const [count = 1_500] = process.argv.slice(2).filter(Number).map(Number)
const CLIENTS = 50
const WRITERS = [1, 4, 16]
/** How long a person looks at a page before asking for the next. */
const READING_MS = 1_000
/** How long somebody takes between two commands: to read, to think, to write. */
const THINKING_MS = 5_000
/** Votes of one row: few enough that none of the reviews is decided by them. */
const COMMANDS = Math.min(400, SCALE.open / 5)

const home = await testDatabase()
const folder = await mkdtemp(path.join(tmpdir(), 'raireki-bench-'))
const env = { RAIREKI_DATA: folder, DATABASE_URL: home.serviceUrl, DATABASE_OWNER_URL: home.ownerUrl, NODE_ENV: 'test' }
const owner = new pg.Client({ connectionString: home.ownerUrl })
await owner.connect()
let service: Service | undefined
try {
  console.log(`${machineLine()}\n`)
  await (await Service.start(env)).stop()
  const seconds = await secondsOf(async () => {
    await fillWorld(home.ownerUrl)
    const key = await LedgerKey.open(path.join(folder, 'keys'), 'raireki.local/ledger')
    console.log(`${whole(SCALE.requests)} requests, ${whole(await fillLedger(home, key))} entries`)
  })
  console.log(`Filled in ${figure(seconds)} s\n`)
  service = await Service.start(env)
  await measurePages(service)
  await measureCommands(service)
  await measureLocks(service)
} finally {
  await service?.stop()
  await owner.end()
  await home.drop()
  await rm(folder, { recursive: true, force: true })
}

/** A member of the panel that looks at a request; the first two of each panel have voted already. */
function memberOf(n: number, seat: number): number {
  return 1 + (n % SCALE.panels) + SCALE.panels * seat
}

async function measurePages(to: Service): Promise<void> {
  const pages: [string, DocumentNode, (n: number) => Question][] = [
    ['inbox', NoticesDocument, (n) => ({ who: reviewer(n), variables: { first: 20 } })],
    [
      'review queue',
      ReviewsDocument,
      (n) => ({ who: reviewer(n), variables: { filter: { awaitingMe: true }, orderBy: 'DEADLINE', first: 20 } }),
    ],
    [
      'review page',
      ReviewPageDocument,
      (n) => ({ who: memberOf(openRequest(n), 3), variables: { id: idOf('review', openRequest(n)) } }),
    ],
    [`request page, ${ENTRIES_A_REQUEST} entries`, RequestPageDocument, requestPage],
  ]
  const rows: string[][] = []
  for (const [what, document, question] of pages) {
    await ask(to, document, 4, 60, question)
    const alone = await ask(to, document, 1, Math.min(200, count), question)
    const many = await ask(to, document, CLIENTS, count, question, READING_MS)
    const most = await ask(to, document, 8, count, question)
    rows.push([
      what,
      String(Math.max(...alone.asked.map(({ statements }) => statements))),
      ...times(alone),
      ...times(many).slice(0, 2),
      times(most)[3]!,
    ])
  }
  const alone = ['1 client, ms, p50', 'p95', 'CPU ms', 'a second']
  printTable(['pages', 'statements', ...alone, `${CLIENTS} people, ms, p50`, 'p95', 'at most a second'], rows)
  console.log()
}

function requestPage(n: number): Question {
  const request = (n * 37) % SCALE.requests
  return { who: applicant(request), variables: { id: idOf('request', request) } }
}

async function measureCommands(to: Service): Promise<void> {
  const rows: string[][] = []
  let voted = 0
  const vote =
    (from: number) =>
    (n: number): Question => {
      const request = openRequest(from + n)
      return {
        who: memberOf(request, 2),
        variables: { input: { reviewId: idOf('review', request), choice: 'APPROVE' } },
      }
    }
  const people = Math.ceil(COMMANDS / 2)
  for (const [what, document, question] of [
    ['castVote', CastVoteDocument, vote(0)],
    ['comment', CommentOnReviewDocument, comment],
  ] as const) {
    await quiet()
    rows.push([`${what}, ${CLIENTS} people`, ...times(await ask(to, document, CLIENTS, people, question, THINKING_MS))])
  }
  voted += people
  for (const writers of WRITERS) {
    const from = voted
    voted += COMMANDS
    await quiet()
    const votes = await ask(to, CastVoteDocument, writers, COMMANDS, vote(from))
    await quiet()
    const comments = await ask(to, CommentOnReviewDocument, writers, COMMANDS, comment)
    rows.push([`castVote, ${writers} at once`, ...times(votes)], [`comment, ${writers} at once`, ...times(comments)])
  }
  printTable(['commands on different requests', 'ms, p50', 'p95', 'CPU ms', 'a second'], rows)
  console.log()
}

/** Until what follows from the commands before has been done: people are told, letters are written. */
async function quiet(): Promise<void> {
  const done = async () => (await owner.query(`SELECT count(*) FROM effect_done`)).rows[0].count
  const waits = async () => (await owner.query(`SELECT count(*) FROM letter WHERE state = 'waiting'`)).rows[0].count
  for (let before = ''; ; ) {
    const now = `${await done()} ${await waits()}`
    if (now === before && now.endsWith(' 0')) return
    before = now
    await pause(1_500)
  }
}

function comment(n: number): Question {
  const request = openRequest(n)
  return {
    who: memberOf(request, 4),
    variables: { input: { reviewId: idOf('review', request), audience: 'PANEL', text: `Seen ${n}` } },
  }
}

/** Holds one request and its review locked in a transaction of somebody else's, while commands on all others go on. */
async function measureLocks(to: Service): Promise<void> {
  const vote =
    (from: number) =>
    (n: number): Question => {
      const request = openRequest(from + n)
      return {
        who: memberOf(request, 5),
        variables: { input: { reviewId: idOf('review', request), choice: 'APPROVE' } },
      }
    }
  const held = openRequest(SCALE.open - 1)
  const free = await ask(to, CastVoteDocument, 4, COMMANDS, vote(0))
  await owner.query('BEGIN')
  await owner.query('SELECT FROM request WHERE id = $1 FOR UPDATE', [idOf('request', held)])
  await owner.query('SELECT FROM review WHERE id = $1 FOR UPDATE', [idOf('review', held)])
  let isOver = false
  const waiting = ask(to, CastVoteDocument, 1, 1, () => vote(SCALE.open - 1)(0)).then(() => {
    isOver = true
  })
  const beside = await ask(to, CastVoteDocument, 4, COMMANDS, vote(COMMANDS))
  const waited = !isOver
  await owner.query('COMMIT')
  await waiting
  await pause(0)
  printTable(
    ['castVote, 4 at once', 'ms, p50', 'p95', 'CPU ms', 'a second'],
    [
      ['nothing held', ...times(free)],
      ['one request held by another transaction', ...times(beside)],
    ],
  )
  console.log(
    `The command on the request that was held ${waited ? 'waited for it' : 'did not wait'}, and nobody else did.`,
  )
}

function times({ asked, seconds, cpuMs }: Answers): string[] {
  const ms = asked.map((each) => each.ms)
  return [figure(percentile(ms, 50)), figure(percentile(ms, 95)), figure(cpuMs), figure(asked.length / seconds)]
}
