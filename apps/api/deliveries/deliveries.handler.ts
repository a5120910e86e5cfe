import { Injectable } from '@nestjs/common'
import { type DeliveryRefusal, openDelivery, type Refused, refuse } from '@raireki/governance'
import { GrantsStore, grantOf } from '../grants/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Keeper } from '../platform/keys/keeper.ts'
import type { File } from '../platform/prisma/generated/client.ts'
import { ObjectStore } from '../platform/store/index.ts'
import { guarded, Spine } from '../spine/index.ts'
import { type DeliverableGrant, DeliveriesStore, type DeliveryRow } from './deliveries.store.ts'
import { MessageAddress } from './message-address.ts'

export type OpenDeliveryCommand = { grantId: string; paths: readonly string[] | null; origin: string }
export type OpenedDelivery = { delivery: DeliveryRow; header: Uint8Array; files: readonly (File & Addresses)[] }
type Addresses = { bodyUrl: string; messageUrl: string }

/** Addresses live minutes; a client that needs longer opens another delivery, and the ledger shows both. */
const ADDRESS_SECONDS = 300

/** Handing out: one session key re-wrapped, whatever the bodies weigh. */
@Injectable()
export class DeliveriesHandler {
  constructor(
    private readonly deliveries: DeliveriesStore,
    private readonly grants: GrantsStore,
    private readonly keeper: Keeper,
    private readonly store: ObjectStore,
    private readonly addresses: MessageAddress,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async open(
    actor: Actor,
    command: OpenDeliveryCommand,
  ): Promise<OpenedDelivery | Refused<DeliveryRefusal | 'NotPermitted'>> {
    const { personId } = signedIn(actor)
    const grant = await this.deliveries.deliverable(actor, command.grantId, command.paths)
    if (!grant) {
      await this.grants.grant(actor, command.grantId)
      return refuse('NotPermitted', { needed: 'grantee' })
    }
    const { version, certificate } = grant
    const openedAt = this.clock.now()
    const id = this.clock.newId()
    const outcome = openDelivery(grantOf(grant), {
      deliveryId: id,
      custody: version.custody as 'inspectable' | 'sealed',
      certificate,
      files: version.files.map(({ path, cipherBytes }) => ({ path, cipherBytes: Number(cipherBytes) })),
      unknownPaths: unknownPaths(grant, command.paths),
      at: openedAt,
    })
    if (outcome.refused) return outcome
    const header = await this.keeper.rewrap(version.header!, certificate.armored, openedAt)
    const expiresAt = new Date(openedAt.getTime() + ADDRESS_SECONDS * 1000)
    const row: DeliveryRow = {
      id,
      grantId: grant.id,
      personId,
      fingerprint: certificate.fingerprint,
      header: Buffer.from(header),
      fileIds: version.files.map((file) => file.id),
      cipherBytes: BigInt(outcome.events[0]!.facts.cipherBytes),
      openedAt,
      expiresAt,
    }
    // The addresses are handed out only once the ledger says so.
    const { revision } = grant
    const delivery = await this.spine.record(actor, outcome.events, async (tx) => {
      // Holds grant and certificate as they were found until the ledger has the delivery: a revocation of either waits,
      // or has come before us.
      guarded(await tx.grant.updateMany({ where: { id: grant.id, revision }, data: { revision } }))
      guarded(
        await tx.certificate.updateMany({ where: { id: certificate.id, revokedAt: null }, data: { revokedAt: null } }),
      )
      return tx.delivery.create({ data: row })
    })
    const files = version.files.map((file) => this.addressed(file, delivery, command.origin))
    return { delivery, header, files: await Promise.all(files) }
  }

  private async addressed(file: File, { id, expiresAt }: DeliveryRow, origin: string): Promise<File & Addresses> {
    return {
      ...file,
      bodyUrl: await this.store.signGetUrl(file.objectKey, ADDRESS_SECONDS, file.objectVersionId ?? undefined, origin),
      messageUrl: this.addresses.make(origin, id, file.id, expiresAt),
    }
  }
}

function unknownPaths({ version }: DeliverableGrant, paths: readonly string[] | null): string[] {
  const known = new Set(version.files.map(({ path }) => path))
  return (paths ?? []).filter((path) => !known.has(path))
}
