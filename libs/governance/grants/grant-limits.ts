import { type Happening, happened, type Outcome, type Refused, refuse } from '../outcome.ts'
import { type Grant, grantState } from './grant.ts'
import { isWithin, networkFault } from './networks.ts'

/** How much a grantee may ask for, how often, and from where. What is null or empty is not limited. */
export type GrantLimits = {
  readonly bytesPerDay: number | null
  readonly deliveriesPerHour: number | null
  /** Address ranges in CIDR notation. */
  readonly networks: readonly string[]
}

/** What was delivered under the grant before, newest or oldest first. */
export type RecentDelivery = { readonly openedAt: Date; readonly cipherBytes: number }

export type GrantLimited = Happening<
  'GrantLimited',
  { bytesPerDay: number | null; deliveriesPerHour: number | null; networks: number }
>

export type LimitRefusal = 'NetworkNotAllowed' | 'RateExceeded' | 'VolumeExceeded'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const MOST_NETWORKS = 100

export function limitGrant(
  grant: Grant,
  limits: GrantLimits,
  at: Date,
): Outcome<GrantLimited, 'GrantExpired' | 'GrantRevoked' | 'LimitInvalid' | 'NetworkInvalid'> {
  const state = grantState(grant, at)
  if (state === 'revoked') return refuse('GrantRevoked', { revokedAt: grant.revokedAt!.toISOString() })
  if (state === 'expired') return refuse('GrantExpired', { endsAt: grant.endsAt.toISOString() })
  for (const field of ['bytesPerDay', 'deliveriesPerHour'] as const) {
    const value = limits[field]
    if (value !== null && !(Number.isSafeInteger(value) && value > 0)) return refuse('LimitInvalid', { field, value })
  }
  if (limits.networks.length > MOST_NETWORKS) {
    return refuse('LimitInvalid', { field: 'networks', value: limits.networks.length })
  }
  const network = limits.networks.find((range) => networkFault(range))
  if (network !== undefined) return refuse('NetworkInvalid', { network })
  const { bytesPerDay, deliveriesPerHour, networks } = limits
  return happened({
    type: 'GrantLimited',
    subjects: { grant: grant.id, version: grant.versionId },
    facts: { bytesPerDay, deliveriesPerHour, networks: networks.length },
    // Where somebody works says who they are.
    personal: { networks: networks.join(' ') },
  })
}

/** Whether what is asked for now goes over a limit, with what the grantee needs to know to ask again. */
export function overLimit(
  limits: GrantLimits,
  asked: { readonly cipherBytes: number; readonly address: string; readonly at: Date },
  before: readonly RecentDelivery[],
): Refused<LimitRefusal> | undefined {
  const away = outsideNetworks(limits, asked.address)
  if (away) return away
  const { deliveriesPerHour, bytesPerDay } = limits
  const lastHour = before.filter(({ openedAt }) => asked.at.getTime() - openedAt.getTime() < HOUR_MS)
  if (deliveriesPerHour !== null && lastHour.length >= deliveriesPerHour) {
    return refuse('RateExceeded', { limit: deliveriesPerHour, minutes: minutesUntilOneLess(lastHour, asked.at) })
  }
  const used = before
    .filter(({ openedAt }) => asked.at.getTime() - openedAt.getTime() < DAY_MS)
    .reduce((sum, { cipherBytes }) => sum + cipherBytes, 0)
  if (bytesPerDay !== null && used + asked.cipherBytes > bytesPerDay) {
    return refuse('VolumeExceeded', { limit: bytesPerDay, used, asked: asked.cipherBytes })
  }
  return undefined
}

/** Addresses that were handed out are renewed only from where the grant may be used. */
export function outsideNetworks(limits: GrantLimits, address: string): Refused<'NetworkNotAllowed'> | undefined {
  const isFree = limits.networks.length === 0 || isWithin(address, limits.networks)
  return isFree ? undefined : refuse('NetworkNotAllowed', { address, networks: [...limits.networks] })
}

function minutesUntilOneLess(lastHour: readonly RecentDelivery[], at: Date): number {
  const oldest = Math.min(...lastHour.map(({ openedAt }) => openedAt.getTime()))
  return Math.max(1, Math.ceil((oldest + HOUR_MS - at.getTime()) / 60_000))
}
