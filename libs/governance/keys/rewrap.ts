import { type Grant, grantState } from '../grants/grant.ts'
import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'
import { type CertificateUnfit, certificateUnfit, type HeldCertificate } from './certificate.ts'

/** Of a sealed version: the provider is asked to wrap its session key for a grantee (再暗号化の依頼). */
export type RewrapTask = {
  readonly id: string
  readonly doneAt: Date | null
  readonly grant: Grant & { readonly certificateId: string }
  readonly certificate: HeldCertificate
}

export type RewrapAsked = Happening<'RewrapAsked'>
export type RewrapDone = Happening<'RewrapDone'>

export function askRewrap(taskId: string, grant: Pick<Grant, 'id' | 'versionId'>, fingerprint: string): RewrapAsked {
  return {
    type: 'RewrapAsked',
    subjects: { rewrap: taskId, grant: grant.id, version: grant.versionId },
    facts: {},
    personal: { certificate: fingerprint },
  }
}

/** The grant moved on to another certificate: nobody needs to wrap for this one any more. */
export function dropRewrap(taskId: string, grant: Pick<Grant, 'id' | 'versionId'>): Happening<'RewrapDropped'> {
  return {
    type: 'RewrapDropped',
    subjects: { rewrap: taskId, grant: grant.id, version: grant.versionId },
    facts: {},
    personal: {},
  }
}

/** For whom the header that came back is, as its packets say; undefined where it is no header of one reader. */
export type WrappedFor = { readonly packetVersion: number; readonly keyId: string; readonly isForCertificate: boolean }

export type RewrapRefusal =
  | CertificateUnfit
  | 'GrantRevoked'
  | 'GrantExpired'
  | 'RewrapDone'
  | 'CertificateReplaced'
  | 'HeaderMalformed'
  | 'HeaderForAnother'

/** The version of key packet that bodies in SEIPDv2 take. */
const PACKET_VERSION = 6

/** The provider's client has wrapped the session key. The registry cannot look inside, but sees for whom it is. */
export function completeRewrap(
  task: RewrapTask,
  wrapped: WrappedFor | undefined,
  at: Date,
): Outcome<RewrapDone, RewrapRefusal> {
  const { grant, certificate } = task
  if (task.doneAt) return refuse('RewrapDone', { doneAt: task.doneAt.toISOString() })
  const state = grantState(grant, at)
  if (state === 'revoked') return refuse('GrantRevoked', { revokedAt: grant.revokedAt!.toISOString() })
  if (state === 'expired') return refuse('GrantExpired', { endsAt: grant.endsAt.toISOString() })
  if (grant.certificateId !== certificate.id) return refuse('CertificateReplaced')
  const unfit = certificateUnfit(certificate, at)
  if (unfit) return unfit
  if (!wrapped || wrapped.packetVersion !== PACKET_VERSION) return refuse('HeaderMalformed')
  if (!wrapped.isForCertificate) {
    return refuse('HeaderForAnother', { expected: certificate.fingerprint, given: wrapped.keyId })
  }
  return happened({
    type: 'RewrapDone',
    subjects: { rewrap: task.id, grant: grant.id, version: grant.versionId },
    facts: {},
    personal: { certificate: certificate.fingerprint },
  })
}
