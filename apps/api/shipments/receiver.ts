import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { cipherDigest, type ManifestFile, manifestDigest, shipmentHeader } from '@raireki/vault'
import { isRefused } from '../graphql/answer.ts'
import { isMessageCode, say } from '../graphql/messages/say.ts'
import type { LineageInput } from '../lineage/index.ts'
import type { Clock } from '../platform/clock/clock.ts'
import { Fault } from '../platform/faults.ts'
import { type PersonActor, REGISTRY } from '../platform/identity/actor.ts'
import type { Keeper } from '../platform/keys/keeper.ts'
import type { Database } from '../platform/prisma/database.ts'
import type { FolderStore, ObjectStore, StoredPart } from '../platform/store/index.ts'
import type { Spine } from '../spine/index.ts'
import type { UploadRow, UploadsHandler, VersionsHandler } from '../uploads/index.ts'
import {
  mustBeSignedBy,
  type PartOnDisk,
  partsOf,
  readShipment,
  type ShipmentOnDisk,
  verifyBodies,
} from './open-shipment.ts'
import { ShipmentRefused } from './shipment-refused.ts'

export type ReceiveShipment = {
  readonly folder: string
  /** Who took the disk in, by name: the ledger commits to it. */
  readonly receivedBy: string
  /** The seal on the paper that came with the disk, where it is to be compared. */
  readonly seal?: string | undefined
}

export type ReceivedShipment = {
  readonly versionId: string
  readonly seal: string
  readonly files: number
  readonly resumed: boolean
  readonly takenInBefore: boolean
}

type Doors = {
  readonly database: Database
  readonly store: ObjectStore
  readonly folderStore: FolderStore | undefined
  readonly keeper: Keeper
  readonly spine: Spine
  readonly clock: Clock
  readonly uploads: UploadsHandler
  readonly versions: VersionsHandler
}

/** How far the taking in of a disk has come. */
export type ReceivingStep =
  | { readonly step: 'verifying'; readonly files: number; readonly bytes: number }
  | { readonly step: 'takingIn'; readonly file: number; readonly files: number }

const PART_SECONDS = 3600

/**
 * Takes in a disk that came by courier. It does what the provider's own push would have done, with the provider's rights
 * and no others, after every octet has been compared with what they signed; and it may be killed and run again.
 */
export class ShipmentReceiver {
  constructor(
    private readonly doors: Doors,
    private readonly tell: (step: ReceivingStep) => void,
  ) {}

  async receive(command: ReceiveShipment): Promise<ReceivedShipment> {
    const on = await readShipment(command.folder)
    await this.mustBeOurs(on, command.seal)
    const packer = await this.packerOf(on)
    const { prisma } = this.doors.database
    const known = await prisma.shipment.findUnique({ where: { seal: on.seal }, include: { version: true } })
    const files = on.shipment.manifest.files.length
    if (known?.version.state === 'abandoned') {
      throw new ShipmentRefused('GivenUp', 'The version made of this shipment was given up.', 'Have it packed anew.')
    }
    // Published, or still being looked into, or held back: nothing is left to be taken in.
    if (known && known.version.state !== 'draft') {
      return { versionId: known.versionId, seal: on.seal, files, resumed: true, takenInBefore: true }
    }
    const versionId = known?.versionId ?? (await this.begin(on, packer, command.receivedBy))
    for (const index of on.shipment.manifest.files.keys()) await this.takeIn(on, packer, versionId, index)
    await this.publish(on, packer, versionId)
    return { versionId, seal: on.seal, files, resumed: known !== null, takenInBefore: false }
  }

  private async mustBeOurs({ shipment, seal }: ShipmentOnDisk, expected: string | undefined): Promise<void> {
    const plain = (text: string) => text.replace(/[^0-9A-Fa-f]/g, '').toUpperCase()
    if (expected !== undefined && plain(expected) !== plain(seal)) {
      throw new ShipmentRefused(
        'SealDiffers',
        `The seal of this disk is ${seal}, and ${expected} was expected.`,
        'It is another shipment, or it was packed anew on the way. Call the provider before anything is taken in.',
      )
    }
    const { fingerprint } = await this.doors.keeper.certificate()
    if (shipment.registry !== fingerprint) {
      throw new ShipmentRefused(
        'Foreign',
        `This was packed for the registry ${shipment.registry}; this one is ${fingerprint}.`,
        'Send it to that registry, or have the provider pack it for this one.',
      )
    }
  }

  /** The person who packed it: known by a certificate they registered and have not revoked. */
  private async packerOf(on: ShipmentOnDisk): Promise<PersonActor> {
    const { packer } = on.shipment
    const { prisma } = this.doors.database
    const certificate = await prisma.certificate.findFirst({
      where: { fingerprint: packer, revokedAt: null, person: { disabledAt: null } },
      include: { person: { include: { memberships: true } } },
    })
    if (!certificate) {
      throw new ShipmentRefused(
        'UnknownPacker',
        `Nobody has registered the certificate ${packer}, or it was revoked.`,
        'The person who packed it registers it: raireki key register.',
      )
    }
    const at = this.doors.clock.now()
    await mustBeSignedBy(on, certificate.armored, at)
    const { id, language, memberships } = certificate.person
    return {
      kind: 'person',
      personId: id,
      // Nobody is signed in here; what they may do follows from who they are.
      sessionId: '',
      sessionExpiresAt: at,
      language: language as PersonActor['language'],
      roles: memberships.map(({ role, organisationId }) => ({ role, organisationId })) as PersonActor['roles'],
    }
  }

  private async begin(on: ShipmentOnDisk, packer: PersonActor, receivedBy: string): Promise<string> {
    const { shipment, seal } = on
    const total = shipment.manifest.files.reduce((sum, { cipher }) => sum + cipher.size, 0)
    this.tell({ step: 'verifying', files: shipment.manifest.files.length, bytes: total })
    await verifyBodies(on, () => {})
    const { assetId, custody, note, manifest } = shipment
    const profile = manifest.profile ?? 'standard'
    const version = allowed(
      await this.doors.versions.open(packer, { assetId, custody, profile, note }).catch(unknownAsset(assetId)),
    )
    const { spine, clock } = this.doors
    const id = clock.newId()
    const event = {
      type: 'ShipmentReceived',
      subjects: { shipment: id, version: version.id, asset: assetId },
      facts: { seal, packedAt: shipment.packedAt, files: manifest.files.length, cipherBytes: total },
      personal: { packer: packer.personId, packerCertificate: shipment.packer, receivedBy },
    }
    const row = {
      id,
      versionId: version.id,
      seal,
      packedAt: new Date(shipment.packedAt),
      packedById: packer.personId,
      packerFingerprint: shipment.packer,
      receivedAt: clock.now(),
    }
    await spine.record(REGISTRY, [event], (tx) => tx.shipment.create({ data: row }))
    return version.id
  }

  private async takeIn(on: ShipmentOnDisk, packer: PersonActor, versionId: string, index: number): Promise<void> {
    const file = on.shipment.manifest.files[index] as ManifestFile
    const salt = Buffer.from(file.salt, 'hex')
    const { path, mediaType, plain } = file
    const upload = allowed(
      await this.doors.uploads.open(packer, { versionId, path, mediaType, plainBytes: plain.size, salt }),
    )
    if (upload.state === 'completed') return
    if (upload.partBytes !== file.partSize) {
      throw new ShipmentRefused(
        'Foreign',
        `${path} was packed in parts of ${file.partSize} octets, and this registry keeps parts of ${upload.partBytes}.`,
        'Have it packed anew with a current raireki.',
      )
    }
    this.tell({ step: 'takingIn', file: index + 1, files: on.shipment.manifest.files.length })
    const { store } = this.doors
    const stored = new Map(
      (await store.listParts(upload.objectKey, upload.multipartId)).map((part) => [part.number, part]),
    )
    const parts = []
    for await (const part of partsOf(on, index)) {
      const there = isThere(stored.get(part.number), part)
      const etag = there ?? (await this.send(upload, part))
      parts.push({ number: part.number, bytes: part.bytes.length, etag, sha256: part.sha256 })
    }
    const cipherSha256 = cipherDigest(parts.map(({ sha256 }) => sha256))
    const order = { uploadId: upload.id, plainSha256: plain.sha256, cipherSha256, parts }
    allowed(await this.doors.uploads.complete(packer, order))
  }

  private async send({ objectKey, multipartId }: UploadRow, { number, bytes }: PartOnDisk): Promise<string> {
    const { folderStore, store } = this.doors
    if (folderStore) {
      const kept = await folderStore.receivePart(objectKey, multipartId, number, Readable.from([bytes]), bytes.length)
      return kept.etag
    }
    const url = await store.signPartUrl(objectKey, multipartId, number, PART_SECONDS)
    const response = await fetch(url, { method: 'PUT', body: new Uint8Array(bytes) })
    if (!response.ok) throw new Error(`The store refused a part: HTTP ${response.status} ${await response.text()}`)
    return (response.headers.get('etag') ?? '').replaceAll('"', '')
  }

  private async publish({ shipment }: ShipmentOnDisk, packer: PersonActor, versionId: string): Promise<void> {
    const { manifest, manifestSignature, original } = shipment
    allowed(
      await this.doors.versions.publish(packer, {
        versionId,
        header: shipmentHeader(shipment),
        digest: manifestDigest(manifest.files),
        signature: manifestSignature,
        lineage: shipment.lineage as readonly LineageInput[],
        original,
      }),
    )
  }
}

/** A part that arrived before we were killed, where the store names it by its MD5. */
function isThere(stored: StoredPart | undefined, { bytes }: PartOnDisk): string | undefined {
  if (stored?.size !== bytes.length) return undefined
  return createHash('md5').update(bytes).digest('hex') === stored.etag ? stored.etag : undefined
}

function allowed<T extends object>(result: T): Exclude<T, { refused: true }> {
  if (!isRefused(result)) return result as Exclude<T, { refused: true }>
  const { code, facts } = result
  const what = isMessageCode(code) ? say('en', code, facts) : code
  throw new ShipmentRefused('NotPermitted', what, 'Mend that in the registry and run the same command again.', result)
}

const unknownAsset = (assetId: string) => (error: unknown) => {
  if (!(error instanceof Fault && error.code === 'NOT_FOUND')) throw error
  throw new ShipmentRefused(
    'Foreign',
    `There is no asset ${assetId} that its packer may see in this registry.`,
    'Ask the provider for which asset it was packed.',
  )
}
