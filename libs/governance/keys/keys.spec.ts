import { confirmCertificate, type HeldCertificate } from './certificate.ts'
import { repointGrant } from './repoint.ts'
import { completeRewrap, type RewrapTask } from './rewrap.ts'

const at = new Date('2026-11-20T03:00:00Z')
const certificate: HeldCertificate = { id: 'c', fingerprint: 'F', expiresAt: null, confirmedAt: at, revokedAt: null }
const grant = {
  id: 'g',
  versionId: 'v',
  certificateId: 'c',
  startsAt: at,
  endsAt: new Date('2027-01-01T00:00:00Z'),
  revokedAt: null,
  suspendedAt: null,
}

describe('confirming a certificate', () => {
  const fresh = { ...certificate, confirmedAt: null }

  it('happens once, by a signature that holds', () => {
    expect(confirmCertificate(fresh, { holds: true })).toMatchObject({ events: [{ personal: { fingerprint: 'F' } }] })
    expect(confirmCertificate(certificate, { holds: true })).toMatchObject({ code: 'CertificateConfirmed' })
    expect(confirmCertificate({ ...fresh, revokedAt: at }, { holds: true })).toMatchObject({ code: 'CertificateEnded' })
  })

  it('says who signed where it was another', () => {
    const proof = { holds: false, code: 'SignedByAnother', facts: { given: 'G' } } as const
    expect(confirmCertificate(fresh, proof)).toMatchObject({
      code: 'SignedByAnother',
      facts: { fingerprint: 'F', given: 'G' },
    })
  })
})

describe('moving a grant to another certificate', () => {
  const next = { ...certificate, id: 'd', fingerprint: 'G' }

  it('keeps the fingerprint where it can be forgotten', () => {
    const outcome = repointGrant(grant, next, at)
    expect(outcome).toMatchObject({ events: [{ type: 'GrantCertificateChanged', personal: { certificate: 'G' } }] })
  })

  it.each([
    ['CertificateInUse', grant, certificate],
    ['CertificateUnconfirmed', grant, { ...next, confirmedAt: null }],
    ['CertificateRevoked', grant, { ...next, revokedAt: at }],
    ['CertificateExpired', grant, { ...next, expiresAt: at }],
    ['GrantRevoked', { ...grant, revokedAt: at }, next],
    ['GrantExpired', { ...grant, endsAt: at }, next],
  ])('is refused for %s', (code, held, to) => {
    expect(repointGrant(held, to, at)).toMatchObject({ refused: true, code })
  })
})

describe('re-wrapping for a grantee', () => {
  const task: RewrapTask = { id: 't', doneAt: null, grant, certificate }
  const wrapped = { packetVersion: 6, keyId: 'K', isForCertificate: true }

  it('is done once, with a header for the certificate of the grant', () => {
    expect(completeRewrap(task, wrapped, at)).toMatchObject({ events: [{ type: 'RewrapDone' }] })
  })

  it.each([
    ['RewrapDone', { ...task, doneAt: at }, wrapped],
    ['GrantRevoked', { ...task, grant: { ...grant, revokedAt: at } }, wrapped],
    ['GrantExpired', { ...task, grant: { ...grant, endsAt: at } }, wrapped],
    ['CertificateReplaced', { ...task, grant: { ...grant, certificateId: 'd' } }, wrapped],
    ['CertificateUnconfirmed', { ...task, certificate: { ...certificate, confirmedAt: null } }, wrapped],
    ['CertificateRevoked', { ...task, certificate: { ...certificate, revokedAt: at } }, wrapped],
    ['HeaderMalformed', task, undefined],
    ['HeaderMalformed', task, { ...wrapped, packetVersion: 3 }],
    ['HeaderForAnother', task, { ...wrapped, isForCertificate: false }],
  ])('is refused for %s', (code, held, given) => {
    expect(completeRewrap(held, given, at)).toMatchObject({ refused: true, code })
  })
})
