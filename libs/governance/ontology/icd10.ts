import type { Lang } from '../text/language.ts'
import { ICD10_RELEASE, icd10Ranges } from './icd10-ranges.ts'
import type { Coverage, Ontology } from './ontology.ts'

/** First and last subcategory a code stands for, as numbers that keep ICD-10's order: I21.0 lies within I20-I25. */
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
  return hundredth === undefined
    ? { from: sub, to: sub + 9 }
    : { from: sub + Number(hundredth), to: sub + Number(hundredth) }
}

const chapters = icd10Ranges.chapters.map(({ range }) => readSpan(`ICD10:${range}`)!)
const labels = new Map([...icd10Ranges.chapters, ...icd10Ranges.blocks].map((range) => [`ICD10:${range.range}`, range]))
const spans = new Map<string, Span | null>()

/** The span of a code that lies within ICD-10's chapters; null for any other. Read once per code. */
function spanOf(code: string): Span | null {
  const known = spans.get(code)
  if (known !== undefined) return known
  const span = readSpan(code)
  const inside = span !== undefined && chapters.some(({ from }) => from <= span.from) && span.to <= chapters.at(-1)!.to
  const answer = inside ? span : null
  if (spans.size < 50_000) spans.set(code, answer)
  return answer
}

/**
 * ICD-10 as arithmetic on its codes: a chapter, a block, a category, a subcategory or any range of categories covers
 * whatever lies within its bounds, so there is no table to keep up to date.
 */
export const ICD10: Ontology = {
  release: ICD10_RELEASE,
  systems: new Set(['ICD10']),
  has: (code) => spanOf(code) !== null,
  covers(broader, narrower): Coverage {
    if (broader === narrower) return 'yes'
    const outer = spanOf(broader)
    const inner = spanOf(narrower)
    if (outer === null || inner === null) return 'unknown'
    return outer.from <= inner.from && inner.to <= outer.to ? 'yes' : 'no'
  },
  label(code, lang) {
    return (labels.get(code) ?? innermostBlock(code))?.[lang]
  },
}

/** A category without a label of its own borrows none: only an exact chapter or block has a name here. */
function innermostBlock(_code: string): Record<Lang, string> | undefined {
  return undefined
}
