import type { Looking } from '../looking.ts'
import { LanguageGuess } from '../personal/languages.ts'
import { scanInto, scanValue } from '../personal/scan-field.ts'
import { type Cursor, LARGEST_TAKE } from '../reading/cursor.ts'
import { encodingOf, linesOf } from '../reading/lines.ts'
import { isResource, lookAtResource, type Resource } from './fhir.ts'

const LONGEST_LINE = 4 * 2 ** 20
const DEEPEST = 64

/** One value a line: JSON Lines, or FHIR's NDJSON, in which a file holds resources of one type. */
export async function lookAtJsonLines(cursor: Cursor, looking: Looking): Promise<string> {
  const guess = new LanguageGuess()
  const types = new Set<string>()
  let records = 0
  let broken = 0
  for await (const lines of linesOf(cursor, await encodingOf(cursor), LONGEST_LINE)) {
    for (const { text, number, isPiece } of lines) {
      if (text.trim() === '') continue
      guess.see(text)
      records += 1
      const value = isPiece ? undefined : parsed(text)
      if (value === undefined) {
        broken += 1
        looking.findings.add('NotLookedAt', { ...looking.where, line: number })
        scanInto(looking, text.slice(0, 65_536), { line: number })
      } else if (isResource(value)) {
        types.add(value.resourceType)
        lookAtResource(value, looking, number)
      } else walk(value, looking, number)
    }
  }
  const isFhir = types.size > 0
  if (types.size > 1) looking.findings.add('MixedResourceTypes', looking.where, '')
  looking.tally.count('records', records - broken)
  looking.tally.modality(isFhir ? 'fhir' : 'text')
  guess.tell(looking.tally)
  return isFhir ? 'fhir-ndjson' : 'jsonl'
}

/** One value that is the whole file. It has to be held to be understood; a larger one is looked at as text. */
export async function lookAtJson(cursor: Cursor, looking: Looking): Promise<string> {
  const bytes = await cursor.peek(LARGEST_TAKE + 1)
  const encoding = await encodingOf(cursor)
  const value = bytes.length > LARGEST_TAKE ? undefined : parsed(new TextDecoder(encoding).decode(bytes))
  if (value === undefined) {
    looking.findings.add('NotLookedAt', looking.where)
    for await (const lines of linesOf(cursor, encoding))
      for (const { text, number } of lines) scanInto(looking, text, { line: number })
    return 'json'
  }
  await cursor.skip(bytes.length)
  if (isResource(value)) {
    looking.tally.modality('fhir')
    const entries = value.resourceType === 'Bundle' ? entriesOf(value) : [value]
    for (const each of entries) lookAtResource(each, looking)
    looking.tally.count('records', entries.length)
    return value.resourceType === 'Bundle' ? 'fhir-bundle' : 'fhir'
  }
  const list = Array.isArray(value) ? value : [value]
  looking.tally.count('records', list.length)
  for (const each of list) walk(each, looking)
  return 'json'
}

function entriesOf(bundle: Resource): Resource[] {
  const entries = Array.isArray(bundle.entry) ? bundle.entry : []
  return entries.map((entry: { resource?: unknown } | null) => entry?.resource).filter(isResource)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

/** Every string in a value, under the names that lead to it. */
export function walk(value: unknown, looking: Looking, line?: number, path = '', name = '', depth = 0): void {
  const place = { ...(path ? { field: path } : {}), ...(line === undefined ? {} : { line }) }
  if (typeof value === 'string') scanValue(looking, name, value.slice(0, 65_536), place)
  else if (typeof value === 'number') scanValue(looking, name, String(value), place)
  else if (typeof value === 'object' && value !== null && depth < DEEPEST) {
    if (Array.isArray(value)) for (const each of value) walk(each, looking, line, path, name, depth + 1)
    else
      for (const [key, each] of Object.entries(value))
        walk(each, looking, line, path ? `${path}.${shownKey(key)}` : shownKey(key), key, depth + 1)
  }
}

/** Keys are names of fields, but somebody may have made people's names or numbers the keys. */
function shownKey(key: string): string {
  return /^[A-Za-z_][\w-]{0,40}$/.test(key) ? key : '*'
}
