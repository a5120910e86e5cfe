import { acceptTerms } from '../grants/acceptance.ts'
import { openDelivery } from '../grants/delivery.ts'
import { endGrant, expiring } from '../grants/ending.ts'
import { type Grant, resumeGrant, revokeGrant, suspendGrant } from '../grants/grant.ts'
import { limitGrant } from '../grants/grant-limits.ts'
import { issueVisa } from '../grants/visa.ts'
import { repointGrant } from '../keys/repoint.ts'
import { type Holder, mayDo } from './holders.ts'

/** A grant with what its end has left on it. */
export type LivingGrant = Grant & { readonly closedAt: Date | null; readonly remindedAt: Date | null }

const DAY_MS = 86_400_000

/** The rules, each asked with a command that lacks nothing of its own. */
function asked(grant: LivingGrant, at: Date) {
  const fit = { fingerprint: 'F2', expiresAt: null, confirmedAt: at, revokedAt: null }
  const files = [{ path: 'slides/1.tif', cipherBytes: 1, plainSha256: 'ab' }]
  const delivery = { deliveryId: 'd', custody: 'inspectable', certificate: fit, isRewrapped: false, unknownPaths: [] }
  const later = { id: 't2', number: 2, digest: 'sha256:ab', acceptBy: new Date(at.getTime() + DAY_MS) }
  const acceptance = { acceptanceId: 'a', termsId: later.id, verdict: 'permit', lastDays: [], personId: 'p' } as const
  return {
    openDelivery: openDelivery(grant, { ...delivery, custody: 'inspectable', files, at }),
    issuePassport: issueVisa(grant, at),
    repointGrants: repointGrant({ ...grant, certificateId: 'c1' }, { ...fit, id: 'c2' }, at),
    acceptTerms: acceptTerms(grant, { ...acceptance, outstanding: { terms: later, acceptBy: later.acceptBy }, at }),
    suspendGrant: suspendGrant(grant, 'Being looked into', at),
    resumeGrant: resumeGrant(grant, at),
    revokeGrant: revokeGrant(grant, 'Found on a public server', at),
    limitGrant: limitGrant(grant, { bytesPerDay: 1, deliveriesPerHour: null, networks: [] }, at),
  }
}

export type GrantCommand = keyof ReturnType<typeof asked>

/** Which right each command is done by; the table of rights says who has it. A visa is for what is the person's own. */
const RIGHTS = {
  openDelivery: 'deliver',
  issuePassport: 'own',
  repointGrants: 'repoint',
  acceptTerms: 'acceptTerms',
  suspendGrant: 'revoke',
  resumeGrant: 'revoke',
  revokeGrant: 'revoke',
  limitGrant: 'limit',
} as const satisfies Record<GrantCommand, string>

export function openOnGrant(grant: LivingGrant, holder: Holder, at: Date): readonly GrantCommand[] {
  const outcomes = asked(grant, at)
  return (Object.keys(outcomes) as GrantCommand[]).filter((command) => {
    const right = RIGHTS[command]
    const isTheirs = right === 'own' ? holder === 'grantee' : mayDo(holder, right, 'Grant')
    return isTheirs && !outcomes[command].refused
  })
}

/** What the registry does by itself with a grant: it reminds of the end, and ends it. */
export function registryOnGrant(grant: LivingGrant, at: Date): readonly string[] {
  const nearEnd = new Date(Math.max(at.getTime(), grant.endsAt.getTime() - 1))
  return [
    ...(expiring(grant, nearEnd) ? ['remind'] : []),
    ...(endGrant(grant, 'expired', at) ? ['end as its day has passed'] : []),
    ...(endGrant(grant, 'superseded', at) ? ['end with request or member or by renewal'] : []),
  ]
}
