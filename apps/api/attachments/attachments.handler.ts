import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import {
  ATTACHMENT_BYTES,
  type AttachRefusal,
  addAttachment,
  type Refused,
  type RequestState,
  refuse,
  removeAttachment,
} from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { notFound } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { AttachmentKey } from '../platform/keys/attachment-key.ts'
import type { Request } from '../platform/prisma/generated/client.ts'
import { ObjectStore } from '../platform/store/index.ts'
import { guarded, Spine } from '../spine/index.ts'
import { type AttachmentRow, AttachmentsStore } from './attachments.store.ts'
import { pdfRefusal } from './pdf.ts'

export type AddAttachment = { requestId: string; name: string; content: Buffer }
type FileRefusal = 'AttachmentName' | 'AttachmentNotPdf' | 'AttachmentActive' | 'AttachmentTooLarge'

/** Adding, reading and taking away the files of a request. */
@Injectable()
export class AttachmentsHandler {
  constructor(
    private readonly attachments: AttachmentsStore,
    private readonly store: ObjectStore,
    private readonly key: AttachmentKey,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, command: AddAttachment): Promise<AttachmentRow | Refused<FileRefusal | AttachRefusal>> {
    const { personId } = signedIn(actor)
    const request = await this.attachments.request(actor, 'attach', command.requestId)
    if (!request) throw notFound()
    const { content } = command
    const name = command.name.trim().normalize('NFC')
    const unfit = fileRefusal(name, content)
    if (unfit) return unfit
    const id = this.clock.newId()
    const sha256 = createHash('sha256').update(content).digest('hex')
    const held = await this.attachments.count(request.id)
    const outcome = addAttachment({
      request: { ...request, state: request.state as RequestState },
      attachmentId: id,
      name,
      bytes: content.length,
      sha256,
      held,
    })
    if (outcome.refused) return outcome
    const { salt, sealed } = this.key.seal(id, content)
    const objectKey = `attachments/${this.clock.newId()}`
    // A file whose row was never written is an object nobody knows; it is swept up with other orphans.
    await this.store.put(objectKey, sealed)
    const data = {
      id,
      requestId: request.id,
      name,
      mediaType: 'application/pdf',
      bytes: BigInt(content.length),
      sha256,
      objectKey,
      salt,
      uploadedById: personId,
      uploadedAt: this.clock.now(),
    }
    return this.spine.record(actor, outcome.events, async (tx) => {
      await this.attachments.hold(tx, request)
      return tx.attachment.create({ data })
    })
  }

  async read(actor: Actor, id: string): Promise<{ row: AttachmentRow; content: Buffer }> {
    signedIn(actor)
    const row = await this.attachments.attachment(actor, 'read', id)
    if (!row) throw notFound()
    const chunks: Buffer[] = []
    for await (const chunk of await this.store.read(row.objectKey)) chunks.push(chunk as Buffer)
    return { row, content: this.key.open(row.id, row.salt, Buffer.concat(chunks)) }
  }

  async remove(actor: Actor, id: string): Promise<Request | Refused<'AttachmentFixed'>> {
    signedIn(actor)
    const row = await this.attachments.attachment(actor, 'attach', id)
    if (!row) throw notFound()
    const outcome = removeAttachment(row.request, row)
    if (outcome.refused) return outcome
    await this.spine.record(actor, outcome.events, async (tx) => {
      await this.attachments.hold(tx, row.request)
      const data = { removedAt: this.clock.now() }
      guarded(await tx.attachment.updateMany({ where: { id, removedAt: null }, data }))
    })
    return row.request
  }
}

function fileRefusal(name: string, content: Buffer): Refused<FileRefusal> | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are just what a name must not have.
  if (name === '' || name.length > 200 || /[\\/\u0000-\u001f\u007f\u202a-\u202e]/.test(name) || /^\.+$/.test(name)) {
    return refuse('AttachmentName', { name: name.slice(0, 80) })
  }
  if (content.length > ATTACHMENT_BYTES) {
    return refuse('AttachmentTooLarge', { name, bytes: content.length, max: ATTACHMENT_BYTES })
  }
  return pdfRefusal(name, content)
}
