import type { Bilingual } from '../text/language.ts'
import { CATEGORIES } from './icd10-categories.ts'
import { CHAPTERS_AND_BLOCKS } from './icd10-chapters.ts'
import type { Coverage, Ontology } from './ontology.ts'
import { searcherOf } from './search.ts'

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

function entry(line: string, plain: 'block' | 'category'): Icd10Entry {
  const [range, ja, en] = line.replace('#', '').split('|') as [string, string, string]
  const [first, last] = range.split('-')
  const code = first === last ? first : range
  return { code: `ICD10:${code}`, level: line.startsWith('#') ? 'chapter' : plain, label: { ja, en } }
}

/** Every chapter and block, and the categories that have a name here, in the classification's order. */
export const ICD10_ENTRIES: readonly Icd10Entry[] = [
  ...CHAPTERS_AND_BLOCKS.trim()
    .split('\n')
    .map((line) => entry(line, 'block')),
  ...CATEGORIES.trim()
    .split('\n')
    .map((line) => entry(line, 'category')),
]

const labels = new Map(ICD10_ENTRIES.map(({ code, label }) => [code, label]))
const chapters = ICD10_ENTRIES.filter(({ level }) => level === 'chapter').map(({ code }) => readSpan(code)!)
const inSomeChapter = (at: number): boolean => chapters.some(({ from, to }) => from <= at && at <= to)

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
 */
export const ICD10: Ontology = {
  release: 'icd10/2019',
  systems: new Set(['ICD10']),
  has: (code) => spanOf(code) !== null,
  covers(broader, narrower): Coverage {
    if (broader === narrower) return 'yes'
    const outer = spanOf(broader)
    const inner = spanOf(narrower)
    if (outer === null || inner === null) return 'unknown'
    return outer.from <= inner.from && inner.to <= outer.to ? 'yes' : 'no'
  },
  label: (code, lang) => (labels.get(code) ?? labels.get(code.replace(/\.\d+$/, '')))?.[lang],
  search: searcherOf(() => ICD10_ENTRIES),
  /** The code itself, and the chapters, blocks and categories that have a name here. */
  upward: (code) => {
    const inner = spanOf(code)
    if (inner === null) return []
    const broader = ICD10_ENTRIES.filter((entry) => {
      const outer = spanOf(entry.code)
      return entry.code !== code && outer !== null && outer.from <= inner.from && inner.to <= outer.to
    })
    return [code, ...broader.map((entry) => entry.code)]
  },
}
