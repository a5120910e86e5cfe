import { Injectable } from '@nestjs/common'
import {
  type AcceptRefusal,
  acceptFindings,
  type FindingJustified,
  type HeldFinding,
  type InspectionState,
  type JustifyRefusal,
  justifyFinding,
  type Refused,
  refuse,
} from '@raireki/governance'
import { isFinal } from '@raireki/inspection'
import { Clock } from '../platform/clock/clock.ts'
import { badInput, notFound } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import { type Actor, organisationsOf } from '../platform/identity/actor.ts'
import { guarded, Spine } from '../spine/index.ts'
import { makeAvailable } from './availability.ts'
import { type FindingRow, type InspectionRow, InspectionStore } from './inspection.store.ts'

const MOST_AT_ONCE = 100
const LONGEST_WORDS = 2_000

/** What people do about findings: providers explain them, others answer for letting them pass. */
@Injectable()
export class InspectionHandler {
  constructor(
    private readonly store: InspectionStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async justify(
    actor: Actor,
    { findingIds, justification }: { findingIds: readonly string[]; justification: string },
  ): Promise<InspectionRow | Refused<JustifyRefusal | 'NotPermitted' | 'TextTooLong'>> {
    const { personId } = signedIn(actor)
    const ids = [...new Set(findingIds)]
    if (ids.length === 0 || ids.length > MOST_AT_ONCE) throw badInput('findingIds', `1–${MOST_AT_ONCE}`)
    const findings = await this.store.findings(ids)
    const inspectionId = findings[0]?.inspectionId
    if (!inspectionId || findings.length < ids.length || findings.some((each) => each.inspectionId !== inspectionId))
      throw notFound()
    const versionId = await this.store.versionOf(inspectionId)
    const inspection = await this.store.forCommand(actor, 'justify', versionId)
    if (!inspection) return this.notPermitted(actor, versionId, 'provider')
    const tooLong = lengthRefusal('justification', justification)
    if (tooLong) return tooLong
    const events: FindingJustified[] = []
    for (const row of findings) {
      const outcome = justifyFinding(ruled(inspection), { finding: held(row), justification })
      if (outcome.refused) return outcome
      events.push(...outcome.events)
    }
    const { revision } = inspection
    await this.spine.record(actor, events, async (tx) => {
      const still = { id: inspectionId, revision, state: 'held' }
      guarded(await tx.inspection.updateMany({ where: still, data: { revision: { increment: 1 } } }))
      const data = { justification: justification.trim(), justifiedAt: this.clock.now(), justifiedById: personId }
      await tx.finding.updateMany({ where: { id: { in: ids } }, data })
    })
    return this.store.inspection(actor, versionId)
  }

  async accept(
    actor: Actor,
    { versionId, note }: { versionId: string; note: string },
  ): Promise<InspectionRow | Refused<AcceptRefusal | 'NotPermitted' | 'TextTooLong'>> {
    const person = signedIn(actor)
    const inspection = await this.store.forCommand(actor, 'accept', versionId)
    if (!inspection) return this.notPermitted(actor, versionId, 'boardMember, operator')
    const tooLong = lengthRefusal('note', note)
    if (tooLong) return tooLong
    const blocking = await this.store.blocking(inspection.id)
    const accepterOrganisations = organisationsOf(person)
    const outcome = acceptFindings(ruled(inspection), { accepterOrganisations, findings: blocking.map(held), note })
    if (outcome.refused) return outcome
    const { id, revision } = inspection
    await this.spine.record(actor, outcome.events, async (tx) => {
      const at = this.clock.now()
      const accepted = { state: 'accepted', acceptedAt: at, acceptedById: person.personId, acceptedNote: note.trim() }
      const data = { ...accepted, revision: { increment: 1 } }
      guarded(await tx.inspection.updateMany({ where: { id, revision, state: 'held' }, data }))
      await makeAvailable(tx, inspection.version, 'held', at)
    })
    return this.store.inspection(actor, versionId)
  }

  /** Whoever may see it is told who may do this; for all others it is not there. */
  private async notPermitted(actor: Actor, versionId: string, needed: string) {
    await this.store.inspection(actor, versionId)
    return refuse('NotPermitted', { needed })
  }
}

/** An inspection as the rules see it. One whose version was given up is over, whatever its own row says. */
function ruled({ id, versionId, state, version }: InspectionRow) {
  return {
    inspectionId: id,
    versionId,
    assetId: version.assetId,
    number: version.number,
    ownerId: version.asset.ownerId,
    state: (state === 'held' && version.state !== 'held' ? 'passed' : state) as InspectionState,
  }
}

function held({ id, code, severity, justifiedAt }: FindingRow): HeldFinding {
  return {
    id,
    code,
    severity: severity as HeldFinding['severity'],
    final: isFinal(code),
    justified: justifiedAt !== null,
  }
}

function lengthRefusal(field: string, text: string) {
  return text.length > LONGEST_WORDS ? refuse('TextTooLong', { field, max: LONGEST_WORDS }) : undefined
}
