import fc from 'fast-check'
import type { Grant } from './grant.ts'
import { type GrantLimits, limitGrant, overLimit } from './grant-limits.ts'
import { isWithin, networkFault } from './networks.ts'

const at = new Date('2026-11-25T03:00:00Z')
const grant: Grant = {
  id: 'g',
  versionId: 'v',
  startsAt: at,
  endsAt: new Date('2027-01-01T00:00:00Z'),
  revokedAt: null,
  suspendedAt: null,
}
const free: GrantLimits = { bytesPerDay: null, deliveriesPerHour: null, networks: [] }
const ago = (minutes: number, cipherBytes = 10) => ({
  openedAt: new Date(at.getTime() - minutes * 60_000),
  cipherBytes,
})
const asking = (changes: object = {}) => ({ cipherBytes: 10, address: '203.0.113.7', at, ...changes })

describe('a range of addresses', () => {
  it.each([
    ['203.0.113.7', '203.0.113.0/24', true],
    ['203.0.114.7', '203.0.113.0/24', false],
    ['203.0.113.7', '203.0.113.7', true],
    ['203.0.113.7', '0.0.0.0/0', true],
    ['::ffff:203.0.113.7', '203.0.113.0/24', true],
    ['2001:db8:1::5', '2001:db8::/32', true],
    ['2001:db9::5', '2001:db8::/32', false],
    ['2001:db8::5', '203.0.113.0/24', false],
    ['203.0.113.129', '203.0.113.128/25', true],
    ['203.0.113.127', '203.0.113.128/25', false],
    ['nowhere', '0.0.0.0/0', false],
  ])('%s in %s: %s', (address, range, expected) => expect(isWithin(address, [range])).toBe(expected))

  it.each([
    '',
    '203.0.113',
    '203.0.113.256',
    '203.0.113.0/33',
    '203.0.113.0/x',
    '01.2.3.4',
    '2001:db8::/129',
    ':::',
    '1::2::3',
    'a/b/c',
  ])('is not read from «%s»', (text) => expect(networkFault(text)).toBeDefined())

  it('holds an address exactly when the bits before its length are the same', () => {
    const octet = fc.integer({ min: 0, max: 255 })
    const address = fc.tuple(octet, octet, octet, octet)
    const bits = (octets: readonly number[]) => octets.map((each) => each.toString(2).padStart(8, '0')).join('')
    fc.assert(
      fc.property(address, address, fc.integer({ min: 0, max: 32 }), (one, other, length) => {
        const same = bits(one).slice(0, length) === bits(other).slice(0, length)
        expect(isWithin(one.join('.'), [`${other.join('.')}/${length}`])).toBe(same)
      }),
    )
  })
})

describe('limiting a grant', () => {
  it('says how much in the entry, and where only in what can be forgotten', () => {
    const limits = { bytesPerDay: 5, deliveriesPerHour: 2, networks: ['203.0.113.0/24'] }
    const outcome = limitGrant(grant, limits, at)
    expect(outcome).toMatchObject({ events: [{ facts: { bytesPerDay: 5, deliveriesPerHour: 2, networks: 1 } }] })
    if (outcome.refused) throw new Error(outcome.code)
    expect(JSON.stringify([outcome.events[0]?.facts, outcome.events[0]?.subjects])).not.toContain('203')
  })

  it.each([
    ['LimitInvalid', { ...free, bytesPerDay: 0 }, grant],
    ['LimitInvalid', { ...free, deliveriesPerHour: 1.5 }, grant],
    ['NetworkInvalid', { ...free, networks: ['hospital'] }, grant],
    ['GrantRevoked', free, { ...grant, revokedAt: at }],
    ['GrantExpired', free, { ...grant, endsAt: at }],
  ])('is refused with %s', (code, limits, held) => expect(limitGrant(held, limits, at)).toMatchObject({ code }))
})

describe('a limit', () => {
  it('of how often says when to ask again', () => {
    const limits = { ...free, deliveriesPerHour: 2 }
    expect(overLimit(limits, asking(), [ago(61), ago(10)])).toBeUndefined()
    expect(overLimit(limits, asking(), [ago(45), ago(10)])).toMatchObject({
      code: 'RateExceeded',
      facts: { limit: 2, minutes: 15 },
    })
  })

  it('of how much counts a day, and what is asked for now', () => {
    const limits = { ...free, bytesPerDay: 30 }
    expect(overLimit(limits, asking(), [ago(1500), ago(60), ago(10)])).toBeUndefined()
    expect(overLimit(limits, asking({ cipherBytes: 11 }), [ago(60), ago(10)])).toMatchObject({
      code: 'VolumeExceeded',
      facts: { limit: 30, used: 20, asked: 11 },
    })
  })

  it('of where names the address that was seen', () => {
    const limits = { ...free, networks: ['198.51.100.0/24'] }
    expect(overLimit(limits, asking(), [])).toMatchObject({
      code: 'NetworkNotAllowed',
      facts: { address: '203.0.113.7' },
    })
  })

  it('is never loosened by another limit', () => {
    const limit = fc.option(fc.integer({ min: 1, max: 100 }), { nil: null })
    const recent = fc.array(
      fc.record({ minutes: fc.integer({ min: 0, max: 3000 }), bytes: fc.integer({ min: 0, max: 50 }) }),
    )
    fc.assert(
      fc.property(limit, limit, recent, (bytesPerDay, deliveriesPerHour, deliveries) => {
        const before = deliveries.map(({ minutes, bytes }) => ago(minutes, bytes))
        const one = overLimit({ ...free, bytesPerDay }, asking(), before)
        const both = overLimit({ ...free, bytesPerDay, deliveriesPerHour }, asking(), before)
        if (one) expect(both).toBeDefined()
      }),
    )
  })
})
