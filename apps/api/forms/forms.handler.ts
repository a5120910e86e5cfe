import { Injectable } from '@nestjs/common'
import {
  closeForm,
  type Flaw,
  type FormRefusal,
  parseForm,
  publishForm,
  type Refused,
  refuse,
} from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { conflict } from '../platform/faults.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { isDuplicate } from '../platform/prisma/database.ts'
import { guarded, Spine } from '../spine/index.ts'
import { type FormRow, FormsStore, type FormWithVersion } from './forms.store.ts'

export type PublishFormCommand = { formId: string | null; ownerId: string | null; body: unknown }

/** Publishing what is asked of applicants, version by version. */
@Injectable()
export class FormsHandler {
  constructor(
    private readonly forms: FormsStore,
    private readonly access: Access,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async publish(
    actor: Actor,
    command: PublishFormCommand,
  ): Promise<FormRow | { flaws: readonly Flaw[] } | Refused<FormRefusal | 'NotPermitted'>> {
    signedIn(actor)
    const known = command.formId ? await this.found(actor, command.formId) : this.begun(actor, command.ownerId)
    if ('refused' in known) return known
    const parsed = parseForm(command.body)
    if (!parsed.ok) return { flaws: parsed.flaws }
    const [current] = known.versions
    const outcome = publishForm({ formId: known.id, isClosed: known.closedAt !== null, current, form: parsed.value })
    if (outcome.refused) return outcome
    const { number, digest } = outcome.events[0]!.facts
    const { id, revision, versions: _versions, ...rest } = known
    const body = JSON.parse(JSON.stringify(parsed.value))
    const version = { id: this.clock.newId(), formId: id, number, body, digest, publishedAt: this.clock.now() }
    // Two who publish at once both come to this number: one row can have it.
    await this.spine
      .record(actor, outcome.events, async (tx) => {
        if (current) {
          guarded(await tx.form.updateMany({ where: { id, revision }, data: { revision: { increment: 1 } } }))
        } else {
          await tx.form.create({ data: { id, ...rest } })
        }
        await tx.formVersion.create({ data: version })
      })
      .catch((error) => {
        throw isDuplicate(error) ? conflict() : error
      })
    return { id, ...rest, revision: current ? revision + 1 : 0 }
  }

  async close(actor: Actor, formId: string): Promise<FormRow | Refused<'FormClosed' | 'NotPermitted'>> {
    signedIn(actor)
    const form = await this.found(actor, formId)
    if ('refused' in form) return form
    const outcome = closeForm(form.id, form.closedAt !== null)
    if (outcome.refused) return outcome
    const { id, revision, versions: _versions, ...rest } = form
    const closedAt = this.clock.now()
    await this.spine.record(actor, outcome.events, async (tx) => {
      guarded(await tx.form.updateMany({ where: { id, revision }, data: { closedAt, revision: { increment: 1 } } }))
    })
    return { id, ...rest, closedAt, revision: revision + 1 }
  }

  private async found(actor: Actor, formId: string): Promise<FormWithVersion | Refused<'NotPermitted'>> {
    const form = await this.forms.forCommand(actor, 'publish', formId)
    if (form) return form
    await this.forms.form(actor, formId)
    return refuse('NotPermitted', { needed: 'provider, boardMember, operator' })
  }

  private begun(actor: Actor, ownerId: string | null): FormWithVersion | Refused<'NotPermitted'> {
    if (!this.access.may(actor, 'publish', 'Form', { ownerId })) {
      return refuse('NotPermitted', { needed: ownerId ? 'provider' : 'boardMember, operator' })
    }
    return { id: this.clock.newId(), ownerId, createdAt: this.clock.now(), closedAt: null, revision: 0, versions: [] }
  }
}
