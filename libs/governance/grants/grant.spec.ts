import fc from 'fast-check'
import { contentsDigest, openDelivery } from './delivery.ts'
import { type Grant, grantEnd, grantState, issueGrant, resumeGrant, revokeGrant, suspendGrant } from './grant.ts'

const at = new Date('2026-11-20T03:00:00Z')
const grant: Grant = {
  id: 'g',
  versionId: 'v',
  startsAt: at,
  endsAt: new Date('2027-01-01T00:00:00Z'),
  revokedAt: null,
  suspendedAt: null,
}

describe('a grant', () => {
  it('ends with the day it is said to end on, as Japan counts days', () => {
    expect(grantEnd(at, '2027-03-31').toISOString()).toBe('2027-03-31T14:59:59.999Z')
  })

  it('ends at the earliest of what is asked, what is allowed and a year, in any order', () => {
    const day = fc
      .date({ min: new Date('2026-12-01'), max: new Date('2032-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }), (asked, allowed) => {
        const end = grantEnd(at, asked, allowed)
        expect(end).toEqual(grantEnd(at, allowed, asked))
        expect(end.getTime()).toBeLessThanOrEqual(at.getTime() + 365 * 86_400_000)
        for (const limit of [asked, allowed])
          if (limit) expect(end <= new Date(`${limit}T23:59:59.999+09:00`)).toBe(true)
      }),
    )
  })

  it('is not issued when the terms have run out', () => {
    const command = {
      grantId: 'g',
      requestId: 'r',
      versionId: 'v',
      assetId: 'a',
      personId: 'p',
      fingerprint: 'F',
      conditions: 0,
      restrictions: [],
      previousId: undefined,
      at,
      purposeUntil: undefined,
    }
    expect(issueGrant({ ...command, terms: { id: 't', digest: 'd', lastDays: ['2026-11-01'] } })).toMatchObject({
      code: 'EndsBeforeItBegins',
    })
  })

  it('names the grantee and the certificate only in what can be forgotten', () => {
    const command = {
      grantId: 'g',
      requestId: 'r',
      versionId: 'v',
      assetId: 'a',
      personId: 'p',
      fingerprint: 'F',
      conditions: 0,
      restrictions: [],
      previousId: undefined,
      at,
      purposeUntil: '2027-01-31',
    }
    const outcome = issueGrant({ ...command, terms: { id: 't', digest: 'd', lastDays: [] } })
    if (outcome.refused) throw new Error(outcome.code)
    const [{ facts, subjects, personal }] = outcome.events as [(typeof outcome.events)[number]]
    expect(JSON.stringify({ facts, subjects })).not.toContain('"p"')
    expect(personal).toEqual({ grantee: 'p', certificate: 'F' })
  })

  it('is revoked once, with a reason', () => {
    expect(revokeGrant(grant, ' ', at)).toMatchObject({ code: 'ReasonMissing' })
    expect(revokeGrant(grant, 'asked', at)).toMatchObject({ refused: false })
    expect(revokeGrant({ ...grant, revokedAt: at }, 'asked', at)).toMatchObject({ code: 'GrantRevoked' })
    expect(revokeGrant(grant, 'asked', new Date('2028-01-01'))).toMatchObject({ code: 'GrantExpired' })
  })

  it('is suspended with a reason, resumed once, and neither after its end', () => {
    const held = { ...grant, suspendedAt: at }
    expect(suspendGrant(grant, ' ', at)).toMatchObject({ code: 'ReasonMissing' })
    expect(suspendGrant(grant, 'An incident', at)).toMatchObject({ events: [{ type: 'GrantSuspended', facts: {} }] })
    expect(suspendGrant(held, 'Again', at)).toMatchObject({ code: 'GrantSuspended' })
    expect(resumeGrant(held, at)).toMatchObject({ events: [{ type: 'GrantResumed' }] })
    expect(resumeGrant(grant, at)).toMatchObject({ code: 'GrantNotSuspended' })
    expect(resumeGrant(held, new Date('2028-01-01'))).toMatchObject({ code: 'GrantExpired' })
    expect(grantState(held, at)).toBe('suspended')
    expect(grantState(held, new Date('2028-01-01'))).toBe('expired')
  })

  it('revoked stays revoked after its end', () => {
    expect(grantState({ ...grant, revokedAt: at }, new Date('2030-01-01'))).toBe('revoked')
  })
})

describe('opening a delivery', () => {
  const certificate = { fingerprint: 'F', expiresAt: null, confirmedAt: at, revokedAt: null }
  const files = [
    { path: 'a', cipherBytes: 10, plainSha256: 'aa' },
    { path: 'b', cipherBytes: 5, plainSha256: 'bb' },
  ]
  const command = {
    deliveryId: 'd',
    custody: 'inspectable' as const,
    isRewrapped: false,
    certificate,
    files,
    unknownPaths: [],
    at,
  }

  it('hands out what was asked for, and says how much', () => {
    expect(openDelivery(grant, command)).toMatchObject({ events: [{ facts: { files: 2, cipherBytes: 15 } }] })
  })

  it('says which files, in a digest that their order does not change and another choice does', () => {
    const contentsOf = (chosen: typeof files) => {
      const outcome = openDelivery(grant, { ...command, files: chosen })
      return outcome.refused ? undefined : outcome.events[0]?.facts.contents
    }
    expect(contentsOf([...files].reverse())).toBe(contentsOf(files))
    expect(contentsOf(files)).toBe(contentsDigest(['bb', 'aa']))
    expect(contentsOf(files.slice(1))).not.toBe(contentsOf(files))
  })

  it('hands out a sealed version once its provider has wrapped the key', () => {
    const sealed = { ...command, custody: 'sealed' as const, isRewrapped: true }
    expect(openDelivery(grant, sealed)).toMatchObject({ refused: false })
  })

  it.each([
    ['GrantRevoked', { ...grant, revokedAt: at }, {}],
    ['GrantExpired', { ...grant, endsAt: at }, {}],
    ['GrantSuspended', { ...grant, suspendedAt: at }, {}],
    ['CertificateRevoked', grant, { certificate: { ...certificate, revokedAt: at } }],
    ['CertificateExpired', grant, { certificate: { ...certificate, expiresAt: at } }],
    ['CertificateUnconfirmed', grant, { certificate: { ...certificate, confirmedAt: null } }],
    ['SealedByProvider', grant, { custody: 'sealed' as const }],
    ['NoSuchFile', grant, { unknownPaths: ['c'] }],
    ['NothingToDeliver', grant, { files: [] }],
  ])('is refused for %s', (code, held, change) => {
    expect(openDelivery(held, { ...command, ...change })).toMatchObject({ refused: true, code })
  })
})
