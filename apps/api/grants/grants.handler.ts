import { Injectable } from '@nestjs/common'
import { type Refused, refuse, revokeGrant } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { guarded, Spine } from '../spine/index.ts'
import { type GrantRow, GrantsStore, grantOf } from './grants.store.ts'

/** Taking a grant back. */
@Injectable()
export class GrantsHandler {
  constructor(
    private readonly grants: GrantsStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async revoke(
    actor: Actor,
    command: { grantId: string; reason: string },
  ): Promise<GrantRow | Refused<'NotPermitted' | 'GrantRevoked' | 'GrantExpired' | 'ReasonMissing'>> {
    signedIn(actor)
    const grant = await this.grants.forCommand(actor, 'revoke', command.grantId)
    if (!grant) {
      await this.grants.grant(actor, command.grantId)
      return refuse('NotPermitted', { needed: 'provider, operator' })
    }
    const at = this.clock.now()
    const reason = command.reason.trim()
    const outcome = revokeGrant(grantOf(grant), reason, at)
    if (outcome.refused) return outcome
    const { id, revision } = grant
    await this.spine.record(actor, outcome.events, async (tx) => {
      const data = { revokedAt: at, revokedReason: reason, revision: { increment: 1 } }
      guarded(await tx.grant.updateMany({ where: { id, revision }, data }))
    })
    return { ...grant, revokedAt: at, revokedReason: reason, revision: revision + 1 }
  }
}
