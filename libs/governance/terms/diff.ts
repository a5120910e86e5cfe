import { ICD10 } from '../ontology/icd10/icd10.ts'
import type { Ontology } from '../ontology/ontology.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { inLanguage, type Lang } from '../text/language.ts'
import { type ExplanationLine, explainTerms } from './explain.ts'
import { isAtLeastAsStrict } from './meet.ts'
import type { Terms } from './terms.ts'

/** Whether a change asks more of the user than before, less, both, or is only a remark. */
export type ChangeDirection = 'stricter' | 'looser' | 'different' | 'remark'

/** One condition that differs, in words, with what it said before and after. */
export type TermsChange = {
  readonly term: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly before?: string
  readonly after?: string
  readonly text: string
}

/** What changed between two versions of terms, and whether the new ones are stricter as a whole. */
export type TermsDiff = {
  readonly direction: ChangeDirection | 'same'
  readonly headline: string
  readonly changes: readonly TermsChange[]
}

const HEADLINES: Readonly<Record<TermsDiff['direction'], Record<Lang, string>>> = {
  same: { ja: '条件に変わりはありません。', en: 'The terms are the same.' },
  stricter: { ja: '条件が厳しくなりました。', en: 'The terms have become stricter.' },
  looser: { ja: '条件が緩くなりました。', en: 'The terms have become looser.' },
  different: {
    ja: '厳しくなった点と緩くなった点があります。',
    en: 'The terms are stricter in some points and looser in others.',
  },
  remark: { ja: '補足の文だけが変わりました。', en: 'Only the remarks have changed.' },
}

/**
 * The difference between two versions of terms in words: what a person who accepted the old ones must now read.
 *
 * @example
 * diffTerms(old, renewed, 'en').changes[0]?.text // "Before: Training a model is permitted. Now: … is forbidden."
 */
export function diffTerms(before: Terms, after: Terms, lang: Lang, ontology: Ontology = ICD10): TermsDiff {
  const direction = directionOf(before, after)
  const old = linesByTerm(before, lang, ontology)
  const current = linesByTerm(after, lang, ontology)
  const terms = [...new Set([...old.keys(), ...current.keys()])]
  const changes = terms.flatMap((term) => changeOf(term, old.get(term), current.get(term), lang))
  return { direction, headline: HEADLINES[direction][lang], changes: [...changes, ...noteChanges(before, after, lang)] }
}

function directionOf(before: Terms, after: Terms): TermsDiff['direction'] {
  if (canonicalJson(before) === canonicalJson(after)) return 'same'
  const silent = (terms: Terms): Terms => ({ ...terms, notes: [] })
  const stricter = isAtLeastAsStrict(silent(after), silent(before))
  const looser = isAtLeastAsStrict(silent(before), silent(after))
  if (stricter && looser) return 'remark'
  return stricter ? 'stricter' : looser ? 'looser' : 'different'
}

/** A condition that can occur more than once (a research type, a duty in its own words) is told apart by its text. */
function linesByTerm(terms: Terms, lang: Lang, ontology: Ontology): Map<string, string> {
  const lines = new Map<string, string>()
  const permission: string[] = []
  for (const line of explainTerms(terms, lang, ontology).lines) {
    if (terms.permission.some(({ code }) => code === line.term)) permission.push(line.text)
    else lines.set(keyOf(line, lines), line.text)
  }
  return new Map([['permission', permission.join(lang === 'ja' ? '' : ' ')], ...lines])
}

const keyOf = ({ term, text }: ExplanationLine, taken: ReadonlyMap<string, string>): string =>
  term === 'RS' || taken.has(term) ? `${term} ${text}` : term

function changeOf(key: string, before: string | undefined, after: string | undefined, lang: Lang): TermsChange[] {
  if (before === after) return []
  const term = key.split(' ')[0] ?? key
  if (before === undefined && after !== undefined) {
    return [{ term, kind: 'added', after, text: lang === 'ja' ? `追加：${after}` : `New: ${after}` }]
  }
  if (after === undefined && before !== undefined) {
    return [{ term, kind: 'removed', before, text: lang === 'ja' ? `廃止：${before}` : `No longer: ${before}` }]
  }
  const text = lang === 'ja' ? `変更前：${before} 変更後：${after}` : `Before: ${before} Now: ${after}`
  return [{ term, kind: 'changed', before: before ?? '', after: after ?? '', text }]
}

function noteChanges(before: Terms, after: Terms, lang: Lang): TermsChange[] {
  const texts = (terms: Terms) => terms.notes.map((note) => inLanguage(note, lang))
  const added = texts(after).filter((note) => !texts(before).includes(note))
  const removed = texts(before).filter((note) => !texts(after).includes(note))
  return [
    ...added.flatMap((note) => changeOf('notes', undefined, note, lang)),
    ...removed.flatMap((note) => changeOf('notes', note, undefined, lang)),
  ]
}
