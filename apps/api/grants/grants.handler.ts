import { Injectable } from '@nestjs/common'
import {
  type EndedRefusal,
  type Grant,
  type Happening,
  type Outcome,
  type Refused,
  refuse,
  resumeGrant,
  revokeGrant,
  suspendGrant,
} from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import type { Tx } from '../platform/prisma/database.ts'
import { guarded, Spine } from '../spine/index.ts'
import { redate } from './closing.ts'
import { type GrantRow, GrantsStore, grantOf } from './grants.store.ts'

type Change = Partial<Pick<GrantRow, 'revokedAt' | 'revokedReason' | 'closedAt' | 'suspendedAt' | 'suspendedReason'>>

/** Taking a grant back, and holding it for a while. */
@Injectable()
export class GrantsHandler {
  constructor(
    private readonly grants: GrantsStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  revoke(actor: Actor, command: { grantId: string; reason: string }) {
    const at = this.clock.now()
    const reason = command.reason.trim()
    return this.change(actor, command.grantId, (grant) => revokeGrant(grant, reason, at), {
      change: { revokedAt: at, revokedReason: reason, closedAt: at },
      also: (tx, { id }) => redate(tx, [id], at),
    })
  }

  suspend(actor: Actor, command: { grantId: string; reason: string }) {
    const at = this.clock.now()
    const reason = command.reason.trim()
    const change = { suspendedAt: at, suspendedReason: reason }
    return this.change(actor, command.grantId, (grant) => suspendGrant(grant, reason, at), { change })
  }

  resume(actor: Actor, grantId: string) {
    const at = this.clock.now()
    const change = { suspendedAt: null, suspendedReason: null }
    return this.change(actor, grantId, (grant) => resumeGrant(grant, at), { change })
  }

  private async change<E extends Happening, C extends string>(
    actor: Actor,
    grantId: string,
    decide: (grant: Grant) => Outcome<E, C | EndedRefusal>,
    { change, also }: { change: Change; also?: (tx: Tx, grant: GrantRow) => Promise<void> },
  ): Promise<GrantRow | Refused<C | EndedRefusal | 'NotPermitted'>> {
    signedIn(actor)
    const grant = await this.grants.forCommand(actor, 'revoke', grantId)
    if (!grant) {
      await this.grants.grant(actor, grantId)
      return refuse('NotPermitted', { needed: 'provider, operator' })
    }
    const outcome = decide(grantOf(grant))
    if (outcome.refused) return outcome
    const { id, revision } = grant
    await this.spine.record(actor, outcome.events, async (tx) => {
      const data = { ...change, revision: { increment: 1 } }
      guarded(await tx.grant.updateMany({ where: { id, revision }, data }))
      await also?.(tx, grant)
    })
    return { ...grant, ...change, revision: revision + 1 }
  }
}
