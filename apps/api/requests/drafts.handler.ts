import { Injectable } from '@nestjs/common'
import { draftRequest, type Refused, refuse, reviseRequest } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { badInput, notFound } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import { type Actor, organisationsOf } from '../platform/identity/actor.ts'
import { guarded, Spine } from '../spine/index.ts'
import { purposeOfApplicant } from './applicant.ts'
import { type RequestRow, RequestsStore, requestOf } from './requests.store.ts'

export type Draft = {
  project: string
  statement: string
  purpose: unknown
  versionIds: readonly string[]
  certificateId: string | null
}

type DraftRefusal = 'NotPermitted' | 'TextTooLong' | 'VersionNotPublished' | 'CertificateMissing'

/** The lengths a draft may have; what is still missing is only said when it is submitted. */
const LONGEST = { project: 200, statement: 10_000, purpose: 20_000 }
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
    } as const
    const { events } = draftRequest(request, command.versionIds)
    const content = await this.contentOf(command, command.organisationId)
    return this.spine.record(actor, events, async (tx) => {
      const number = await this.requests.nextNumber(tx)
      const row = await tx.request.create({
        data: { ...request, number, createdAt: this.clock.now(), ...content },
      })
      await tx.requestItem.createMany({ data: this.itemsOf(id, command) })
      return row
    })
  }

  async revise(
    actor: Actor,
    command: Draft & { requestId: string },
  ): Promise<RequestRow | Refused<DraftRefusal | 'RequestNotDraft'>> {
    signedIn(actor)
    const request = await this.requests.forCommand(actor, 'revise', command.requestId)
    if (!request) throw notFound()
    const outcome = reviseRequest(requestOf(request), command.versionIds)
    if (outcome.refused) return outcome
    const unfit = await this.draftRefusal(actor, command)
    if (unfit) return unfit
    const { id, revision, certificate: _certificate, items: _items, ...row } = request
    const content = await this.contentOf(command, request.organisationId)
    await this.spine.record(actor, outcome.events, async (tx) => {
      const data = { ...content, revision: { increment: 1 } }
      guarded(await tx.request.updateMany({ where: { id, revision, state: 'draft' }, data }))
      await tx.requestItem.deleteMany({ where: { requestId: id } })
      await tx.requestItem.createMany({ data: this.itemsOf(id, command) })
    })
    return { ...row, ...content, id, revision: revision + 1 }
  }

  private async draftRefusal(actor: Actor, draft: Draft): Promise<Refused<DraftRefusal> | undefined> {
    const long = (['project', 'statement'] as const).find((field) => draft[field].length > LONGEST[field])
    if (long) return refuse('TextTooLong', { field: long, max: LONGEST[long] })
    if (JSON.stringify(draft.purpose ?? {}).length > LONGEST.purpose) {
      return refuse('TextTooLong', { field: 'purpose', max: LONGEST.purpose })
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

  private async contentOf({ project, statement, purpose, certificateId }: Draft, organisationId: string) {
    const organisation = await this.requests.organisation(organisationId)
    const stated = purposeOfApplicant(purpose ?? {}, organisation) as object
    return { project: project.trim(), statement: statement.trim(), purpose: stated, certificateId }
  }

  private itemsOf(requestId: string, { versionIds }: Draft) {
    return [...new Set(versionIds)].map((versionId) => ({ id: this.clock.newId(), requestId, versionId }))
  }
}
