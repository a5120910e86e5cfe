import type { Looking } from '../looking.ts'
import { scanLong } from '../personal/scan-field.ts'
import type { Cursor } from '../reading/cursor.ts'
import { isResource, lookAtResource } from './fhir.ts'
import { type JsonPart, JsonSplitter } from './json-splitter.ts'
import { lookAtEntry, lookAtValue, saysToBeFhir } from './json-values.ts'

const BREATHE_EVERY = 2 ** 20
/** What stands beside a bundle's entries is short; of what is longer, each member is looked at by itself. */
const MOST_BESIDE = 8 * 2 ** 20

/** A value too large to be held: a list element by element, a bundle entry by entry. */
export async function lookAtLargeJson(cursor: Cursor, looking: Looking, encoding: string): Promise<string> {
  const parts = new Parts(looking)
  const splitter = new JsonSplitter()
  const decoder = new TextDecoder(encoding)
  let sinceBreath = 0
  for (let piece = await cursor.some(); piece; piece = await cursor.some()) {
    for (const part of splitter.push(decoder.decode(piece, { stream: true }))) parts.see(part)
    sinceBreath += piece.length
    if (sinceBreath < BREATHE_EVERY) continue
    sinceBreath = 0
    await new Promise((resolve) => setImmediate(resolve))
  }
  for (const part of [...splitter.push(decoder.decode()), ...splitter.end()]) parts.see(part)
  return parts.told()
}

class Parts {
  private readonly looking: Looking
  private beside: Record<string, unknown> = {}
  private besideLength = 0
  private records = 0
  private isBroken = false
  private isAboutPeople = false

  constructor(looking: Looking) {
    this.looking = looking
  }

  see(part: JsonPart): void {
    if (part.kind === 'unparsed') {
      this.isBroken = true
      this.isAboutPeople ||= saysToBeFhir(part.text)
      scanLong(this.looking, part.text)
    } else if (part.kind === 'member') {
      if (part.length + this.besideLength > MOST_BESIDE) this.tellBeside()
      this.besideLength += part.length
      Object.assign(this.beside, part.value)
    } else {
      this.records += 1
      this.isAboutPeople ||=
        isResource(part.value) || isResource((part.value as { resource?: unknown } | null)?.resource)
      if (part.kind === 'entry') lookAtEntry(part.value, this.looking)
      else lookAtValue(part.value, this.looking)
    }
  }

  told(): string {
    const { findings, tally, where } = this.looking
    const type = this.tellBeside()
    const isFhir = this.isAboutPeople || type !== undefined
    if (this.isBroken) findings.add(isFhir ? 'RecordNotLookedAt' : 'NotLookedAt', where)
    tally.count('records', Math.max(1, this.records))
    if (isFhir) tally.modality('fhir')
    return type === 'Bundle' ? 'fhir-bundle' : type === undefined ? 'json' : 'fhir'
  }

  private tellBeside(): string | undefined {
    const { beside } = this
    const type = isResource(beside) ? beside.resourceType : undefined
    if (isResource(beside) && type !== 'Bundle') lookAtResource(beside, this.looking)
    else lookAtValue({ ...beside, resourceType: undefined }, this.looking)
    // What the rest belongs to is still known.
    this.beside = type === undefined ? {} : { resourceType: type }
    this.besideLength = 0
    return type
  }
}
