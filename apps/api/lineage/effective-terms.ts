import { Injectable } from '@nestjs/common'
import { explainTerms, meetAll, narrowedBy, printTerms, type Terms } from '@raireki/governance'
import { assembleLineage, type EdgeKind, effectiveTerms, usageTerms } from '@raireki/lineage'
import type { Actor, Language } from '../platform/identity/actor.ts'
import { explanationAnswer, storedTerms } from '../terms/index.ts'
import { LineageStore } from './lineage.store.ts'

const FARTHEST = 1_000
const MOST = 20_000

/** The terms a version inherits from everything it was made from. */
@Injectable()
export class EffectiveTermsReader {
  constructor(private readonly lineage: LineageStore) {}

  async of(actor: Actor, versionId: string, language: Language) {
    const walked = await this.lineage.walk(versionId, 'upstream', FARTHEST, MOST)
    const ids = walked.map(({ id }) => id)
    const [rows, binding] = await Promise.all([this.lineage.edgesAmong(actor, ids), this.lineage.bindingTerms(ids)])
    const links = rows.map(({ kind, derivedId, originId }) => ({
      kind: kind as EdgeKind,
      derived: derivedId,
      origin: originId,
    }))
    const assembled = assembleLineage(links, ids)
    if (assembled.refused) throw new Error(`The lineage of ${versionId} holds a circle`)
    const own = new Map<string, Terms>(
      [...binding].map(([id, each]) => [
        id,
        meetAll(each.map(({ body, restrictions }) => narrowedBy(storedTerms(body), restrictions))),
      ]),
    )
    const met = effectiveTerms(
      assembled.lineage,
      versionId,
      usageTerms((id) => own.get(id)),
    )
    if (!met) return null
    return {
      body: printTerms(met.terms),
      explanation: explanationAnswer(explainTerms(met.terms, language)),
      sourceIds: met.sources,
    }
  }
}
