import { Injectable } from '@nestjs/common'
import { type Happening, type Refused, refuse } from '@raireki/governance'
import { headerProfile, isVaultError, manifestDigest, type Profile, verifyDetached } from '@raireki/vault'
import { type AssetRow, CatalogueStore, type VersionRow } from '../catalogue/index.ts'
import { type LineageInput, type LineagePlan, LineageRecorder } from '../lineage/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { uuidOf } from '../platform/clock/uuid.ts'
import { badInput, conflict, notFound } from '../platform/faults.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import type { Actor, PersonActor } from '../platform/identity/actor.ts'
import { Keeper } from '../platform/keys/keeper.ts'
import { type LocalText, textRefusal, tidy } from '../platform/local-text.ts'
import { isDuplicate, type Tx } from '../platform/prisma/database.ts'
import { assertKeyStillHeld } from '../rotation/index.ts'
import { guarded, Spine } from '../spine/index.ts'
import { manifestOf, UploadsStore, type VersionBeingMade } from './uploads.store.ts'

export type OpenVersion = {
  assetId: string
  custody: 'inspectable' | 'sealed'
  profile: Profile
  note: LocalText
  key?: string | null
}
export type PublishVersion = {
  versionId: string
  header: Uint8Array | null
  digest: string | null
  signature: string | null
  lineage: readonly LineageInput[]
  original: boolean
}

/** Versions from draft to published. What is published never changes. */
@Injectable()
export class VersionsHandler {
  constructor(
    private readonly uploads: UploadsStore,
    private readonly catalogue: CatalogueStore,
    private readonly lineage: LineageRecorder,
    private readonly keeper: Keeper,
    private readonly access: Access,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async open(
    actor: Actor,
    command: OpenVersion,
  ): Promise<VersionRow | Refused<'NotPermitted' | 'TitleMissing' | 'NameMissing' | 'TextTooLong'>> {
    const { personId } = signedIn(actor)
    const { key } = command
    if (key && !(key.length >= 22 && key.length <= 100)) throw badInput('key', '22–100')
    const asset = await this.catalogue.asset(actor, command.assetId)
    // Who may set an asset's terms may make its versions.
    if (!this.access.may(actor, 'setTerms', 'Asset', { kind: asset.kind, ownerId: asset.ownerId })) {
      return refuse('NotPermitted', { needed: neededFor(asset) })
    }
    const unfit = textRefusal(command.note, { field: 'note', max: 2_000 })
    if (unfit) return unfit
    const id = key ? draftId(personId, command, key) : this.clock.newId()
    const before = key ? await this.uploads.pushable(actor, id) : null
    if (before) return before
    const number = (await this.uploads.lastNumber(asset.id)) + 1
    const { ja, en } = tidy(command.note)
    const { custody, profile } = command
    const event = {
      type: 'VersionOpened',
      subjects: { version: id, asset: asset.id },
      facts: { number, custody, profile },
      personal: {},
    }
    const draft = {
      id,
      assetId: asset.id,
      number,
      state: 'draft',
      custody,
      profile,
      noteJa: ja,
      noteEn: en,
      createdAt: this.clock.now(),
    }
    try {
      return await this.spine.record(actor, [event], (tx) => tx.version.create({ data: draft }))
    } catch (error) {
      if (!isDuplicate(error)) throw error
      const same = key ? await this.uploads.pushable(actor, id) : null
      if (same) return same
      // Two who open at once both come to this number: one row can have it.
      throw conflict()
    }
  }

  async publish(actor: Actor, command: PublishVersion) {
    const person = signedIn(actor)
    const version = await this.uploads.beingMade(actor, command.versionId)
    if (!version) return this.mayNotPush(actor, command.versionId)
    const unfit = publishRefusal(version, command) ?? (await this.headerRefusal(version, command))
    if (unfit) return unfit
    const signed = await this.signatureOf(person, version, command)
    if ('refused' in signed) return signed
    const plan = await this.lineage.plan(person, { id: version.id, kind: version.asset.kind }, command.lineage)
    if ('refused' in plan) return plan
    return this.recordPublished(person, version, command, { plan, signed })
  }

  async abandon(actor: Actor, versionId: string) {
    signedIn(actor)
    const version = await this.uploads.beingMade(actor, versionId)
    if (!version) return this.mayNotPush(actor, versionId)
    const { id, assetId, number, revision } = version
    // What an inspection holds back is given up in order to be mended in the next version.
    if (version.state !== 'draft' && version.state !== 'held') return refuse('VersionNotDraft', { number })
    const event = {
      type: 'VersionAbandoned',
      subjects: { version: id, asset: assetId },
      facts: { number },
      personal: {},
    }
    await this.spine.record(actor, [event], async (tx) => {
      const data = { state: 'abandoned', revision: { increment: 1 } }
      guarded(await tx.version.updateMany({ where: { id, revision }, data }))
      await tx.upload.updateMany({
        where: { versionId: id, state: 'open' },
        data: { state: 'abandoned', endedAt: this.clock.now() },
      })
    })
    return { ...plain(version), state: 'abandoned' }
  }

  private async recordPublished(
    actor: PersonActor,
    version: VersionBeingMade,
    command: PublishVersion,
    { plan, signed }: { plan: LineagePlan; signed: ManifestSignature },
  ) {
    const { id, assetId, number, revision, files } = version
    const at = this.clock.now()
    // What the registry can look into, it looks into before anybody else sees it.
    const isInspected = files.length > 0 && version.custody === 'inspectable'
    const published = {
      state: isInspected ? 'inspecting' : 'published',
      digest: files.length > 0 ? digestOf(version) : null,
      header: command.header ? Buffer.from(command.header) : null,
      ...signed,
      plainBytes: files.reduce((sum, file) => sum + file.plainBytes, 0n),
      fileCount: files.length,
      publishedAt: at,
      publishedById: actor.personId,
    }
    const event: Happening = {
      type: 'VersionPublished',
      subjects: {
        version: id,
        asset: assetId,
        ...(version.asset.currentTermsId ? { terms: version.asset.currentTermsId } : {}),
      },
      facts: {
        number,
        digest: published.digest,
        files: files.length,
        plainBytes: Number(published.plainBytes),
        signed: signed.signerFingerprint !== null,
      },
      personal: signed.signerFingerprint === null ? {} : { signer: signed.signerFingerprint },
    }
    await this.spine.record(actor, [event, ...plan.events], async (tx: Tx) => {
      const data = { ...published, revision: { increment: 1 } }
      guarded(await tx.version.updateMany({ where: { id, revision, state: 'draft' }, data }))
      if (published.header && version.custody === 'inspectable') await assertKeyStillHeld(tx, published.header)
      if (!isInspected)
        await tx.asset.updateMany({ where: { id: assetId, publishedAt: null }, data: { publishedAt: at } })
      if (plan.rows.length > 0) await tx.edge.createMany({ data: [...plan.rows] })
    })
    return { ...plain(version), ...published, revision: revision + 1 }
  }

  /** Checked now, against a certificate that is good now: a reader years later takes the registry's entry for when it was. */
  private async signatureOf(
    { personId }: PersonActor,
    version: VersionBeingMade,
    { signature }: PublishVersion,
  ): Promise<ManifestSignature | Refused<'SignatureInvalid'>> {
    if (signature === null || version.files.length === 0) return unsigned
    const bytes = new TextEncoder().encode(manifestOf(version, version.files))
    const reasons: string[] = []
    for (const { armored } of await this.uploads.certificatesOf(personId)) {
      try {
        const { fingerprint } = await verifyDetached(bytes, signature, armored, this.clock.now())
        return { manifestSignature: signature, signerFingerprint: fingerprint, signerCertificate: armored }
      } catch (error) {
        if (!isVaultError(error)) throw error
        reasons.push(error.code)
      }
    }
    return refuse('SignatureInvalid', { reasons })
  }

  private async headerRefusal({ files, custody, profile }: VersionBeingMade, { header }: PublishVersion) {
    if (files.length === 0) return undefined
    if (!header) return refuse('HeaderMissing')
    const kind = kindOf(header)
    if (!kind) return refuse('HeaderUnreadable', { fingerprint: (await this.keeper.certificate()).fingerprint })
    if (kind !== profile) return refuse('HeaderOfOtherProfile', { profile })
    if (custody === 'sealed' || (await this.keeper.opens(header))) return undefined
    return refuse('HeaderUnreadable', { fingerprint: (await this.keeper.certificate()).fingerprint })
  }

  private async mayNotPush(actor: Actor, versionId: string) {
    const version = await this.catalogue.version(actor, versionId)
    const asset = await this.catalogue.asset(actor, version.assetId)
    if (!asset) throw notFound()
    return refuse('NotPermitted', { needed: neededFor(asset) })
  }
}

/** One draft for one key, and nobody can choose the id: it comes from who opens what for which asset as well. */
function draftId(personId: string, { assetId, custody, profile }: OpenVersion, key: string): string {
  return uuidOf(JSON.stringify([personId, assetId, custody, profile, key]))
}

type ManifestSignature = Pick<VersionRow, 'manifestSignature' | 'signerFingerprint' | 'signerCertificate'>
const unsigned: ManifestSignature = { manifestSignature: null, signerFingerprint: null, signerCertificate: null }

function kindOf(header: Uint8Array): Profile | undefined {
  try {
    return headerProfile(header)
  } catch (error) {
    if (isVaultError(error)) return undefined
    throw error
  }
}

function publishRefusal(version: VersionBeingMade, command: PublishVersion) {
  const { asset, files, uploads } = version
  if (version.state !== 'draft') return refuse('VersionNotDraft', { number: version.number })
  if (!asset.currentTermsId) return refuse('TermsMissing')
  if (asset.kind === 'dataset' && files.length === 0) return refuse('FilesMissing')
  if (uploads.length > 0) return refuse('UploadsOpen', { paths: uploads.slice(0, 5).map(({ path }) => path) })
  if (asset.kind === 'model' && command.lineage.length === 0 && !command.original) return refuse('OriginMissing')
  if (files.length > 0 && command.digest !== null && command.digest !== digestOf(version)) {
    return refuse('DigestMismatch', { expected: digestOf(version), given: command.digest })
  }
  return undefined
}

function digestOf({ files }: VersionBeingMade): string {
  return manifestDigest(
    files.map(({ path, mediaType, plainBytes, plainSha256 }) => ({
      path,
      mediaType,
      plain: { size: Number(plainBytes), sha256: plainSha256 },
    })),
  )
}

function plain({ asset: _asset, files: _files, uploads: _uploads, ...row }: VersionBeingMade): VersionRow {
  return row
}

const neededFor = ({ kind }: AssetRow) => (kind === 'model' ? 'developer, provider' : 'provider')
