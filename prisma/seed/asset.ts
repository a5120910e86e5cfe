import type { Bilingual } from './bilingual.ts'
import type { Calendar } from './calendar.ts'
import type { OrganisationKey } from './people/organisations.ts'
import type { PersonKey } from './people/people.ts'

export type SeedFile = { readonly path: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** A version as the story calls it: the asset's name and the number. */
export type VersionName = `${string}@${number}`

/** What a version was made from, and how. */
export type Origin = readonly [kind: OriginKind, version: VersionName]

type OriginKind =
  | 'TRAINED_ON'
  | 'CONTINUED_PRETRAINED_FROM'
  | 'FINE_TUNED_FROM'
  | 'ADAPTER_OF'
  | 'MERGED_FROM'
  | 'QUANTIZED_FROM'
  | 'DISTILLED_FROM'
  | 'EVALUATED_ON'
  | 'DERIVED_FROM'
  | 'GENERATED_BY'

export type SeedVersion = {
  readonly note: Bilingual
  readonly files: () => readonly SeedFile[]
  readonly custody?: 'SEALED'
  readonly lineage?: readonly Origin[]
  readonly original?: true
}

type Modality = 'TEXT' | 'IMAGE' | 'TABULAR' | 'FHIR' | 'CLAIMS' | 'SIGNAL' | 'GENOME' | 'MULTIMODAL'

/** A dataset or a model, with everything the story will ever say of it. */
export type SeedAsset = {
  readonly owner: OrganisationKey
  /** The person who registers it and looks after it. */
  readonly keeper: PersonKey
  readonly title: Bilingual
  readonly description: Bilingual
  readonly modalities: readonly Modality[]
  /** Statement after statement, in order. */
  readonly terms: readonly ((calendar: Calendar) => object)[]
  readonly versions: readonly SeedVersion[]
}
