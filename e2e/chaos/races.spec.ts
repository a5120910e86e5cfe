import type { Cast } from '../story/people.ts'
import {
  abandonVersion,
  approve,
  type Case,
  grantsOf,
  openCases,
  openDelivery,
  openVersion,
  publishDataset,
  publishVersion,
  registerAsset,
  registerCertificate,
  revokeGrant,
  setTerms,
  voteUntilOneIsMissing,
  withdraw,
} from './casework.ts'
import { type Chance, pause, withChance } from './chance.ts'
import { figure } from './figures.ts'
import { often } from './often.ts'
import { inLanes, insist, type Told, tell } from './outcome.ts'
import { mismatches } from './reconcile.ts'
import { Registry } from './registry.ts'
import { countOf } from './sequencing.ts'
import { settled } from './settling.ts'

const TIMES = often({ usually: 25, whole: 1_000 })
const LANES = 3

describe('two commands that race', () => {
  let registry: Registry
  let people: Cast
  let versionId: string
  let certificateId: string

  beforeAll(async () => {
    registry = await Registry.open()
    people = await registry.people(await (await registry.start()).ready())
    versionId = await publishDataset(people)
    certificateId = await registerCertificate(people)
  }, 120_000)

  afterAll(() => registry?.close())

  it('both votes count, and the review closes once', async () => {
    const cases = await openCases(people, certificateId, TIMES, [versionId])
    const doctor = people.doctor
    await inLanes(cases, LANES, (each) => tell(doctor, approve(each)))
    const told = await eachWay('two votes', cases, (each) => [
      () => insist(people.ethicist, approve(each)),
      () => insist(people.lawyer, approve(each)),
    ])
    for (const pair of told) expect(pair.map(({ kind }) => kind)).toEqual(['done', 'done'])
    report('vote × vote', told)
    await settled(registry.owner)
    expect(await countOf(registry.owner, `SELECT count(*) FROM request WHERE state = 'granted'`)).toBe(TIMES)
    expect(await mismatches(registry.owner)).toEqual([])
  }, 120_000)

  it('nothing is delivered after the ledger says that the grant was revoked', async () => {
    const grants = await grantsOf(people)
    expect(grants).toHaveLength(TIMES)
    const acts = (grantId: string) => [
      () => insist(people.developer, openDelivery(grantId)),
      () => insist(people.provider, revokeGrant(grantId)),
    ]
    // Re-wrapping a key takes a while, so the revocation must often be the later one to come close.
    const told = await eachWay('revoke and deliver', grants, acts, 40)
    for (const [delivery, revocation] of told) {
      expect(revocation).toMatchObject({ kind: 'done' })
      if (delivery!.kind !== 'done') expect(delivery).toMatchObject({ kind: 'refused', code: 'GrantRevoked' })
    }
    report('deliver × revoke', told)
    await settled(registry.owner)
    expect(await countOf(registry.owner, DELIVERED_TOO_LATE)).toBe(0)
    expect(await mismatches(registry.owner)).toEqual([])
  }, 120_000)

  it('a request is decided or withdrawn, never both, and everybody was told the truth', async () => {
    const before = await grantCount()
    const cases = await openCases(people, certificateId, TIMES, [versionId])
    await voteUntilOneIsMissing(people, cases)
    const told = await eachWay('vote and withdraw', cases, (each) => [
      () => insist(people.lawyer, approve(each)),
      () => tell(people.developer, withdraw(each)),
    ])
    await settled(registry.owner)
    report('vote × withdraw', told)
    let granted = 0
    for (const [index, each] of cases.entries()) {
      const [vote, withdrawal] = told[index]!
      const isWithdrawn = withdrawal!.kind === 'done'
      granted += isWithdrawn ? 0 : 1
      expect(await endOf(each)).toMatchObject({
        state: isWithdrawn ? 'withdrawn' : 'granted',
        votes: vote!.kind === 'done' ? 3 : 2,
        closed: 1,
        decided: isWithdrawn ? 0 : 1,
      })
    }
    expect(await grantCount()).toBe(before + granted)
    expect(await mismatches(registry.owner)).toEqual([])
  }, 120_000)

  it('a version is published or abandoned, never both', async () => {
    const { developer, companyId } = people
    const assetId = await registerAsset(developer, 'MODEL', companyId)
    await tell(developer, setTerms(assetId, { permission: { code: 'HMB' } }))
    const versions: string[] = []
    while (versions.length < TIMES) versions.push(await openVersion(developer, assetId))
    const told = await eachWay('publish and abandon', versions, (id) => [
      () => tell(developer, publishVersion(id)),
      () => tell(developer, abandonVersion(id)),
    ])
    for (const pair of told) expect(pair.filter(({ kind }) => kind === 'done')).toHaveLength(1)
    report('publish × abandon', told)
    expect(await countOf(registry.owner, `SELECT count(*) FROM version WHERE state = 'draft'`)).toBe(0)
    await settled(registry.owner)
    expect(await mismatches(registry.owner)).toEqual([])
  }, 120_000)

  it('terms set twice at once get two numbers, and the later one is current', async () => {
    const { provider, hospitalId } = people
    const assets = await Promise.all([1, 2, 3].map(() => registerAsset(provider, 'DATASET', hospitalId)))
    const turns = Array.from({ length: TIMES }, (_, turn) => turn)
    const told = await eachWay('terms twice', turns, (turn) => {
      const body = (year: number) => ({ permission: { code: 'GRU' }, dates: { until: `${year + turn}-03-31` } })
      const assetId = assets[turn % assets.length]!
      return [2100, 2300].map((year) => () => insist(provider, setTerms(assetId, body(year))))
    })
    for (const pair of told) expect(pair.map(({ kind }) => kind)).toEqual(['done', 'done'])
    report('terms × terms', told)
    await settled(registry.owner)
    const { rows } = await registry.owner.query(NUMBERING, [assets])
    for (const { count, last, current } of rows) expect([last, current]).toEqual([count, count])
    expect(await mismatches(registry.owner)).toEqual([])
  }, 120_000)

  /** Starts both commands at nearly the same moment, either of them first, for each of many things. */
  function eachWay<T>(
    name: string,
    things: readonly T[],
    acts: (thing: T) => readonly (() => Promise<Told>)[],
    latestMs = 6,
  ) {
    return withChance(name, (chance: Chance) =>
      inLanes(things, LANES, (thing) => {
        const late = [0, 0]
        late[chance.flip() ? 0 : 1] = chance.below(latestMs)
        return Promise.all(acts(thing).map(async (act, index) => pause(late[index]!).then(act)))
      }),
    )
  }

  async function endOf({ requestId, reviewId }: Case) {
    const { rows } = await registry.owner.query(
      `SELECT state, (SELECT count(*)::int FROM vote WHERE review_id = $2) AS votes,
        ${entriesAbout('ReviewClosed')} AS closed, ${entriesAbout('RequestDecided')} AS decided
       FROM request WHERE id = $1`,
      [requestId, reviewId],
    )
    return rows[0]
  }

  const grantCount = () => countOf(registry.owner, 'SELECT count(*) FROM "grant"')
})

const entriesAbout = (type: string) => `(
  SELECT count(*)::int FROM ledger_entry AS entry JOIN ledger_subject AS subject ON subject.entry_id = entry.id
  WHERE type = '${type}' AND subject_id = $1 AND role = 'request')`

const DELIVERED_TOO_LATE = `
  SELECT count(*) FROM ledger_entry AS delivered
  JOIN ledger_leaf AS at ON at.entry_id = delivered.id
  JOIN ledger_subject AS whose ON whose.entry_id = delivered.id AND whose.role = 'grant'
  JOIN ledger_subject AS same ON same.subject_id = whose.subject_id AND same.role = 'grant'
  JOIN ledger_entry AS revoked ON revoked.id = same.entry_id AND revoked.type = 'GrantRevoked'
  JOIN ledger_leaf AS before ON before.entry_id = revoked.id
  WHERE delivered.type = 'DeliveryOpened' AND before.leaf_index < at.leaf_index`

const NUMBERING = `
  SELECT count(*)::int AS count, max(terms.number) AS last,
    (SELECT number FROM terms AS now WHERE now.id = asset.current_terms_id) AS current
  FROM asset JOIN terms ON terms.asset_id = asset.id WHERE asset.id = ANY($1) GROUP BY asset.id`

/** How the races ended, for whoever reads the figures. */
function report(name: string, told: readonly (readonly Told[])[]): void {
  const ends = new Map<string, number>()
  for (const pair of told) {
    const end = pair
      .map((each) => ('tries' in each && each.tries !== 1 ? `${each.kind} at last` : each.kind))
      .join(' + ')
    ends.set(end, (ends.get(end) ?? 0) + 1)
  }
  figure(`${name}: ${JSON.stringify(Object.fromEntries(ends))}`)
}
