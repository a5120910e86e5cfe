import { inspect } from '../inspect.ts'
import { plainForm, scanText } from '../personal/scan-text.ts'
import type { FindingCode } from '../report.ts'
import type { PlantedLine } from './corpus.ts'
import { fileOf } from './file-of.ts'
import type { PlantedFile } from './planted-files.ts'

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

/** The same for files: names, which are the hardest, and all else. Anything said of a file made for nothing is held against it. */
export async function measureFiles(files: readonly PlantedFile[]): Promise<Measured[]> {
  const seen: Set<FindingCode>[] = []
  for (const { path, content } of files) {
    const { findings } = await inspect(fileOf(path, content))
    seen.push(new Set(findings.map(({ code }) => COUNTS_AS[code] ?? code)))
  }
  const isName = ({ code }: PlantedFile) => code === 'PersonName'
  const row = (kind: PlantedFile['kind'], names: boolean): Measured => {
    const ofKind = files.map((file, index) => ({ file, codes: seen[index]! })).filter(({ file }) => file.kind === kind)
    const planted = ofKind.filter(({ file }) => file.code !== undefined && isName(file) === names)
    const others = ofKind.filter(({ file }) => file.code === undefined)
    return {
      code: `${kind}, ${names ? 'names' : 'all else'}`,
      planted: planted.length,
      found: planted.filter(({ file, codes }) => codes.has(file.code!)).length,
      others: others.length,
      flagged: others.filter(({ codes }) => [...codes].some((code) => (code === 'PersonName') === names)).length,
    }
  }
  return [...new Set(files.map(({ kind }) => kind))].flatMap((kind) => [row(kind, false), row(kind, true)])
}
