import { plainForm, scanText } from '../personal/scan-text.ts'
import type { FindingCode } from '../report.ts'
import type { PlantedLine } from './corpus.ts'

export type Measured = {
  readonly code: string
  readonly planted: number
  readonly found: number
  /** Lines without one of this kind, and how many of them were said to have one. */
  readonly others: number
  readonly flagged: number
}

/** A name that is only suspected is found all the same: a person is shown it. */
const COUNTS_AS: Partial<Record<FindingCode, FindingCode>> = { PersonNameLike: 'PersonName', MyNumberLike: 'MyNumber' }

/** How much of what was planted is found, and how often something is flagged that was not. */
export function measure(lines: readonly PlantedLine[]): Measured[] {
  const kinds = [...new Set(lines.flatMap(({ code }) => code ?? []))]
  const seen = lines.map(({ text }) => codesIn(text))
  const ofKind = (code: FindingCode) => {
    const planted = lines.filter((line) => line.code === code).length
    const found = lines.filter((line, index) => line.code === code && seen[index]!.has(code)).length
    // A line may rightly hold more than it was made for; only lines made for nothing are held against a kind.
    const others = lines.filter((line) => line.code === undefined).length
    const flagged = lines.filter((line, index) => line.code === undefined && seen[index]!.has(code)).length
    return { code, planted, found, others, flagged }
  }
  return kinds.map(ofKind)
}

export function codesIn(text: string): Set<FindingCode> {
  const found = new Set<FindingCode>()
  scanText(plainForm(text), { hit: ({ code }) => found.add(COUNTS_AS[code] ?? code), tried: () => {} })
  return found
}
