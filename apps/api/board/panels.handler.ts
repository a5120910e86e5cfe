import { Injectable } from '@nestjs/common'
import {
  changePanel,
  closePanel,
  formPanel,
  type PanelRefusal,
  type PanelRule,
  type PanelTask,
  type Refused,
  refuse,
  type SeatPlan,
} from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { notFound } from '../platform/faults.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { type LocalText, type TextRefusal, textRefusal, tidy } from '../platform/local-text.ts'
import { guarded, Spine } from '../spine/index.ts'
import { type PanelRow, PanelsStore } from './panels.store.ts'

export type PanelCommand = {
  name: LocalText
  task: PanelTask
  stage: number
  rule: PanelRule
  seats: readonly Required<SeatPlan>[]
}

type FormRefusal = PanelRefusal | TextRefusal | 'NotPermitted' | 'PersonUnknown'

/** Panels as data: formed, changed and closed as the board decides. */
@Injectable()
export class PanelsHandler {
  constructor(
    private readonly panels: PanelsStore,
    private readonly access: Access,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async form(actor: Actor, command: PanelCommand): Promise<PanelRow | Refused<FormRefusal>> {
    const unfit = this.unfit(actor, command)
    if (unfit) return unfit
    const id = this.clock.newId()
    const outcome = formPanel({ panelId: id, ...command })
    if (outcome.refused) return outcome
    const data = { id, ...this.rowOf(command), createdAt: this.clock.now(), seats: { create: this.seatsOf(command) } }
    return withKnownPeople(() => this.spine.record(actor, outcome.events, (tx) => tx.panel.create({ data })))
  }

  async change(
    actor: Actor,
    panelId: string,
    command: PanelCommand,
  ): Promise<PanelRow | Refused<FormRefusal | 'PanelEnded'>> {
    const unfit = this.unfit(actor, command)
    if (unfit) return unfit
    const panel = await this.panels.forCommand(actor, 'form', panelId)
    if (!panel) throw notFound()
    const outcome = changePanel({ isClosed: panel.closedAt !== null }, { panelId, ...command })
    if (outcome.refused) return outcome
    const { revision } = panel
    return withKnownPeople(() =>
      this.spine.record(actor, outcome.events, async (tx) => {
        const data = { ...this.rowOf(command), revision: { increment: 1 } }
        guarded(await tx.panel.updateMany({ where: { id: panelId, revision, closedAt: null }, data }))
        await tx.panelSeat.deleteMany({ where: { panelId } })
        await tx.panelSeat.createMany({ data: this.seatsOf(command).map((seat) => ({ ...seat, panelId })) })
        return tx.panel.findUniqueOrThrow({ where: { id: panelId } })
      }),
    )
  }

  async close(actor: Actor, panelId: string): Promise<PanelRow | Refused<'NotPermitted' | 'PanelEnded'>> {
    signedIn(actor)
    if (!this.access.holds(actor, 'form', 'Panel')) return refuse('NotPermitted', { needed: 'operator' })
    const panel = await this.panels.forCommand(actor, 'form', panelId)
    if (!panel) throw notFound()
    const outcome = closePanel({ id: panelId, isClosed: panel.closedAt !== null })
    if (outcome.refused) return outcome
    const { revision } = panel
    return this.spine.record(actor, outcome.events, async (tx) => {
      const data = { closedAt: this.clock.now(), revision: { increment: 1 } }
      guarded(await tx.panel.updateMany({ where: { id: panelId, revision }, data }))
      return tx.panel.findUniqueOrThrow({ where: { id: panelId } })
    })
  }

  private unfit(actor: Actor, { name }: PanelCommand): Refused<'NotPermitted' | TextRefusal> | undefined {
    signedIn(actor)
    if (!this.access.holds(actor, 'form', 'Panel')) return refuse('NotPermitted', { needed: 'operator' })
    return textRefusal(name, { field: 'name', max: 200, missing: 'NameMissing' })
  }

  private rowOf({ name, task, stage, rule }: PanelCommand) {
    const { ja, en } = tidy(name)
    return { nameJa: ja, nameEn: en, task, stage, rule }
  }

  private seatsOf({ seats }: PanelCommand) {
    return seats.map((seat) => ({ id: this.clock.newId(), ...seat }))
  }
}

/** A seat for somebody who is not there is refused by the database, which knows best who is. */
async function withKnownPeople<T>(write: () => Promise<T>): Promise<T | Refused<'PersonUnknown'>> {
  try {
    return await write()
  } catch (error) {
    if ((error as { code?: string }).code === 'P2003') return refuse('PersonUnknown')
    throw error
  }
}
