import { Injectable } from '@nestjs/common'
import { type Action, type Refused, refuse } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { type LocalText, textRefusal, tidy } from '../platform/local-text.ts'
import { guarded, Spine } from '../spine/index.ts'
import { type AssetKind, type AssetRow, CatalogueStore } from './catalogue.store.ts'

export type Description = { title: LocalText; description: LocalText; modalities: readonly string[] }
export type RegisterAsset = Description & { kind: AssetKind; ownerId: string }
export type DescribeAsset = Description & { assetId: string }

type DescriptionRefusal = 'TitleMissing' | 'NameMissing' | 'TextTooLong' | 'ModalityMissing'

/** Registering assets and keeping their descriptions right. */
@Injectable()
export class CatalogueHandler {
  constructor(
    private readonly catalogue: CatalogueStore,
    private readonly access: Access,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async register(
    actor: Actor,
    command: RegisterAsset,
  ): Promise<AssetRow | Refused<DescriptionRefusal | 'NotPermitted'>> {
    signedIn(actor)
    const { kind, ownerId } = command
    const unfit = this.forbidden(actor, 'register', { kind, ownerId }) ?? descriptionRefusal(command)
    if (unfit) return unfit
    const id = this.clock.newId()
    const event = {
      type: 'AssetRegistered',
      subjects: { asset: id, organisation: ownerId },
      facts: { kind, title: tidy(command.title) },
      personal: {},
    }
    return this.spine.record(actor, [event], (tx) =>
      tx.asset.create({ data: { id, kind, ownerId, createdAt: this.clock.now(), ...described(command) } }),
    )
  }

  async describe(
    actor: Actor,
    command: DescribeAsset,
  ): Promise<AssetRow | Refused<DescriptionRefusal | 'NotPermitted'>> {
    signedIn(actor)
    const asset = await this.catalogue.asset(actor, command.assetId)
    const unfit = this.forbidden(actor, 'describe', asset) ?? descriptionRefusal(command)
    if (unfit) return unfit
    const data = described(command)
    const event = {
      type: 'AssetDescribed',
      subjects: { asset: asset.id },
      facts: { title: tidy(command.title) },
      personal: {},
    }
    const { id, revision } = asset
    await this.spine.record(actor, [event], async (tx) =>
      guarded(await tx.asset.updateMany({ where: { id, revision }, data: { ...data, revision: { increment: 1 } } })),
    )
    return { ...asset, ...data, revision: revision + 1 }
  }

  private forbidden(actor: Actor, action: Action, asset: { kind: string; ownerId: string }) {
    const { kind, ownerId } = asset
    return this.access.may(actor, action, 'Asset', { kind, ownerId })
      ? undefined
      : refuse('NotPermitted' as const, { needed: kind === 'model' ? 'developer, provider' : 'provider' })
  }
}

function descriptionRefusal(command: Description): Refused<DescriptionRefusal> | undefined {
  return (
    textRefusal(command.title, { field: 'title', max: 200, missing: 'TitleMissing' }) ??
    textRefusal(command.description, { field: 'description', max: 10_000 }) ??
    (command.modalities.length === 0 ? refuse('ModalityMissing') : undefined)
  )
}

function described(command: Description) {
  const title = tidy(command.title)
  const description = tidy(command.description)
  return {
    titleJa: title.ja,
    titleEn: title.en,
    descriptionJa: description.ja,
    descriptionEn: description.en,
    modalities: [...new Set(command.modalities)],
    // Full-width and half-width letters, and cases, are the same to somebody who searches.
    searchText: [title.ja, title.en, description.ja, description.en].join('\n').normalize('NFKC').toLowerCase(),
  }
}
