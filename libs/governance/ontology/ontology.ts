import type { Lang } from '../text/language.ts'

/** Whether a broader disease covers a narrower one. "unknown" means nobody can tell from this ontology. */
export type Coverage = 'yes' | 'no' | 'unknown'

/**
 * Diseases and which of them lie within which. A verdict names the release it was reached with, so a later release
 * never changes what was decided.
 */
export interface Ontology {
  /** Names the exact content, for example "icd10/2019-1" or "mondo/2025-06-03@1f0c2d3e4f5a". */
  readonly release: string
  /** The code systems it speaks of, for example ICD10 or MONDO. */
  readonly systems: ReadonlySet<string>
  /** Whether it knows where a code belongs, so that it can be matched. */
  has(code: string): boolean
  /** Whether the release itself lists the code, or something within it: what is written anew has to be listed. */
  lists(code: string): boolean
  /** Whether `narrower` is `broader` itself or lies anywhere below it. */
  covers(broader: string, narrower: string): Coverage
  /** The disease's name, where the ontology has one. */
  label(code: string, lang: Lang): string | undefined
  /** Diseases whose code or name, in either language, contains the words looked for; the best matches first. */
  search(text: string, lang: Lang, limit: number): readonly FoundDisease[]
  /** The disease and everything it lies within, as far as this ontology knows. Empty for a code it does not have. */
  upward(code: string): readonly string[]
}

/** A disease somebody was looking for, with its name in their language. */
export type FoundDisease = { readonly code: string; readonly label: string }

/** The disease as a reader knows it: its name with its code, or the code alone. */
export function wordDisease(code: string, lang: Lang, ontology?: Ontology): string {
  const label = ontology?.label(code, lang)
  if (label === undefined) return code
  return lang === 'ja' ? `${label}（${code}）` : `${withinSentence(label)} (${code})`
}

/** What English writes with a capital wherever it stands, as far as names of diseases begin with it. */
const PROPER =
  /^(African|Alzheimer|Bartholin|Chagas|Crohn|Cushing|Down|Edwards|Hodgkin|Huntington|Kaposi|Lyme|Paget|Parkinson|Turner)\b/

/** A name as it stands within an English sentence: small letters, unless it is somebody's name or an abbreviation. */
const withinSentence = (label: string): string =>
  /^[A-Z][a-z]/.test(label) && !PROPER.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
