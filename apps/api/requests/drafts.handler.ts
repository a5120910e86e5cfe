import { Injectable } from '@nestjs/common'
import { canonicalJson, draftRequest, type Refused, refuse, reviseRequest } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { badInput } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import { type Actor, organisationsOf } from '../platform/identity/actor.ts'
import type { Tx } from '../platform/prisma/database.ts'
import { guarded, Spine } from '../spine/index.ts'
import { purposeOfApplicant } from './applicant.ts'
import { type RequestDraft, type RequestRow, RequestsStore, requestOf } from './requests.store.ts'

export type Draft = {
  project: string
  statement: string
  purpose: unknown
  /** Left as it is where it is not given. */
  plan?: unknown
  versionIds: readonly string[]
  certificateId: string | null
}

type DraftRefusal = 'NotPermitted' | 'TextTooLong' | 'VersionNotPublished' | 'CertificateMissing' | 'PlanNotADocument'

/** The lengths a draft may have; what is still missing is only said when it is submitted. */
const LONGEST = { project: 200, statement: 10_000, purpose: 20_000, plan: 60_000 }
const MOST_VERSIONS = 50

/** Drafts are the applicant's own and may be as incomplete as they like. */
@Injectable()
export class DraftsHandler {
  constructor(
    private readonly requests: RequestsStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async draft(actor: Actor, command: Draft & { organisationId: string }): Promise<RequestRow | Refused<DraftRefusal>> {
    const person = signedIn(actor)
    if (!organisationsOf(person, 'developer').includes(command.organisationId)) {
      return refuse('NotPermitted', { needed: 'developer' })
    }
    const unfit = await this.draftRefusal(actor, command)
    if (unfit) return unfit
    const id = this.clock.newId()
    const request = {
      id,
      applicantId: person.personId,
      organisationId: command.organisationId,
      state: 'draft',
      round: 0,
    } as const
    const { events } = draftRequest(request, command.versionIds)
    const content = await this.contentOf(command, command.organisationId)
    return this.spine.record(actor, events, async (tx) => {
      const number = await this.requests.nextNumber(tx)
      const row = await tx.request.create({
        data: { ...request, number, createdAt: this.clock.now(), ...content },
      })
      await tx.requestItem.createMany({ data: this.itemsOf(id, command.versionIds) })
      return row
    })
  }

  /** Saving what is the same as before leaves no entry, so that an editor may save as often as it likes. */
  async revise(
    actor: Actor,
    command: Draft & { requestId: string; revision?: number | null },
  ): Promise<RequestRow | Refused<DraftRefusal | 'RequestNotDraft' | 'ChangedElsewhere'>> {
    signedIn(actor)
    const request = await this.requests.forCommand(actor, 'revise', command.requestId)
    const outcome = reviseRequest(requestOf(request), command.versionIds)
    if (outcome.refused) return outcome
    const unfit = await this.draftRefusal(actor, command)
    if (unfit) return unfit
    const { certificate: _certificate, items, members: _members, ...row } = request
    const content = await this.contentOf({ plan: row.plan, ...command }, request.organisationId)
    if (isSame(request, content, command.versionIds)) return row
    const { id, revision } = row
    if (typeof command.revision === 'number' && command.revision !== revision) {
      return refuse('ChangedElsewhere', { revision })
    }
    await this.spine.record(actor, outcome.events, async (tx) => {
      const data = { ...content, revision: { increment: 1 } }
      guarded(await tx.request.updateMany({ where: { id, revision, state: row.state }, data }))
      await this.replaceItems(tx, id, items, command.versionIds)
    })
    return { ...row, ...content, id, revision: revision + 1 }
  }

  /** Items that stay keep their id; nothing pinned in an earlier round is pinned any more. */
  private async replaceItems(tx: Tx, requestId: string, items: RequestDraft['items'], versionIds: readonly string[]) {
    const gone = items.filter(({ versionId }) => !versionIds.includes(versionId)).map(({ id }) => id)
    const kept = new Set(items.map(({ versionId }) => versionId))
    if (gone.length > 0) await tx.requestItem.deleteMany({ where: { id: { in: gone } } })
    const added = versionIds.filter((versionId) => !kept.has(versionId))
    if (added.length > 0) await tx.requestItem.createMany({ data: this.itemsOf(requestId, added) })
  }

  private async draftRefusal(actor: Actor, draft: Draft): Promise<Refused<DraftRefusal> | undefined> {
    const long = (['project', 'statement'] as const).find((field) => draft[field].length > LONGEST[field])
    if (long) return refuse('TextTooLong', { field: long, max: LONGEST[long] })
    const heavy = (['purpose', 'plan'] as const).find(
      (field) => JSON.stringify(draft[field] ?? {}).length > LONGEST[field],
    )
    if (heavy) return refuse('TextTooLong', { field: heavy, max: LONGEST[heavy] })
    if (draft.plan != null && (typeof draft.plan !== 'object' || Array.isArray(draft.plan))) {
      return refuse('PlanNotADocument')
    }
    if (draft.versionIds.length > MOST_VERSIONS) throw badInput('versionIds', `≤ ${MOST_VERSIONS}`)
    const versionIds = [...new Set(draft.versionIds)]
    const found = versionIds.length > 0 ? await this.requests.wanted(actor, versionIds) : []
    if (found.length < versionIds.length || found.some(({ state }) => state !== 'published'))
      return refuse('VersionNotPublished')
    if (draft.certificateId && !(await this.requests.ownCertificate(actor, draft.certificateId))) {
      return refuse('CertificateMissing')
    }
    return undefined
  }

  private async contentOf({ project, statement, purpose, plan, certificateId }: Draft, organisationId: string) {
    const organisation = await this.requests.organisation(organisationId)
    const planned = (plan ?? {}) as object
    const stated = purposeOfApplicant(purpose ?? {}, organisation, planned) as object
    return { project: project.trim(), statement: statement.trim(), purpose: stated, plan: planned, certificateId }
  }

  private itemsOf(requestId: string, versionIds: readonly string[]) {
    return [...new Set(versionIds)].map((versionId) => ({ id: this.clock.newId(), requestId, versionId }))
  }
}

type Content = Pick<RequestRow, 'project' | 'statement' | 'certificateId'> & { purpose: object; plan: object }

function isSame(request: RequestDraft, content: Content, versionIds: readonly string[]): boolean {
  const { project, statement, purpose, plan, certificateId } = request
  const wanted = request.items.map(({ versionId }) => versionId).sort()
  return (
    canonicalJson({ project, statement, purpose, plan, certificateId, wanted }) ===
    canonicalJson({ ...content, wanted: [...new Set(versionIds)].sort() })
  )
}
