import { leafHash } from '../hashing/merkle.ts'
import { checkCommitment, commit } from './commitment.ts'
import { canonicalEntry, type EntryBody, entryLeafHash, parseEntry } from './entry.ts'

const salt = Uint8Array.from({ length: 32 }, (_, at) => at)
const entry: EntryBody = {
  v: 1,
  id: '0199f3a0-0000-7000-8000-000000000001',
  type: 'VoteCast',
  at: '2026-11-20T02:00:00.000Z',
  subjects: { request: 'req-7', panel: 'elsi' },
  facts: { choice: 'approve', stage: 2 },
  commitments: { voter: commit('person-42', salt) },
}

describe('ledger entries', () => {
  it('have one canonical text', () => {
    const { commitments, id, ...rest } = entry
    expect(canonicalEntry({ commitments, ...rest, id })).toBe(canonicalEntry(entry))
    expect(canonicalEntry(entry)).toMatch(
      /^\{"at":"2026-11-20T02:00:00.000Z","commitments":\{"voter":"[\w-]{43}"\},"facts":/,
    )
  })

  it('hash as leaves of their text', () => {
    const text = canonicalEntry(entry)
    expect(entryLeafHash(text)).toEqual(leafHash(new TextEncoder().encode(text)))
  })

  it('come back from their leaf', () => {
    expect(parseEntry(canonicalEntry(entry))).toEqual({ refused: false, entry })
  })

  it('do not take along what an entry has no place for', () => {
    expect(canonicalEntry({ ...entry, secret: 'a name' } as EntryBody)).toBe(canonicalEntry(entry))
  })

  it.each([
    ['another spelling of the same entry', JSON.stringify(entry)],
    ['a field too many', canonicalEntry(entry).replace('"v":1', '"v":1,"x":1')],
    ['a field too few', canonicalEntry(entry).replace('"type":"VoteCast",', '')],
    ['another version', canonicalEntry(entry).replace('"v":1', '"v":2')],
    ['a subject that is not text', canonicalEntry(entry).replace('"elsi"', '5')],
    ['a list', '[]'],
    ['null', 'null'],
    ['something that is not JSON', '{'],
  ])('are refused when the leaf holds %s', (_what, text) => {
    expect(parseEntry(text)).toMatchObject({ refused: true, code: 'EntryMalformed' })
  })

  it('may not outgrow a bundle', () => {
    const facts = 'あ'.repeat(21_845)
    expect(() => canonicalEntry({ ...entry, facts })).toThrow(expect.objectContaining({ code: 'EntryTooLarge' }))
  })
})

describe('commitments', () => {
  it('match RFC 2104 over the canonical value', async () => {
    const { createHmac } = await import('node:crypto')
    const value = { name: '山田', born: 1970 }
    const expected = createHmac('sha256', salt).update('{"born":1970,"name":"山田"}').digest('base64url')
    expect(commit(value, salt)).toBe(expected)
  })

  it('open with the same value and salt only', () => {
    const commitment = commit('person-42', salt)
    expect(checkCommitment('person-42', salt, commitment)).toBe(true)
    expect(checkCommitment('person-43', salt, commitment)).toBe(false)
    expect(checkCommitment('person-42', salt.with(31, 0), commitment)).toBe(false)
    expect(checkCommitment('person-42', salt.slice(1), commitment)).toBe(false)
  })

  it('do not tell that two entries speak of one person', () => {
    expect(commit('person-42', salt)).not.toBe(commit('person-42', salt.toReversed()))
  })

  it.each([0, 16, 31, 33, 64])('need a whole salt, not %i bytes', (length) => {
    expect(() => commit('x', new Uint8Array(length))).toThrow(expect.objectContaining({ code: 'SaltMalformed' }))
  })
})
