import type { Bilingual } from '../../text/language.ts'
import type { Coverage, Ontology } from '../ontology.ts'
import { searcherOf } from '../search.ts'
import { CATEGORIES } from './categories.ts'
import { CHAPTERS_AND_BLOCKS } from './chapters-and-blocks.ts'

/** A chapter, a block or a category with a name, for pickers and documents. */
export type Icd10Entry = {
  readonly code: string
  readonly level: 'chapter' | 'block' | 'category'
  readonly label: Bilingual
}

/** First and last subcategory a code stands for, as numbers in ICD-10's order: I21.0 lies within I20-I25. */
type Span = { readonly from: number; readonly to: number }

const CODE = /^ICD10:([A-Z])(\d\d)(?:\.(\d)(\d)?|-([A-Z])(\d\d))?$/

const place = (letter: string, category: string): number => letter.charCodeAt(0) * 10_000 + Number(category) * 100

function readSpan(code: string): Span | undefined {
  const match = CODE.exec(code)
  if (!match) return undefined
  const [, letter, category, tenth, hundredth, lastLetter, lastCategory] = match
  const from = place(letter!, category!)
  if (lastLetter !== undefined) return { from, to: place(lastLetter, lastCategory!) + 99 }
  if (tenth === undefined) return { from, to: from + 99 }
  const sub = from + Number(tenth) * 10
  if (hundredth === undefined) return { from: sub, to: sub + 9 }
  return { from: sub + Number(hundredth), to: sub + Number(hundredth) }
}

type Placed = Icd10Entry & { readonly span: Span }

function entry(line: string, plain: 'block' | 'category'): Placed {
  const [local, ja, en] = line.replace('#', '').split('|') as [string, string, string]
  const code = `ICD10:${local}`
  return { code, level: line.startsWith('#') ? 'chapter' : plain, label: { ja, en }, span: readSpan(code)! }
}

/** A block of a single category, such as C50-C50, is that category. */
const isOneCategory = (line: string): boolean => /^(...)-\1\|/.test(line)

const chaptersAndBlocks: readonly Placed[] = CHAPTERS_AND_BLOCKS.trim()
  .split('\n')
  .filter((line) => !isOneCategory(line))
  .map((line) => entry(line, 'block'))

let everything: { readonly entries: readonly Placed[]; readonly labels: ReadonlyMap<string, Bilingual> } | undefined

/** Two thousand categories are read when somebody first asks for a name, not by every process that starts. */
function named() {
  if (everything === undefined) {
    const entries = [...chaptersAndBlocks, ...CATEGORIES.split('\n').map((line) => entry(line, 'category'))]
    everything = { entries, labels: new Map(entries.map(({ code, label }) => [code, label])) }
  }
  return everything
}

/** Every chapter and block, then every category, each in the classification's order. */
export const icd10Entries = (): readonly Icd10Entry[] => named().entries

const chapters = chaptersAndBlocks.filter(({ level }) => level === 'chapter').map(({ span }) => span)
const inSomeChapter = (at: number): boolean => chapters.some(({ from, to }) => from <= at && at <= to)
const within = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to
const meet = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to

/** Read once per code, and forgotten when there are suspiciously many: codes also come from requesters. */
const spans = new Map<string, Span | null>()

/** The span of a code that begins and ends within ICD-10's chapters; null for any other. */
function spanOf(code: string): Span | null {
  const known = spans.get(code)
  if (known !== undefined) return known
  const span = readSpan(code)
  const answer = span !== undefined && inSomeChapter(span.from) && inSomeChapter(span.to) ? span : null
  if (spans.size > 50_000) spans.clear()
  spans.set(code, answer)
  return answer
}

/**
 * ICD-10 as arithmetic on its codes: a chapter, a block, a category, a subcategory or any range of categories covers
 * whatever lies within its bounds, so there is no table of parents to keep up to date.
 *
 * The arithmetic places codes that this release does not list too, such as I84 of an earlier release or E08 of a country's
 * own: terms, requests and verdicts of before keep their meaning, and a range that ends in a gap covers what lies between.
 * Whoever writes a code anew is told that it is not listed (see unknownDiseases).
 */
export const ICD10: Ontology = {
  release: 'icd10/2019',
  systems: new Set(['ICD10']),
  has: (code) => spanOf(code) !== null,
  // Subcategories are not told apart: there are too many, and countries add their own.
  lists(code) {
    const span = spanOf(code)
    return span !== null && named().entries.some((each) => each.level === 'category' && meet(each.span, span))
  },
  covers(broader, narrower): Coverage {
    if (broader === narrower) return 'yes'
    const outer = spanOf(broader)
    const inner = spanOf(narrower)
    if (outer === null || inner === null) return 'unknown'
    return within(inner, outer) ? 'yes' : 'no'
  },
  label: (code, lang) => (named().labels.get(code) ?? named().labels.get(code.replace(/\.\d+$/, '')))?.[lang],
  search: searcherOf(icd10Entries),
  /** The code itself, and the chapters, blocks and the category that it lies within. */
  upward: (code) => {
    const inner = spanOf(code)
    if (inner === null) return []
    const broader = named().entries.filter((outer) => outer.code !== code && within(inner, outer.span))
    return [code, ...broader.map((each) => each.code)]
  },
}
