import { Injectable } from '@nestjs/common'
import {
  type DeliveryRefusal,
  grantState,
  type LimitRefusal,
  openDelivery,
  outsideNetworks,
  overLimit,
  type Refused,
  refuse,
} from '@raireki/governance'
import { AcceptanceHandler } from '../acceptance/index.ts'
import { GrantsStore, grantOf } from '../grants/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { conflict, notFound } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Keeper, KeeperRefusal } from '../platform/keys/keeper.ts'
import type { Tx } from '../platform/prisma/database.ts'
import type { File } from '../platform/prisma/generated/client.ts'
import { ObjectStore } from '../platform/store/index.ts'
import { guarded, Spine } from '../spine/index.ts'
import { type DeliverableGrant, DeliveriesStore, type DeliveryInForce, type DeliveryRow } from './deliveries.store.ts'
import { limitsOf } from './limits.handler.ts'
import { MessageAddress } from './message-address.ts'
import { messagesIn } from './messages.ts'

export type OpenDeliveryCommand = { grantId: string; paths: readonly string[] | null } & Asker
export type RenewAddresses = { deliveryId: string; paths: readonly string[] } & Asker
/** By which address they reached us, and from which they come. */
type Asker = { origin: string; address: string }
export type OpenedDelivery = {
  delivery: DeliveryRow
  header: Uint8Array
  files: readonly (File & Addresses)[]
  messagesUntil: Date
}
type Addresses = { bodyUrl: string; messageUrl: string; messageCount: number }

/** The store does not know of revocations, so an address that leads straight to it is good for a minute at most. */
const BODY_ADDRESS_SECONDS = 60
/** Our own route looks at the grant each time: its addresses may live longer. */
const MESSAGE_ADDRESS_SECONDS = 300
/** For so long a transfer may go on under one delivery by renewing its addresses. */
const DELIVERY_HOURS = 24
const PATHS_AT_ONCE = 100

const ENDED_MEANWHILE: ReadonlySet<string> = new Set([
  'GrantRevoked',
  'GrantExpired',
  'CertificateRevoked',
  'CertificateUnusable',
])

/** Handing out: one session key re-wrapped, whatever the bodies weigh. */
@Injectable()
export class DeliveriesHandler {
  constructor(
    private readonly deliveries: DeliveriesStore,
    private readonly grants: GrantsStore,
    private readonly acceptance: AcceptanceHandler,
    private readonly keeper: Keeper,
    private readonly store: ObjectStore,
    private readonly addresses: MessageAddress,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async open(
    actor: Actor,
    command: OpenDeliveryCommand,
  ): Promise<OpenedDelivery | Refused<DeliveryRefusal | LimitRefusal | 'NotPermitted' | 'TermsNotAccepted'>> {
    const { personId } = signedIn(actor)
    const grant = await this.deliveries.deliverable(actor, command.grantId, command.paths)
    if (!grant) {
      await this.grants.grant(actor, command.grantId)
      return refuse('NotPermitted', { needed: 'grantee' })
    }
    const overdue = await this.acceptance.refusalFor(grant.id)
    if (overdue) return overdue
    const { version, certificate } = grant
    const openedAt = this.clock.now()
    const id = this.clock.newId()
    const wrapped = await this.deliveries.wrappedByProvider(grant)
    const outcome = openDelivery(grantOf(grant), {
      deliveryId: id,
      custody: version.custody as 'inspectable' | 'sealed',
      certificate,
      isRewrapped: wrapped !== undefined,
      files: version.files.map(({ path, cipherBytes, plainSha256 }) => ({
        path,
        cipherBytes: Number(cipherBytes),
        plainSha256,
      })),
      unknownPaths: unknownPaths(grant, command.paths),
      at: openedAt,
    })
    if (outcome.refused) return outcome
    const { cipherBytes } = outcome.events[0]!.facts
    const asked = { cipherBytes, address: command.address, at: openedAt }
    const over = await this.over(grant, asked)
    if (over) return over
    // Of a sealed version the provider's client made the header; of others the keeper does now.
    const header = wrapped ?? (await this.rewrapped(grant, openedAt))
    const expiresAt = new Date(openedAt.getTime() + DELIVERY_HOURS * 3_600_000)
    const row: DeliveryRow = {
      id,
      grantId: grant.id,
      personId,
      fingerprint: certificate.fingerprint,
      header: Buffer.from(header),
      fileIds: version.files.map((file) => file.id),
      cipherBytes: BigInt(cipherBytes),
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
      // Deliveries of one grant come one after another here, so two at once cannot both take what is left.
      if (await this.over(grant, asked, tx)) throw conflict()
      return tx.delivery.create({ data: row })
    })
    const files = version.files.map((file) => this.addressed(file, delivery, command.origin))
    return { delivery, header, files: await Promise.all(files), messagesUntil: messagesUntil(delivery) }
  }

  private async rewrapped({ id, certificate }: DeliverableGrant, at: Date): Promise<Uint8Array> {
    try {
      const { header, fingerprint } = await this.keeper.rewrapForGrant(id, at)
      if (fingerprint !== certificate.fingerprint) throw conflict()
      return header
    } catch (error) {
      // The keeper reads for itself, a moment later than we did: something may have ended in between.
      if (error instanceof KeeperRefusal && ENDED_MEANWHILE.has(error.code)) throw conflict()
      throw error
    }
  }

  /** Fresh addresses under a delivery that is in the ledger already: nothing new is handed out, so it leaves no entry. */
  async renew(
    actor: Actor,
    command: RenewAddresses,
  ): Promise<
    { files: { path: string; bodyUrl: string }[] } | Refused<DeliveryRefusal | LimitRefusal | 'DeliveryExpired'>
  > {
    const { personId } = signedIn(actor)
    const delivery = await this.deliveries.ofPerson(personId, command.deliveryId)
    if (!delivery) throw notFound()
    const at = this.clock.now()
    const stopped =
      stoppedBy(delivery, at) ??
      (delivery.grant.limits && outsideNetworks(limitsOf(delivery.grant.limits), command.address))
    if (stopped) return stopped
    const paths = command.paths.slice(0, PATHS_AT_ONCE)
    const files = await this.deliveries.filesOf(delivery, paths)
    const missing = paths.filter((path) => !files.some((file) => file.path === path))
    if (missing.length > 0) return refuse('NoSuchFile', { paths: missing })
    const addressed = files.map(async (file) => ({
      path: file.path,
      bodyUrl: await this.bodyUrl(file, command.origin),
    }))
    return { files: await Promise.all(addressed) }
  }

  private async over(grant: DeliverableGrant, asked: Parameters<typeof overLimit>[1], tx?: Tx) {
    if (!grant.limits) return undefined
    return overLimit(limitsOf(grant.limits), asked, await this.deliveries.lastDay(grant.id, asked.at, tx))
  }

  private bodyUrl({ objectKey, objectVersionId }: File, origin: string): Promise<string> {
    return this.store.signGetUrl(objectKey, BODY_ADDRESS_SECONDS, objectVersionId ?? undefined, origin)
  }

  private async addressed(file: File, delivery: DeliveryRow, origin: string): Promise<File & Addresses> {
    return {
      ...file,
      bodyUrl: await this.bodyUrl(file, origin),
      messageUrl: this.addresses.make(origin, delivery.id, file.id, messagesUntil(delivery)),
      messageCount: messagesIn(file),
    }
  }
}

const messagesUntil = ({ openedAt }: DeliveryRow): Date => new Date(openedAt.getTime() + MESSAGE_ADDRESS_SECONDS * 1000)

/** Why nothing more goes out under a delivery, or nothing. */
export function stoppedBy(delivery: DeliveryInForce, at: Date) {
  const { grant, expiresAt } = delivery
  const state = grantState(grant, at)
  if (state === 'revoked') return refuse('GrantRevoked', { revokedAt: grant.revokedAt!.toISOString() })
  if (state === 'expired') return refuse('GrantExpired', { endsAt: grant.endsAt.toISOString() })
  if (grant.certificate.revokedAt) return refuse('CertificateRevoked', { fingerprint: delivery.fingerprint })
  if (expiresAt <= at) return refuse('DeliveryExpired', { expiresAt: expiresAt.toISOString() })
  return undefined
}

function unknownPaths({ version }: DeliverableGrant, paths: readonly string[] | null): string[] {
  const known = new Set(version.files.map(({ path }) => path))
  return (paths ?? []).filter((path) => !known.has(path))
}
