import type { Looking } from '../looking.ts'
import { LanguageGuess } from '../personal/languages.ts'
import { scanInto, scanLong } from '../personal/scan-field.ts'
import { type Cursor, LARGEST_TAKE, latin } from '../reading/cursor.ts'
import { encodingOf, linesOf } from '../reading/lines.ts'
import { isResource, lookAtResource } from './fhir.ts'
import { lookAtEntry, lookAtValue, saysToBeFhir } from './json-values.ts'
import { lookAtLargeJson } from './large-json.ts'

const LONGEST_LINE = 4 * 2 ** 20
const HEAD = 65_536

/** One value a line: JSON Lines, or FHIR's NDJSON, in which a file holds resources of one type. */
export async function lookAtJsonLines(cursor: Cursor, looking: Looking): Promise<string> {
  const guess = new LanguageGuess()
  const types = new Set<string>()
  let records = 0
  let broken = 0
  let isAboutPeople = false
  for await (const lines of linesOf(cursor, await encodingOf(cursor), LONGEST_LINE)) {
    for (const { text, number, isPiece } of lines) {
      if (text.trim() === '') continue
      guess.see(text)
      records += 1
      const value = isPiece ? undefined : parsed(text)
      if (value === undefined) {
        broken += 1
        isAboutPeople ||= types.size > 0 || saysToBeFhir(text)
        looking.findings.add(isAboutPeople ? 'RecordNotLookedAt' : 'NotLookedAt', { ...looking.where, line: number })
        scanLong(looking, text, { line: number })
      } else {
        if (isResource(value)) types.add(value.resourceType)
        lookAtValue(value, looking, number)
      }
    }
  }
  const isFhir = types.size > 0
  if (types.size > 1) looking.findings.add('MixedResourceTypes', looking.where, '')
  looking.tally.count('records', records - broken)
  looking.tally.modality(isFhir ? 'fhir' : 'text')
  guess.tell(looking.tally)
  return isFhir ? 'fhir-ndjson' : 'jsonl'
}

/** One value that is the whole file. It has to be held to be understood; a larger one is looked at part by part. */
export async function lookAtJson(cursor: Cursor, looking: Looking): Promise<string> {
  const bytes = await cursor.peek(LARGEST_TAKE + 1)
  const encoding = await encodingOf(cursor)
  const isTooLarge = bytes.length > LARGEST_TAKE
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, HEAD))
  if (isTooLarge && /^\s*[{[]/.test(head)) return lookAtLargeJson(cursor, looking, encoding)
  const value = isTooLarge ? undefined : parsed(new TextDecoder(encoding).decode(bytes))
  if (value === undefined) {
    looking.findings.add(saysToBeFhir(latin(bytes)) ? 'RecordNotLookedAt' : 'NotLookedAt', looking.where)
    for await (const lines of linesOf(cursor, encoding))
      for (const { text, number } of lines) scanInto(looking, text, { line: number })
    return 'json'
  }
  await cursor.skip(bytes.length)
  if (isResource(value)) {
    looking.tally.modality('fhir')
    if (value.resourceType !== 'Bundle') {
      lookAtResource(value, looking)
      looking.tally.count('records')
      return 'fhir'
    }
    const entries: unknown[] = Array.isArray(value.entry) ? value.entry : []
    for (const each of entries) lookAtEntry(each, looking)
    looking.tally.count('records', entries.length)
    return 'fhir-bundle'
  }
  const list = Array.isArray(value) ? value : [value]
  looking.tally.count('records', list.length)
  for (const each of list) lookAtValue(each, looking)
  return 'json'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
