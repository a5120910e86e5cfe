import { Injectable } from '@nestjs/common'
import {
  type AcceptTermsRefusal,
  acceptTerms,
  endAfter,
  type Terms as GovernedTerms,
  lastDays,
  parsePurpose,
  type Refused,
  refuse,
  unacceptedTerms,
  type Verdict,
} from '@raireki/governance'
import { type GrantRow, GrantsStore, grantOf } from '../grants/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Terms } from '../platform/prisma/generated/client.ts'
import { guarded, Spine } from '../spine/index.ts'
import { matchStrictly, storedTerms } from '../terms/index.ts'
import { AcceptanceStore } from './acceptance.store.ts'

/** Grantees accept terms that were set after their grant was given. */
@Injectable()
export class AcceptanceHandler {
  constructor(
    private readonly acceptances: AcceptanceStore,
    private readonly grants: GrantsStore,
    private readonly database: Database,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async accept(
    actor: Actor,
    command: { grantId: string; termsId: string },
  ): Promise<GrantRow | Refused<AcceptTermsRefusal | 'NotPermitted'>> {
    const { personId } = signedIn(actor)
    const grant = await this.grants.forCommand(actor, 'acceptTerms', command.grantId)
    if (!grant) {
      await this.grants.grant(actor, command.grantId)
      return refuse('NotPermitted', { needed: 'grantee' })
    }
    const at = this.clock.now()
    const { outstanding, toAccept } = await this.acceptances.standing(grant.id)
    const days = toAccept ? lastDays(storedTerms(toAccept.body), grant.startsAt) : []
    const verdict = toAccept ? (await this.verdictUnder(grant, toAccept)).verdict : 'review'
    const acceptanceId = this.clock.newId()
    const decided = { acceptanceId, termsId: command.termsId, outstanding, verdict, lastDays: days, personId, at }
    const outcome = acceptTerms(grantOf(grant), decided)
    if (outcome.refused) return outcome
    const endsAt = endAfter(grantOf(grant), decided)
    const { id, revision } = grant
    await this.spine.record(actor, outcome.events, async (tx) => {
      guarded(await tx.grant.updateMany({ where: { id, revision }, data: { endsAt, revision: { increment: 1 } } }))
      const { number, id: termsId } = toAccept!
      await tx.termsAcceptance.create({ data: { id: acceptanceId, grantId: id, termsId, number, acceptedAt: at } })
    })
    return { ...grant, endsAt, revision: revision + 1 }
  }

  /**
   * What matching says today of what a grant was given for, under other terms. Who accepts terms that end sooner stops
   * sooner, so the purpose is judged as if it had asked for no longer.
   */
  async verdictUnder({ requestId, startsAt }: Pick<GrantRow, 'requestId' | 'startsAt'>, body: Terms): Promise<Verdict> {
    const request = await this.database.prisma.request.findUniqueOrThrow({
      where: { id: requestId },
      select: { purpose: true },
    })
    const terms = storedTerms(body.body)
    const purpose = parsePurpose({ ...(request.purpose as object), ...endingBy(request.purpose, terms, startsAt) })
    if (!purpose.ok) throw new Error(`The purpose of a granted request cannot be read: ${purpose.flaws[0]?.path}`)
    return matchStrictly(purpose.value, terms, this.clock.now())
  }

  /** Why nothing may be handed out under a grant: its holder let the day pass by which later terms were to be accepted. */
  async refusalFor(grantId: string): Promise<Refused<'TermsNotAccepted'> | undefined> {
    return unacceptedTerms(await this.acceptances.outstanding(grantId), this.clock.now())
  }
}

/** The earliest of the days a purpose and terms end on, where there is one. */
function endingBy(purpose: unknown, terms: GovernedTerms, startsAt: Date): { until?: string } {
  const { until } = purpose as { until?: string }
  const days = [until, ...lastDays(terms, startsAt)].filter((day) => day !== undefined).sort()
  return days[0] === undefined ? {} : { until: days[0] }
}
