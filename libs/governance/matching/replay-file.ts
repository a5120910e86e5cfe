import { z } from 'zod'
import { combineOntologies } from '../ontology/combine.ts'
import { type DiseaseNode, ontologyOf } from '../ontology/graph.ts'
import { ICD10 } from '../ontology/icd10/icd10.ts'
import type { Ontology } from '../ontology/ontology.ts'
import { printPurpose } from '../purposes/canonical.ts'
import { parsePurpose } from '../purposes/parse.ts'
import type { Purpose } from '../purposes/purpose.ts'
import { printTerms } from '../terms/canonical.ts'
import { parseTerms } from '../terms/parse.ts'
import type { Terms } from '../terms/terms.ts'
import { flaw, type Parsed } from '../text/flaw.ts'
import { flawsOf } from '../text/read-issues.ts'
import { type Replay, replayVerdict } from './replay.ts'
import type { Verdict } from './verdict.ts'

const FORMAT = 'raireki-replay/1'

/**
 * Everything a decision rested on, in one document: whoever holds it can reach the verdict again without the registry,
 * and compare the digests with those in the ledger.
 */
export type ReplayFile = {
  readonly format: typeof FORMAT
  readonly verdict: Verdict
  readonly purpose: Record<string, unknown>
  readonly terms: Record<string, unknown>
  /** The diseases named on either side, and all they lie within, beyond ICD-10. Their release is the verdict's. */
  readonly diseases: readonly Pick<DiseaseNode, 'code' | 'name' | 'parents' | 'synonyms'>[]
}

/** Packs a verdict with its inputs. `ontology` is the one it was reached with. */
export function replayFile(verdict: Verdict, purpose: Purpose, terms: Terms, ontology: Ontology): ReplayFile {
  return {
    format: FORMAT,
    verdict,
    purpose: printPurpose(purpose),
    terms: printTerms(terms),
    diseases: sliceOf(ontology, diseasesIn(purpose, terms)),
  }
}

const diseasesIn = (purpose: Purpose, terms: Terms): string[] => [
  ...(purpose.research.diseases ?? []),
  ...terms.permission.flatMap((permission) => (permission.code === 'DS' ? permission.diseases : [])),
]

/**
 * The part of a hierarchy that decides about some codes. All ancestors of a disease stand as its parents: what lies
 * within what is the same, and a slice has no need of the steps between.
 */
export function sliceOf(ontology: Ontology, codes: readonly string[]): DiseaseNode[] {
  const upward = new Set(codes.flatMap((code) => ontology.upward(code)))
  return [...upward]
    .filter((code) => !ICD10.has(code))
    .sort()
    .map((code) => {
      const name = ontology.label(code, 'en')
      const inJapanese = ontology.label(code, 'ja')
      const parents = [...upward]
        .filter((broader) => broader !== code && ontology.covers(broader, code) === 'yes')
        .sort()
      return {
        code,
        ...(name === undefined ? {} : { name }),
        ...(inJapanese === undefined || inJapanese === name ? {} : { synonyms: [inJapanese] }),
        parents: mutualLeftOut(ontology, code, parents),
      }
    })
}

/** A former code covers its successor and is covered by it: one of the two directions is enough, or it were a circle. */
const mutualLeftOut = (ontology: Ontology, code: string, parents: readonly string[]): string[] =>
  parents.filter((broader) => ontology.covers(code, broader) !== 'yes' || broader < code)

const statement = z.record(z.string(), z.unknown())

const schema = z.object({
  format: z.literal(FORMAT),
  verdict: z.object({
    verdict: z.enum(['permit', 'deny', 'review']),
    because: z.array(z.looseObject({ term: z.string(), purpose: z.string(), rule: z.string(), effect: z.string() })),
    profile: z.enum(['strict', 'duos-v4']),
    rules: z.string(),
    ontology: z.string(),
    termsDigest: z.string(),
    purposeDigest: z.string(),
    at: z.string(),
  }),
  purpose: statement,
  terms: statement,
  diseases: z
    .array(
      z.object({
        code: z.string(),
        name: z.string().optional(),
        synonyms: z.array(z.string()).optional(),
        parents: z.array(z.string()),
      }),
    )
    .default([]),
})

/**
 * Reaches the verdict of a replay file again. The file's own slice of diseases is used unless an ontology is given;
 * given the very release, the slice need not be believed.
 */
export function replayFromFile(json: unknown, ontology?: Ontology): Parsed<Replay & { readonly recorded: Verdict }> {
  const read = schema.safeParse(json)
  if (!read.success) return { ok: false, flaws: flawsOf(read.error.issues, json) }
  const file = read.data
  const purpose = parsePurpose(file.purpose)
  const terms = parseTerms(file.terms, { derived: true })
  const slice =
    ontology === undefined ? slicedOntology(file.diseases as DiseaseNode[], file.verdict.ontology) : undefined
  if (!purpose.ok) return { ok: false, flaws: purpose.flaws }
  if (!terms.ok) return { ok: false, flaws: terms.flaws }
  const diseases = ontology ?? slice
  if (diseases === undefined) return { ok: false, flaws: [UNSOUND] }
  const recorded = file.verdict as Verdict
  return {
    ok: true,
    value: { ...replayVerdict(recorded, purpose.value, terms.value, { ontology: diseases }), recorded },
  }
}

/** ICD-10 with a slice of others, under the release the slice was cut from. */
export function slicedOntology(nodes: readonly DiseaseNode[], release: string): Ontology | undefined {
  if (nodes.length === 0) return { ...ICD10, release }
  const parsed = ontologyOf({ name: 'slice', version: '0' }, nodes)
  return parsed.ok ? { ...combineOntologies(ICD10, parsed.value), release } : undefined
}

const UNSOUND = flaw(
  'diseases',
  'notAnOntology',
  '疾患の上下関係に欠けや輪があります。',
  'The diseases have parents that are missing, or lie within one another.',
)
