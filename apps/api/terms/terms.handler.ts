import { Injectable } from '@nestjs/common'
import {
  canonicalTerms,
  type Flaw,
  parseTerms,
  type Refused,
  refuse,
  termsDigest,
  unknownDiseases,
} from '@raireki/governance'
import { CatalogueStore } from '../catalogue/index.ts'
import { diseasesInForce } from '../ontologies/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { conflict } from '../platform/faults.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { isDuplicate } from '../platform/prisma/database.ts'
import { guarded, Spine } from '../spine/index.ts'
import { type TermsRow, TermsStore } from './terms.store.ts'

export type Flawed = { readonly flaws: readonly Flaw[] }

/** Setting an asset's usage terms. Each statement gets the next number and stands for ever. */
@Injectable()
export class TermsHandler {
  constructor(
    private readonly catalogue: CatalogueStore,
    private readonly terms: TermsStore,
    private readonly access: Access,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  async set(
    actor: Actor,
    command: { assetId: string; body: unknown; acceptBy?: Date | null },
  ): Promise<TermsRow | Flawed | Refused<'NotPermitted' | 'TermsUnchanged' | 'AcceptByPast'>> {
    signedIn(actor)
    const asset = await this.catalogue.asset(actor, command.assetId)
    const { kind, ownerId, revision } = asset
    if (!this.access.may(actor, 'setTerms', 'Asset', { kind, ownerId })) {
      return refuse('NotPermitted', { needed: kind === 'model' ? 'developer, provider' : 'provider' })
    }
    const parsed = parseTerms(command.body)
    if (!parsed.ok) return { flaws: parsed.flaws }
    const diseases = parsed.value.permission.flatMap((each) => (each.code === 'DS' ? each.diseases : []))
    const unknown = unknownDiseases(diseases, command.body, diseasesInForce())
    if (unknown.length > 0) return { flaws: unknown }
    const digest = termsDigest(parsed.value)
    const current = await this.terms.currentOf(asset.id)
    if (current?.digest === digest) return refuse('TermsUnchanged', { number: current.number })
    const acceptBy = command.acceptBy ?? null
    if (acceptBy && acceptBy <= this.clock.now()) return refuse('AcceptByPast', { acceptBy: acceptBy.toISOString() })
    const row = {
      id: this.clock.newId(),
      assetId: asset.id,
      number: (current?.number ?? 0) + 1,
      body: JSON.parse(canonicalTerms(parsed.value)),
      digest,
      acceptBy,
      createdAt: this.clock.now(),
    }
    const event = {
      type: 'TermsSet',
      subjects: { terms: row.id, asset: asset.id },
      facts: { number: row.number, digest, ...(acceptBy ? { acceptBy: acceptBy.toISOString() } : {}) },
      personal: {},
    }
    // Two who set terms at once both come to this number: one row can have it.
    return this.spine
      .record(actor, [event], async (tx) => {
        const terms = await tx.terms.create({ data: row })
        const data = { currentTermsId: row.id, revision: { increment: 1 } }
        guarded(await tx.asset.updateMany({ where: { id: asset.id, revision }, data }))
        return terms
      })
      .catch((error) => {
        throw isDuplicate(error) ? conflict() : error
      })
  }
}
