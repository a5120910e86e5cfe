import { Injectable } from '@nestjs/common'
import { callSitting, changeSitting, closeSitting, type Refused, refuse } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { notFound } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { guarded, Spine } from '../spine/index.ts'
import { chairs, PanelsStore } from './panels.store.ts'
import { type SittingRow, SittingsStore } from './sittings.store.ts'

type Agenda = { heldAt: Date; place: string; reviewIds: readonly string[] }
type AgendaRefusal = 'NotChair' | 'AgendaEmpty' | 'ReviewNotOfPanel' | 'TextTooLong' | 'TooMany'

const LONGEST_AGENDA = 100
const LONGEST_PLACE = 200
const LONGEST_NOTES = 50_000

/** A panel's meetings: called, changed, and closed with who was there. */
@Injectable()
export class SittingsHandler {
  constructor(
    private readonly panels: PanelsStore,
    private readonly sittings: SittingsStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async call(actor: Actor, command: Agenda & { panelId: string }): Promise<SittingRow | Refused<AgendaRefusal>> {
    const { personId } = signedIn(actor)
    const panel = await this.panels.forCommand(actor, 'sit', command.panelId)
    if (!panel) {
      await this.panels.panel(actor, command.panelId)
      return refuse('NotChair')
    }
    const unfit = agendaRefusal(command)
    if (unfit) return unfit
    const { panelId, heldAt } = command
    const reviewIds = [...new Set(command.reviewIds)]
    const id = this.clock.newId()
    const reviewsOfPanel = await this.sittings.reviewsOfPanel(panelId, reviewIds)
    const caller = { isChair: chairs(panel.seats, personId), reviewsOfPanel }
    const outcome = callSitting({ sittingId: id, panelId, heldAt, reviewIds }, caller)
    if (outcome.refused) return outcome
    const data = { id, panelId, heldAt, place: command.place.trim(), reviewIds, createdAt: this.clock.now() }
    return this.spine.record(actor, outcome.events, (tx) => tx.sitting.create({ data }))
  }

  async change(
    actor: Actor,
    command: Agenda & { sittingId: string },
  ): Promise<SittingRow | Refused<AgendaRefusal | 'SittingEnded'>> {
    const { personId } = signedIn(actor)
    const row = await this.sittings.forCommand(actor, 'sit', command.sittingId)
    if (!row) throw notFound()
    const unfit = agendaRefusal(command)
    if (unfit) return unfit
    const { id, panelId, revision, closedAt } = row
    const reviewIds = [...new Set(command.reviewIds)]
    const reviewsOfPanel = await this.sittings.reviewsOfPanel(panelId, reviewIds)
    const outcome = changeSitting(
      { sittingId: id, panelId, heldAt: command.heldAt, reviewIds },
      { isChair: chairs(row.panel.seats, personId), reviewsOfPanel, isClosed: closedAt !== null },
    )
    if (outcome.refused) return outcome
    return this.spine.record(actor, outcome.events, async (tx) => {
      const change = { heldAt: command.heldAt, place: command.place.trim(), reviewIds, revision: { increment: 1 } }
      guarded(await tx.sitting.updateMany({ where: { id, revision }, data: change }))
      return tx.sitting.findUniqueOrThrow({ where: { id } })
    })
  }

  async close(
    actor: Actor,
    command: { sittingId: string; attendance: readonly string[]; notes: string },
  ): Promise<SittingRow | Refused<'NotChair' | 'SittingEnded' | 'NobodyPresent' | 'NotAMember' | 'TextTooLong'>> {
    const { personId } = signedIn(actor)
    const row = await this.sittings.forCommand(actor, 'sit', command.sittingId)
    if (!row) throw notFound()
    const notes = command.notes.trim()
    if (notes.length > LONGEST_NOTES) return refuse('TextTooLong', { field: 'notes', max: LONGEST_NOTES })
    const { id, panelId, heldAt, reviewIds, revision } = row
    const attendance = [...new Set(command.attendance)]
    const outcome = closeSitting(
      { sittingId: id, panelId, heldAt, reviewIds },
      {
        isChair: chairs(row.panel.seats, personId),
        isClosed: row.closedAt !== null,
        members: row.panel.seats.map((seat) => seat.personId),
      },
      attendance,
    )
    if (outcome.refused) return outcome
    return this.spine.record(actor, outcome.events, async (tx) => {
      const change = { attendance, notes, closedAt: this.clock.now(), revision: { increment: 1 } }
      guarded(await tx.sitting.updateMany({ where: { id, revision }, data: change }))
      return tx.sitting.findUniqueOrThrow({ where: { id } })
    })
  }
}

function agendaRefusal({ place, reviewIds }: Agenda): Refused<'TextTooLong' | 'TooMany'> | undefined {
  if (place.length > LONGEST_PLACE) return refuse('TextTooLong', { field: 'place', max: LONGEST_PLACE })
  if (reviewIds.length > LONGEST_AGENDA) return refuse('TooMany', { field: 'reviewIds', max: LONGEST_AGENDA })
  return undefined
}
