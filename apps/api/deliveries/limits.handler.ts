import { Injectable } from '@nestjs/common'
import { type GrantLimits as GrantLimitsRule, limitGrant, type Refused, refuse } from '@raireki/governance'
import { type GrantRow, GrantsStore, grantOf } from '../grants/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import type { GrantLimits } from '../platform/prisma/generated/client.ts'
import { guarded, Spine } from '../spine/index.ts'

export type LimitGrant = { grantId: string } & GrantLimitsRule
type LimitRefused = 'NotPermitted' | 'GrantExpired' | 'GrantRevoked' | 'LimitInvalid' | 'NetworkInvalid'

/** How much may go out under a grant, and to where. */
@Injectable()
export class LimitsHandler {
  constructor(
    private readonly grants: GrantsStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async limit(actor: Actor, { grantId, ...limits }: LimitGrant): Promise<GrantRow | Refused<LimitRefused>> {
    signedIn(actor)
    const grant = await this.grants.forCommand(actor, 'limit', grantId)
    if (!grant) {
      await this.grants.grant(actor, grantId)
      return refuse('NotPermitted', { needed: 'provider, operator' })
    }
    const at = this.clock.now()
    const wanted = { ...limits, networks: limits.networks.map((network) => network.trim()) }
    const outcome = limitGrant(grantOf(grant), wanted, at)
    if (outcome.refused) return outcome
    const { id, revision } = grant
    const row = {
      bytesPerDay: wanted.bytesPerDay === null ? null : BigInt(wanted.bytesPerDay),
      deliveriesPerHour: wanted.deliveriesPerHour,
      networks: wanted.networks,
      setAt: at,
    }
    await this.spine.record(actor, outcome.events, async (tx) => {
      // The grant's revision moves too: a delivery that was decided under the limits before has to look again.
      guarded(await tx.grant.updateMany({ where: { id, revision }, data: { revision: { increment: 1 } } }))
      await tx.grantLimits.upsert({
        where: { grantId: id },
        create: { grantId: id, ...row },
        update: { ...row, revision: { increment: 1 } },
      })
    })
    return { ...grant, revision: revision + 1 }
  }
}

/** The row as the rules see it. */
export function limitsOf({ bytesPerDay, deliveriesPerHour, networks }: GrantLimits): GrantLimitsRule {
  return { bytesPerDay: bytesPerDay === null ? null : Number(bytesPerDay), deliveriesPerHour, networks }
}
