import { Injectable } from '@nestjs/common'
import { refuse } from '@raireki/governance'
import { CatalogueStore } from '../catalogue/index.ts'
import { conflict } from '../platform/faults.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { isDuplicate } from '../platform/prisma/database.ts'
import { Spine } from '../spine/index.ts'
import { type LineageInput, LineageRecorder } from './lineage-recorder.ts'

/** Adding links that were forgotten when a version was published. */
@Injectable()
export class LineageHandler {
  constructor(
    private readonly catalogue: CatalogueStore,
    private readonly recorder: LineageRecorder,
    private readonly access: Access,
    private readonly spine: Spine,
  ) {}

  async declare(actor: Actor, command: { derivedVersionId: string; lineage: readonly LineageInput[] }) {
    const person = signedIn(actor)
    const version = await this.catalogue.version(actor, command.derivedVersionId)
    const asset = await this.catalogue.asset(actor, version.assetId)
    if (!this.access.may(actor, 'setTerms', 'Asset', { kind: asset.kind, ownerId: asset.ownerId })) {
      return refuse('NotPermitted', { needed: asset.kind === 'model' ? 'developer, provider' : 'provider' })
    }
    if (version.state !== 'published') return refuse('VersionNotPublished')
    if (command.lineage.length === 0) return refuse('OriginMissing')
    const plan = await this.recorder.plan(person, { id: version.id, kind: asset.kind }, command.lineage)
    if ('refused' in plan) return plan
    try {
      await this.spine.record(actor, plan.events, async (tx) => {
        await this.recorder.oneAtATime(tx, plan)
        await tx.edge.createMany({ data: [...plan.rows] })
      })
    } catch (error) {
      throw isDuplicate(error) ? conflict() : error
    }
    return version
  }
}
