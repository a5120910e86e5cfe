import { flaw, type Parsed } from '../text/flaw.ts'
import { readDiseaseCode } from './disease-code.ts'
import { type DiseaseNode, type OntologySource, ontologyOf } from './graph.ts'
import type { Ontology } from './ontology.ts'

/** An ontology in the OBO format, ready to match with. */
export function parseObo(text: string): Parsed<Ontology> {
  const read = readObo(text)
  return read.ok ? ontologyOf(read.value, read.value.nodes) : read
}

/**
 * Reads an ontology in the OBO format, such as MONDO's or DOID's. Obsolete terms are left out; `alt_id`s keep working.
 * Only `is_a` makes one disease lie within another.
 */
export function readObo(text: string): Parsed<OntologySource> {
  const header = new Map<string, string>()
  const nodes: DiseaseNode[] = []
  let stanza: Stanza | undefined
  let inHeader = true
  const keep = () => {
    if (stanza?.code !== undefined && !stanza.obsolete) nodes.push(nodeOf(stanza, stanza.code))
    stanza = undefined
  }
  for (const raw of text.split('\n')) {
    const line = raw.trim()
    if (line.startsWith('[')) {
      keep()
      inHeader = false
      stanza =
        line === '[Term]' ? { parents: [], formerCodes: [], synonyms: [], icd10: [], obsolete: false } : undefined
      continue
    }
    const colon = line.indexOf(':')
    if (colon < 1 || line.startsWith('!')) continue
    const tag = line.slice(0, colon)
    const value = line.slice(colon + 1).trim()
    if (inHeader) header.set(tag, value)
    else if (stanza !== undefined) read(stanza, tag, value)
  }
  keep()
  if (inHeader) {
    return {
      ok: false,
      flaws: [
        flaw(
          '',
          'notAnOntology',
          'OBO 形式ではありません（[Term] がありません）。',
          'This is not OBO: it has no [Term].',
        ),
      ],
    }
  }
  const version = header.get('data-version') ?? header.get('date') ?? 'undated'
  return { ok: true, value: { name: nameOf(header.get('ontology')), version: versionOf(version), nodes } }
}

type Stanza = {
  code?: string
  name?: string
  parents: string[]
  formerCodes: string[]
  synonyms: string[]
  icd10: string[]
  obsolete: boolean
}

/** A value up to its comment ("! …") and qualifiers ("{source=…}"). */
const firstWord = (value: string): string => /^\S+/.exec(value)?.[0] ?? ''

const codeOf = (value: string): string => readDiseaseCode(firstWord(value)) ?? firstWord(value)

function read(stanza: Stanza, tag: string, value: string): void {
  if (tag === 'id') stanza.code = codeOf(value)
  else if (tag === 'name') stanza.name = value.replaceAll(/\\(.)/g, '$1')
  else if (tag === 'is_a') stanza.parents.push(codeOf(value))
  else if (tag === 'alt_id') stanza.formerCodes.push(codeOf(value))
  else if (tag === 'synonym') stanza.synonyms.push(...quotedName(value))
  else if (tag === 'xref') stanza.icd10.push(...icd10Of(firstWord(value)))
  else if (tag === 'is_obsolete') stanza.obsolete = firstWord(value) === 'true'
}

const nodeOf = ({ name, parents, formerCodes, synonyms, icd10 }: Stanza, code: string): DiseaseNode => ({
  code,
  ...(name === undefined ? {} : { name }),
  parents,
  formerCodes,
  ...(synonyms.length === 0 ? {} : { synonyms }),
  ...(icd10.length === 0 ? {} : { icd10 }),
})

/** The words of `"lung cancer" EXACT []`. */
const quotedName = (value: string): string[] => {
  const words = /^"((?:\\.|[^"\\])*)"/.exec(value)?.[1]?.replaceAll(/\\(.)/g, '$1')
  return words ? [words] : []
}

/** A cross reference to ICD-10, by whichever of its names. */
export const icd10Of = (xref: string): string[] => {
  const code = /^ICD-?10(?:CM|WHO)?:(.+)$/i.exec(xref)?.[1]
  const read = code === undefined ? undefined : readDiseaseCode(`ICD10:${code}`)
  return read === undefined ? [] : [read]
}

const nameOf = (written: string | undefined): string =>
  written
    ?.split(/[\s/#]/)
    .filter(Boolean)
    .at(-1)
    ?.toLowerCase() ?? 'obo'

/** "releases/2025-06-03" and "http://…/releases/2025-06-03/mondo.obo" both name the day. */
export const versionOf = (written: string): string =>
  /\d{4}-\d\d-\d\d/.exec(written)?.[0] ?? written.replaceAll(/\s+/g, '-')
