import { sha256Hex } from '../text/canonical-json.ts'
import { type Flaw, flaw, type Parsed } from '../text/flaw.ts'
import { byCodeUnit } from '../text/sets.ts'
import { systemOf } from './disease-code.ts'
import { ICD10 } from './icd10/icd10.ts'
import type { Coverage, Ontology } from './ontology.ts'
import { type SearchableDisease, searcherOf } from './search.ts'

/** A disease in a hierarchy: its code, its name, what it is a kind of, and older codes that mean the same. */
export type DiseaseNode = {
  readonly code: string
  readonly name?: string
  readonly parents: readonly string[]
  readonly formerCodes?: readonly string[]
  /** Other names, in whatever language. */
  readonly synonyms?: readonly string[]
  /** ICD-10 codes that speak of about the same; they help people find it, and never count in matching. */
  readonly icd10?: readonly string[]
}

/** An ontology as it was read from a file, before anybody has looked whether it holds together. */
export type OntologySource = {
  readonly name: string
  readonly version: string
  readonly nodes: readonly DiseaseNode[]
}

/** How many of the same fault are listed before the rest are only counted. */
const LISTED = 20

/**
 * An ontology from its diseases. One that contains a circle, or a parent that does not exist, is refused with the
 * circle or the missing parents named: every verdict reached with it would be unsound.
 */
export function ontologyOf(source: { name: string; version: string }, nodes: readonly DiseaseNode[]): Parsed<Ontology> {
  const byCode = new Map<string, DiseaseNode>()
  const flaws: Flaw[] = []
  for (const node of nodes) {
    if (byCode.has(node.code)) flaws.push(twice(node.code))
    byCode.set(node.code, node)
  }
  flaws.push(...danglingParents(byCode), ...circles(byCode))
  if (byCode.size === 0)
    flaws.push(flaw('', 'notAnOntology', '疾患が一つも見つかりません。', 'It contains no diseases.'))
  if (flaws.length > 0) return { ok: false, flaws: shortened(flaws) }
  return { ok: true, value: hierarchy(`${source.name}/${source.version}@${contentDigest(byCode)}`, byCode) }
}

/** Names the hierarchy itself, so two files that differ only in names or comments are the same release. */
function contentDigest(byCode: ReadonlyMap<string, DiseaseNode>): string {
  const lines = [...byCode.values()].map(
    ({ code, parents, formerCodes }) =>
      `${code}<${[...parents].sort(byCodeUnit).join(' ')}=${[...(formerCodes ?? [])].sort(byCodeUnit).join(' ')}`,
  )
  return sha256Hex(lines.sort(byCodeUnit).join('\n')).slice(0, 12)
}

/** A disease as looked up, whose ancestors are worked out when first asked for. */
type Entry = { readonly node: DiseaseNode; upward?: ReadonlySet<Entry> }

function hierarchy(release: string, byCode: ReadonlyMap<string, DiseaseNode>): Ontology {
  const entries = new Map<string, Entry>()
  for (const node of byCode.values()) entries.set(node.code, { node })
  for (const { code, formerCodes } of byCode.values()) {
    for (const former of formerCodes ?? []) if (!entries.has(former)) entries.set(former, entries.get(code)!)
  }

  /** The disease itself and everything it is a kind of. */
  function upward(entry: Entry): ReadonlySet<Entry> {
    const found = new Set([entry])
    // A set may grow while it is walked: what is added is reached in its turn.
    for (const { node } of found) for (const parent of node.parents) found.add(entries.get(parent)!)
    entry.upward = found
    return found
  }

  return {
    release,
    systems: new Set([...byCode.keys()].map(systemOf)),
    has: (code) => entries.has(code),
    lists: (code) => entries.has(code),
    covers(broader, narrower): Coverage {
      if (broader === narrower) return 'yes'
      const outer = entries.get(broader)
      if (outer === undefined) return 'unknown'
      const inner = entries.get(narrower)
      if (inner === undefined) return 'unknown'
      return (inner.upward ?? upward(inner)).has(outer) ? 'yes' : 'no'
    },
    label: (code, lang) => {
      const node = entries.get(code)?.node
      return (lang === 'ja' && node !== undefined ? inJapanese(node) : undefined) ?? node?.name
    },
    search: searcherOf(() => [...byCode.values()].map(searchable)),
    upward: (code) => {
      const entry = entries.get(code)
      if (entry === undefined) return []
      return [...new Set([code, ...[...(entry.upward ?? upward(entry))].map(({ node }) => node.code)])]
    },
  }
}

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/

const inJapanese = ({ name, synonyms }: DiseaseNode): string | undefined =>
  [name ?? '', ...(synonyms ?? [])].find((word) => JAPANESE.test(word))

/** Few ontologies speak Japanese. Where one names its ICD-10 code, our Japanese name of that finds the disease too. */
function searchable(node: DiseaseNode): SearchableDisease {
  const english = node.name ?? node.code
  const known = (node.icd10 ?? []).flatMap((code) => ICD10.label(code, 'ja') ?? [])
  return {
    code: node.code,
    label: { ja: inJapanese(node) ?? english, en: english },
    otherWords: [...(node.synonyms ?? []), ...(node.formerCodes ?? []), ...known],
  }
}

const twice = (code: string): Flaw =>
  flaw(code, 'duplicateCode', `「${code}」が二度定義されています。`, `${code} is defined twice.`)

function danglingParents(byCode: ReadonlyMap<string, DiseaseNode>): Flaw[] {
  return [...byCode.values()].flatMap(({ code, parents }) =>
    parents
      .filter((parent) => !byCode.has(parent))
      .map((parent) =>
        flaw(
          code,
          'danglingParent',
          `「${code}」の上位「${parent}」が定義されていません。`,
          `${code} is a kind of ${parent}, which is not defined.`,
        ),
      ),
  )
}

/** Every circle met on a walk upwards, each named once by the codes it runs through. */
function circles(byCode: ReadonlyMap<string, DiseaseNode>): Flaw[] {
  const found: Flaw[] = []
  const done = new Set<string>()
  for (const start of byCode.keys()) {
    if (done.has(start)) continue
    const path: { code: string; left: string[] }[] = [{ code: start, left: [...(byCode.get(start)?.parents ?? [])] }]
    const onPath = new Set([start])
    while (path.length > 0) {
      const here = path.at(-1)!
      const next = here.left.pop()
      if (next === undefined) {
        path.pop()
        onPath.delete(here.code)
        done.add(here.code)
      } else if (onPath.has(next)) {
        const codes = path.map(({ code }) => code)
        const circle = [...codes.slice(codes.indexOf(next)), next].join(' → ')
        found.push(
          flaw(next, 'circle', `上位の関係が輪になっています：${circle}。`, `These lie within one another: ${circle}.`),
        )
      } else if (!done.has(next) && byCode.has(next)) {
        path.push({ code: next, left: [...(byCode.get(next)?.parents ?? [])] })
        onPath.add(next)
      }
    }
  }
  return found
}

function shortened(flaws: readonly Flaw[]): Flaw[] {
  const kept = flaws.slice(0, LISTED)
  const rest = flaws.length - kept.length
  return rest === 0
    ? kept
    : [
        ...kept,
        flaw('', 'notAnOntology', `ほかに${rest}件の問題があります。`, `There are ${rest} more problems like these.`),
      ]
}
