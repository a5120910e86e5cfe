import {
  checkCommitment,
  entryLeafHash,
  fromBase64,
  openCheckpoint,
  parseEntry,
  parseVerifier,
  verifyConsistency,
  verifyInclusion,
  verifyProof,
} from '@raireki/ledger'
import pg from 'pg'
import type { Caller } from '../testing/caller.ts'
import { done } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, granted, model, submitted } from '../testing/steps.ts'
import { type Cast, cast, newcomer } from '../testing/world.ts'

let service: TestService
let people: Cast
let outsider: Caller
const ids: Record<string, string> = {}

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  outsider = await newcomer(service, 'outsider', 'DEVELOPER', people.companyId)
  const certificateId = await certificate(people)
  const data = await dataset(people, 'In the ledger')
  ids.asset = data.assetId
  const wanted = {
    versionIds: [data.versionId],
    certificateId,
    project: 'SECRET project',
    statement: 'SECRET statement',
  }
  ids.grant = (await granted(service, people, wanted))[0]!
  await done(people.developer, 'openDelivery', { grantId: ids.grant })
  await model(people, 'A model', [{ kind: 'TRAINED_ON', originVersionId: data.versionId }])
  const open = await submitted(people, wanted)
  ids.review = open.reviewIds[0]!
  await done(people.doctor, 'castVote', { reviewId: ids.review, choice: 'REJECT', comment: 'SECRET comment' })
  await done(people.lawyer, 'recuse', { reviewId: ids.review, reason: 'SECRET reason' })
  await done(people.provider, 'revokeGrant', { grantId: ids.grant, reason: 'SECRET reason' })
  ids.request = open.requestId
  const withdraw = 'mutation ($id: ID!) { withdrawRequest(requestId: $id, reason: "SECRET reason") { __typename } }'
  await people.developer.ask(withdraw, { id: ids.request })
  await service.settled()
}, 60_000)
afterAll(() => service?.stop())

const ENTRIES = `query ($subjectId: ID, $type: String, $first: Int, $after: String) {
  ledgerEntries(subjectId: $subjectId, type: $type, first: $first, after: $after) {
    edges { node { id type title leafIndex leafHash canonical subjects facts actor { name { en } } } } pageInfo { hasNextPage endCursor } } }`
/** People of the cast are called after what they do, which the ledger may say. */
const ROLES = ['', 'provider', 'developer', 'auditor']
type Entry = {
  id: string
  type: string
  title: string
  leafIndex: number
  leafHash: string
  canonical: string
  facts: object
  actor: { name: { en: string } } | null
}

type Page = { edges: { node: Entry }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }

async function entries(caller: Caller, about: object): Promise<Entry[]> {
  const found: Entry[] = []
  let after: string | null = null
  do {
    const page = (await caller.ask(ENTRIES, { first: 100, after, ...about })).ledgerEntries as Page
    found.push(...page.edges.map(({ node }) => node))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after)
  return found
}
const types = async (caller: Caller, about: object) => new Set((await entries(caller, about)).map(({ type }) => type))
const everything = () => entries(people.auditor, {})

async function proofOf(id: string) {
  const query = `query ($id: ID!) { ledgerKey inclusionProof(entryId: $id) { leafIndex hashes document checkpoint { note size root origin } } }`
  const { ledgerKey, inclusionProof } = await people.auditor.ask(query, { id })
  const verifier = parseVerifier(ledgerKey)
  if (verifier.refused) throw new Error(verifier.message)
  const opened = openCheckpoint(inclusionProof.checkpoint.note, [verifier.verifier])
  if (opened.refused) throw new Error(opened.message)
  return { inclusionProof, verifier: verifier.verifier, head: opened.checkpoint }
}

describe('who sees which entries', () => {
  it('auditors and operators see all of them, the last written first', async () => {
    const all = await everything()
    const { rows } = await service.doors.database.pool.query('SELECT entry_id FROM ledger_entry ORDER BY id DESC')
    expect(all.map(({ id }) => id)).toEqual(rows.map(({ entry_id: id }) => id))
    const leaves = all.map(({ leafIndex }) => leafIndex).sort((a, b) => a - b)
    expect(leaves).toEqual(leaves.map((_, index) => index))
    expect((await entries(service.operator, {})).length).toBe(all.length)
  })

  it('others see what concerns one thing, as far as they may see that thing', async () => {
    const { errors } = await people.developer.send(ENTRIES, {})
    expect(errors[0]?.extensions.code).toBe('BAD_INPUT')
    const ofGrant = { subjectId: ids.grant }
    for (const caller of [people.developer, people.provider]) {
      expect(await types(caller, ofGrant)).toEqual(
        new Set(['GrantIssued', 'DeliveryOpened', 'EdgeRecorded', 'GrantRevoked']),
      )
    }
    for (const caller of [outsider, people.doctor]) expect(await types(caller, ofGrant)).toEqual(new Set())
  })

  it('everybody sees the history of what is in the catalogue, without who asked for it', async () => {
    const ofAsset = { subjectId: ids.asset }
    expect(await types(outsider, ofAsset)).toEqual(
      new Set(['AssetRegistered', 'TermsSet', 'VersionAvailable', 'VersionOpened', 'VersionPublished']),
    )
    expect(await types(people.provider, ofAsset)).toContain('GrantIssued')
  })

  it('a board member sees the request on the table and its votes, an outsider nothing', async () => {
    const ofRequest = { subjectId: ids.request }
    expect(await types(people.doctor, ofRequest)).toEqual(
      new Set([
        'RequestDrafted',
        'RequestSubmitted',
        'ReviewOpened',
        'VoteCast',
        'MemberRecused',
        'RequestWithdrawn',
        'ReviewClosed',
      ]),
    )
    expect(await types(outsider, ofRequest)).toEqual(new Set())
    const [hidden] = await entries(people.auditor, ofRequest)
    for (const query of ['ledgerEntry(id: $id) { id }', 'inclusionProof(entryId: $id) { leafIndex }']) {
      const { errors } = await outsider.send(`query ($id: ID!) { ${query} }`, { id: hidden!.id })
      expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
    }
  })

  it('says what each of them is in both languages', async () => {
    for (const { type, title } of await everything()) expect(title).not.toBe(type)
    for (const { title } of await entries(people.auditor.speaking('ja'), {})) expect(title).toMatch(/[ぁ-んァ-ヶ一-龥]/)
  })

  it('costs the same for ten entries and for forty', async () => {
    const ten = await people.auditor.send(ENTRIES, { first: 10 })
    const forty = await people.auditor.send(ENTRIES, { first: 40 })
    expect(forty.data.ledgerEntries.edges).toHaveLength(40)
    expect(forty.statements).toBe(ten.statements)
    expect(ten.statements).toBeLessThanOrEqual(6)
  })
})

describe('what the ledger says for ever', () => {
  it('is never an address, a name of a person, a file, or anybody’s own words', async () => {
    const all = await everything()
    expect(all.length).toBeGreaterThan(40)
    const { rows } = await service.doors.database.pool.query(
      `SELECT email AS word FROM person UNION SELECT id::text FROM person UNION SELECT name_en FROM person
       UNION SELECT name_ja FROM person UNION SELECT path FROM file UNION SELECT fingerprint FROM certificate`,
    )
    const words = [...rows.map(({ word }) => word as string), 'SECRET', 'story.example', '@'].filter(
      (word) => !ROLES.includes(word),
    )
    for (const { canonical, type } of all) {
      const parsed = parseEntry(canonical)
      if (parsed.refused) throw new Error(`${type}: ${parsed.message}`)
      const { commitments: _commitments, type: _type, subjects, ...said } = parsed.entry
      // A person who was let in is a subject by id, which alone says nothing about anybody.
      const { person: _person, ...things } = subjects
      const text = JSON.stringify({ ...said, things })
      expect(words.filter((word) => text.includes(`"${word}"`) || (word.length > 12 && text.includes(word)))).toEqual(
        [],
      )
    }
  })

  it('holds commitments that open to the person, as long as the opening is kept', async () => {
    const { rows } = await service.doors.database.pool.query(
      `SELECT entry.canonical, d.value, d.salt FROM ledger_disclosure d JOIN ledger_entry entry ON entry.id = d.entry_id
       WHERE d.name = 'actor' LIMIT 20`,
    )
    for (const { canonical, value, salt } of rows) {
      const parsed = parseEntry(canonical)
      if (parsed.refused) throw new Error(parsed.message)
      const commitment = parsed.entry.commitments.actor!
      expect(checkCommitment(value, new Uint8Array(salt), commitment)).toBe(true)
      expect(checkCommitment(`${value}x`, new Uint8Array(salt), commitment)).toBe(false)
    }
  })
})

describe('proofs', () => {
  it('hold for every entry of the story', async () => {
    const all = await everything()
    for (const { id, canonical, leafHash } of all.slice(0, 12)) {
      const { inclusionProof, head, verifier } = await proofOf(id)
      expect(Buffer.from(entryLeafHash(canonical)).toString('hex')).toBe(leafHash)
      const claim = {
        leafHash: entryLeafHash(canonical),
        index: inclusionProof.leafIndex,
        size: head.size,
        root: head.root,
        proof: inclusionProof.hashes.map((hash: string) => fromBase64(hash)!),
      }
      expect(verifyInclusion(claim)).toMatchObject({ refused: false })
      expect(verifyInclusion({ ...claim, index: (claim.index + 1) % head.size })).toMatchObject({ refused: true })
      expect(verifyProof(inclusionProof.document, claim.leafHash, [verifier])).toMatchObject({ refused: false })
    }
  })

  it('show that a later checkpoint only added to an earlier one', async () => {
    const checkpoint = async () => (await service.nobody.ask('{ checkpoint { size root origin } }')).checkpoint
    const older = await checkpoint()
    await people.developer.ask('mutation { setLanguage(language: ja) { language } }')
    await service.settled()
    const newer = await checkpoint()
    expect(newer.size).toBe(older.size + 1)
    const query = 'query ($from: Long!, $to: Long!) { consistencyProof(from: $from, to: $to) { hashes } }'
    const { consistencyProof } = await service.nobody.ask(query, { from: older.size, to: newer.size })
    const claim = {
      size1: older.size,
      size2: newer.size,
      root1: fromBase64(older.root)!,
      root2: fromBase64(newer.root)!,
      proof: consistencyProof.hashes.map((hash: string) => fromBase64(hash)!),
    }
    expect(verifyConsistency(claim)).toMatchObject({ refused: false })
    expect(verifyConsistency({ ...claim, root1: claim.root2 })).toMatchObject({ refused: true })
    for (const [from, to] of [
      [0, 1],
      [2, 1],
      [1, newer.size + 1],
    ]) {
      const { errors } = await service.nobody.send(query, { from, to })
      expect(errors[0]?.extensions.code).toBe('BAD_INPUT')
    }
  })

  it('name nobody whom the entry is not committed to', async () => {
    const owner = new pg.Client({ connectionString: service.ownerUrl })
    await owner.connect()
    const forged = "UPDATE ledger_disclosure SET value = gen_random_uuid()::text WHERE name = 'actor' AND entry_id = "
    const cast = "(SELECT min(id) FROM ledger_entry WHERE type = 'VoteCast')"
    await owner.query(forged + cast)
    const id = (await owner.query(`SELECT entry_id FROM ledger_entry WHERE id = ${cast}`)).rows[0].entry_id
    await owner.end()
    const { ledgerEntry } = await people.auditor.ask(
      'query ($id: ID!) { ledgerEntry(id: $id) { type actor { id } } }',
      { id },
    )
    expect(ledgerEntry).toEqual({ type: 'VoteCast', actor: null })
  })

  it('survive that a person is forgotten', async () => {
    const [entry] = await entries(people.auditor, { subjectId: ids.grant, type: 'DeliveryOpened' })
    expect(entry!.actor).not.toBeNull()
    await service.doors.database.pool.query(
      'DELETE FROM ledger_disclosure USING ledger_entry WHERE ledger_entry.id = ledger_disclosure.entry_id AND ledger_entry.entry_id = $1',
      [entry!.id],
    )
    const [forgotten] = await entries(people.auditor, { subjectId: ids.grant, type: 'DeliveryOpened' })
    expect(forgotten).toEqual({ ...entry, actor: null })
    const { inclusionProof, head } = await proofOf(entry!.id)
    const claim = {
      leafHash: entryLeafHash(forgotten!.canonical),
      index: inclusionProof.leafIndex,
      size: head.size,
      root: head.root,
      proof: inclusionProof.hashes.map((hash: string) => fromBase64(hash)!),
    }
    expect(verifyInclusion(claim)).toMatchObject({ refused: false })
  })
})
