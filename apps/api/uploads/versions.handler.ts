import { Injectable } from '@nestjs/common'
import { type Happening, type Refused, refuse } from '@raireki/governance'
import { manifestDigest } from '@raireki/vault'
import { type AssetRow, CatalogueStore, type VersionRow } from '../catalogue/index.ts'
import { type LineageInput, type LineagePlan, LineageRecorder } from '../lineage/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { conflict, notFound } from '../platform/faults.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import type { Actor, PersonActor } from '../platform/identity/actor.ts'
import { Keeper } from '../platform/keys/keeper.ts'
import { type LocalText, textRefusal, tidy } from '../platform/local-text.ts'
import { isDuplicate, type Tx } from '../platform/prisma/database.ts'
import { guarded, Spine } from '../spine/index.ts'
import { UploadsStore, type VersionBeingMade } from './uploads.store.ts'

export type OpenVersion = { assetId: string; custody: 'inspectable' | 'sealed'; note: LocalText }
export type PublishVersion = {
  versionId: string
  header: Uint8Array | null
  digest: string | null
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
    signedIn(actor)
    const asset = await this.catalogue.asset(actor, command.assetId)
    // Who may set an asset's terms may make its versions.
    if (!this.access.may(actor, 'setTerms', 'Asset', { kind: asset.kind, ownerId: asset.ownerId })) {
      return refuse('NotPermitted', { needed: neededFor(asset) })
    }
    const unfit = textRefusal(command.note, { field: 'note', max: 2_000 })
    if (unfit) return unfit
    const id = this.clock.newId()
    const number = (await this.uploads.lastNumber(asset.id)) + 1
    const { ja, en } = tidy(command.note)
    const { custody } = command
    const event = {
      type: 'VersionOpened',
      subjects: { version: id, asset: asset.id },
      facts: { number, custody },
      personal: {},
    }
    const draft = {
      id,
      assetId: asset.id,
      number,
      state: 'draft',
      custody,
      noteJa: ja,
      noteEn: en,
      createdAt: this.clock.now(),
    }
    // Two who open at once both come to this number: one row can have it.
    return this.spine
      .record(actor, [event], (tx) => tx.version.create({ data: draft }))
      .catch((error) => {
        throw isDuplicate(error) ? conflict() : error
      })
  }

  async publish(actor: Actor, command: PublishVersion) {
    const person = signedIn(actor)
    const version = await this.uploads.beingMade(actor, command.versionId)
    if (!version) return this.mayNotPush(actor, command.versionId)
    const unfit = publishRefusal(version, command) ?? (await this.headerRefusal(version, command))
    if (unfit) return unfit
    const plan = await this.lineage.plan(person, { id: version.id, kind: version.asset.kind }, command.lineage)
    if ('refused' in plan) return plan
    return this.recordPublished(person, version, command, plan)
  }

  async abandon(actor: Actor, versionId: string) {
    signedIn(actor)
    const version = await this.uploads.beingMade(actor, versionId)
    if (!version) return this.mayNotPush(actor, versionId)
    const { id, assetId, number, revision } = version
    if (version.state !== 'draft') return refuse('VersionNotDraft', { number })
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
    plan: LineagePlan,
  ) {
    const { id, assetId, number, revision, files } = version
    const at = this.clock.now()
    const published = {
      state: 'published',
      digest: files.length > 0 ? digestOf(version) : null,
      header: command.header ? Buffer.from(command.header) : null,
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
      facts: { number, digest: published.digest, files: files.length, plainBytes: Number(published.plainBytes) },
      personal: {},
    }
    await this.spine.record(actor, [event, ...plan.events], async (tx: Tx) => {
      const data = { ...published, revision: { increment: 1 } }
      guarded(await tx.version.updateMany({ where: { id, revision, state: 'draft' }, data }))
      await tx.asset.updateMany({ where: { id: assetId, publishedAt: null }, data: { publishedAt: at } })
      if (plan.rows.length > 0) await tx.edge.createMany({ data: [...plan.rows] })
    })
    return { ...plain(version), ...published, revision: revision + 1 }
  }

  private async headerRefusal({ files, custody }: VersionBeingMade, { header }: PublishVersion) {
    if (files.length === 0) return undefined
    if (!header) return refuse('HeaderMissing')
    if (custody === 'sealed' || (await this.keeper.opens(header))) return undefined
    return refuse('HeaderUnreadable', { fingerprint: this.keeper.fingerprint })
  }

  private async mayNotPush(actor: Actor, versionId: string) {
    const version = await this.catalogue.version(actor, versionId)
    const asset = await this.catalogue.asset(actor, version.assetId)
    if (!asset) throw notFound()
    return refuse('NotPermitted', { needed: neededFor(asset) })
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
