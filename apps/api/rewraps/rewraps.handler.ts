import { Injectable } from '@nestjs/common'
import { completeRewrap, type Refused, type RewrapRefusal, refuse, type WrappedFor } from '@raireki/governance'
import { keyIdsOf, readHeader } from '@raireki/vault'
import { grantOf } from '../grants/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { guarded, Spine } from '../spine/index.ts'
import { type RewrapRow, RewrapsStore, type WholeRewrap } from './rewraps.store.ts'

/** A header for one reader has some hundred octets; RSA's are the longest. */
const LONGEST_HEADER_BYTES = 2_048

/** Handing in what a provider wrapped for a grantee. */
@Injectable()
export class RewrapsHandler {
  constructor(
    private readonly rewraps: RewrapsStore,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async complete(
    actor: Actor,
    command: { taskId: string; header: Uint8Array },
  ): Promise<RewrapRow | Refused<RewrapRefusal | 'NotPermitted'>> {
    signedIn(actor)
    const task = await this.rewraps.forCommand(actor, 'rewrap', command.taskId)
    if (!task) {
      await this.rewraps.task(actor, command.taskId)
      return refuse('NotPermitted', { needed: 'provider' })
    }
    const at = this.clock.now()
    const { grant, certificate } = task
    const held = { ...grantOf(grant), certificateId: grant.certificateId }
    const outcome = completeRewrap(
      { ...task, grant: held, certificate },
      await wrappedFor(command.header, task, at),
      at,
    )
    if (outcome.refused) return outcome
    const { id } = task
    const header = Buffer.from(command.header)
    await this.spine.record(actor, outcome.events, async (tx) => {
      guarded(await tx.rewrapTask.updateMany({ where: { id, doneAt: null }, data: { doneAt: at, header } }))
    })
    return { ...task, doneAt: at, header }
  }
}

/** For whom the packets say the header is. Whether it opens, only its reader can tell. */
async function wrappedFor(header: Uint8Array, { certificate }: WholeRewrap, at: Date): Promise<WrappedFor | undefined> {
  if (header.length > LONGEST_HEADER_BYTES) return undefined
  try {
    const { recipients, length } = readHeader(header)
    const [recipient] = recipients
    if (!recipient || recipients.length > 1 || length !== header.length) return undefined
    const ids = await keyIdsOf(certificate.armored, at).catch((): string[] => [])
    const { version: packetVersion, keyId } = recipient
    return { packetVersion, keyId, isForCertificate: ids.includes(keyId) }
  } catch {
    return undefined
  }
}
