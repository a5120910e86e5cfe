import type { Cast } from '../story/people.ts'
import {
  approve,
  type Case,
  openCases,
  publishDataset,
  registerCertificate,
  voteUntilOneIsMissing,
} from './casework.ts'
import { type Chance, pause, withChance } from './chance.ts'
import { figure } from './figures.ts'
import { often } from './often.ts'
import { type Told, tell } from './outcome.ts'
import type { ApiProcess } from './process.ts'
import { mismatches } from './reconcile.ts'
import { Registry } from './registry.ts'
import { locksRunOut, settled } from './settling.ts'

const ROUNDS = often({ usually: 2, whole: 15 })
const CASES_A_ROUND = 3

describe('a service killed between a vote and its effects', () => {
  let registry: Registry
  let api: ApiProcess
  let people: Cast
  let cases: Case[]

  beforeAll(async () => {
    registry = await Registry.open()
    api = await (await registry.start()).ready()
    people = await registry.people(api)
    const versions = [await publishDataset(people), await publishDataset(people)]
    cases = await openCases(people, await registerCertificate(people), ROUNDS * CASES_A_ROUND, versions)
    await voteUntilOneIsMissing(people, cases)
  }, 120_000)

  afterAll(() => registry?.close())

  it(`decides once and grants once each, ${ROUNDS} times`, async () => {
    const interrupted = new Map<string, number>()
    await withChance('effects', async (chance) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const now = cases.slice(round * CASES_A_ROUND, (round + 1) * CASES_A_ROUND)
        const told = await voteAndKill(now, round, chance)
        for (const each of now) count(interrupted, await stageOf(each))
        await locksRunOut(registry.owner)
        api = await (await registry.start()).ready()
        await voteAgainWhereUnsure(now, told)
        await settled(registry.owner)
        for (const each of now) expect(await historyOf(each)).toEqual(GRANTED_ONCE)
        expect(await mismatches(registry.owner)).toEqual([])
      }
    })
    const left = cases.length - (interrupted.get('granted') ?? 0)
    figure(`Kills interrupted ${left} of ${cases.length} decisions: ${JSON.stringify(Object.fromEntries(interrupted))}`)
    // Were every effect quicker than the kill, nothing would have been tried here.
    expect(left).toBeGreaterThan(cases.length / 4)
  }, 240_000)

  /** Kills at the moment the answers arrive, up to 60 ms later, or before anybody was answered. */
  async function voteAndKill(now: readonly Case[], round: number, chance: Chance): Promise<Told[]> {
    const answers = Promise.all(now.map((each) => tell(people.lawyer, approve(each))))
    const delay = round < 4 ? 0 : chance.below(60)
    if (round % 3 !== 2) await answers
    if (delay > 0) await pause(delay)
    await api.kill()
    return answers
  }

  /** Somebody who got no answer asks again, and is told that the vote counts, now or already. */
  async function voteAgainWhereUnsure(now: readonly Case[], told: readonly Told[]) {
    for (const [index, each] of now.entries()) {
      if (told[index]!.kind === 'done') continue
      expect(told[index]).toEqual({ kind: 'unknown' })
      const again = await tell(people.lawyer, approve(each))
      if (again.kind !== 'done') expect(again).toEqual({ kind: 'refused', code: 'ReviewClosed' })
    }
  }

  /** How far the registry had come when it was killed. */
  async function stageOf({ requestId }: Case): Promise<string> {
    const { request, VoteCast, leafless } = await historyOf({ requestId })
    if (request === 'granted') return 'granted'
    if (request === 'approved') return 'decided'
    if (VoteCast < 3) return 'not voted'
    return leafless > 0 ? 'voted' : 'sequenced'
  }

  async function historyOf({ requestId }: Pick<Case, 'requestId'>) {
    const { rows } = await registry.owner.query<typeof GRANTED_ONCE>(HISTORY, [requestId])
    return rows[0]!
  }
})

const GRANTED_ONCE = {
  request: 'granted',
  VoteCast: 3,
  ReviewClosed: 1,
  RequestDecided: 1,
  GrantIssued: 2,
  items: 2,
  granted: 2,
  leafless: 0,
}

const HISTORY = `
  SELECT (SELECT state FROM request WHERE id = $1) AS request,
    count(*) FILTER (WHERE type = 'VoteCast')::int AS "VoteCast",
    count(*) FILTER (WHERE type = 'ReviewClosed')::int AS "ReviewClosed",
    count(*) FILTER (WHERE type = 'RequestDecided')::int AS "RequestDecided",
    count(*) FILTER (WHERE type = 'GrantIssued')::int AS "GrantIssued",
    (SELECT count(*)::int FROM request_item WHERE request_id = $1) AS items,
    (SELECT count(DISTINCT request_item_id)::int FROM "grant" WHERE request_id = $1) AS granted,
    count(*) FILTER (WHERE leaf_index IS NULL)::int AS leafless
  FROM ledger_entry JOIN ledger_subject ON ledger_subject.entry_id = ledger_entry.id
    LEFT JOIN ledger_leaf ON ledger_leaf.entry_id = ledger_entry.id
  WHERE subject_id = $1 AND role = 'request'`

function count(tally: Map<string, number>, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1)
}
