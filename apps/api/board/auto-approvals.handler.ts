import { Injectable } from '@nestjs/common'
import { type Refused, refuse, switchOffAutoApproval, switchOnAutoApproval } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { notFound } from '../platform/faults.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { guarded, Spine } from '../spine/index.ts'
import { type AutoApprovalRow, AutoApprovalsStore } from './auto-approvals.store.ts'
import { chairs, PanelsStore } from './panels.store.ts'

type SwitchOn = { panelId: string; termsId: string; verdict: string; endsAt: Date }

/** What passes without a vote: switched on by a named chair, and off again at any time. */
@Injectable()
export class AutoApprovalsHandler {
  constructor(
    private readonly panels: PanelsStore,
    private readonly autoApprovals: AutoApprovalsStore,
    private readonly access: Access,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async switchOn(actor: Actor, command: SwitchOn): Promise<AutoApprovalRow | Refused<SwitchOnRefusal>> {
    const { personId } = signedIn(actor)
    const panel = await this.panels.forCommand(actor, 'autoApprove', command.panelId)
    if (!panel) return this.notChair(actor, command.panelId)
    const terms = await this.autoApprovals.terms(actor, command.termsId)
    if (!terms) throw notFound()
    const { panelId, verdict, endsAt } = command
    const row = {
      id: this.clock.newId(),
      panelId,
      termsDigest: terms.digest,
      verdict,
      switchedOnById: personId,
      endsAt,
    }
    const at = this.clock.now()
    const outcome = switchOnAutoApproval(
      row,
      {
        isChair: chairs(panel.seats, personId),
        isClosed: panel.closedAt !== null,
        task: panel.task,
        isOnAlready: await this.autoApprovals.isOn(panelId, terms.digest, verdict, at),
      },
      at,
    )
    if (outcome.refused) return outcome
    return this.spine.record(actor, outcome.events, async (tx) => {
      // The panel's revision keeps two from switching the same on at once, and a chair from doing so while being replaced.
      const { revision } = panel
      guarded(await tx.panel.updateMany({ where: { id: panelId, revision }, data: { revision: { increment: 1 } } }))
      return tx.autoApproval.create({ data: { ...row, switchedOnAt: at } })
    })
  }

  async switchOff(actor: Actor, id: string): Promise<AutoApprovalRow | Refused<'NotChair' | 'AutoApprovalOff'>> {
    const { personId } = signedIn(actor)
    const row = await this.autoApprovals.byId(id)
    if (!row) throw notFound()
    const panel = await this.panels.forCommand(actor, 'autoApprove', row.panelId)
    const isChair = panel !== null && chairs(panel.seats, personId)
    const outcome = switchOffAutoApproval(row, { personId, isChair })
    if (outcome.refused) return outcome
    const switchedOffAt = this.clock.now()
    return this.spine.record(actor, outcome.events, async (tx) => {
      guarded(await tx.autoApproval.updateMany({ where: { id, switchedOffAt: null }, data: { switchedOffAt } }))
      return { ...row, switchedOffAt }
    })
  }

  private async notChair(actor: Actor, panelId: string): Promise<Refused<'NotChair'>> {
    const where = { AND: [this.access.where(actor, 'read', 'Panel'), { id: panelId }] }
    if (!(await this.autoApprovals.panelExists(where))) throw notFound()
    return refuse('NotChair')
  }
}

type SwitchOnRefusal =
  | 'NotChair'
  | 'PanelEnded'
  | 'AutoApprovalTask'
  | 'AutoApprovalVerdict'
  | 'AutoApprovalOn'
  | 'AutoApprovalEnd'
