import type { FindingCode } from '../report.ts'
import { Chance } from './chance.ts'
import { corpus } from './corpus.ts'
import * as planted from './planted.ts'
import { jpeg, png, tiff, webp, xmp } from './samples.ts'

export type PlantedFile = {
  readonly kind: 'FHIR' | 'JSON Lines' | 'images'
  readonly path: string
  readonly content: Uint8Array
  readonly code: FindingCode | undefined
}

type Make = (value: string, chance: Chance) => Uint8Array

const bytes = (value: string) => new TextEncoder().encode(value)
const json = (value: unknown) => bytes(`${JSON.stringify(value)}\n`)
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Where a sentence may stand in a file of each kind. */
const TEXTS: readonly (readonly [PlantedFile['kind'], string, Make])[] = [
  ['FHIR', 'a.ndjson', (v) => json({ resourceType: 'Observation', status: 'final', note: [{ text: v }] })],
  [
    'FHIR',
    'a.json',
    (v) => json({ resourceType: 'Bundle', entry: [{ resource: { resourceType: 'Composition', title: v } }] }),
  ],
  ['JSON Lines', 'a.jsonl', (v) => json({ id: 1, note: v })],
  ['JSON Lines', 'a.jsonl', (v) => json({ record: { texts: ['経過', v] } })],
  ['images', 'a.png', (v) => png([['iTXt', bytes(`Description\0\0\0ja\0\0${v}`)]])],
  ['images', 'a.webp', (v) => webp([['XMP ', bytes(xmp('', `photoshop:Headline="${escaped(v)}"`))]])],
]

const patient = (rest: object) => json({ resourceType: 'Patient', id: 'p1', ...rest })
const day = (chance: Chance) =>
  `${chance.between(1930, 2010)}-${chance.of(['01', '06', '12'])}-${chance.between(10, 28)}`
const number =
  (system: string): Make =>
  (value) =>
    patient({ identifier: [{ system: `urn:oid:${system}`, value }] })

/** Where the format itself says what it is. */
const FIELDS: readonly (readonly [PlantedFile['kind'], string, FindingCode, (chance: Chance) => string, Make])[] = [
  ['FHIR', 'a.ndjson', 'PersonName', planted.name, (v) => patient({ name: [{ text: v }] })],
  ['FHIR', 'a.ndjson', 'PersonName', planted.familyName, (v) => patient({ name: [{ family: v, given: ['花'] }] })],
  ['FHIR', 'a.ndjson', 'BirthDate', day, (v) => patient({ birthDate: v })],
  ['FHIR', 'a.ndjson', 'Phone', planted.phone, (v) => patient({ telecom: [{ system: 'phone', value: v }] })],
  ['FHIR', 'a.ndjson', 'Address', planted.address, (v) => patient({ address: [{ line: [v] }] })],
  ['FHIR', 'a.ndjson', 'InsuredNumber', planted.insuredNumber, number('1.2.392.100495.20.3.63')],
  ['FHIR', 'a.ndjson', 'InsurerNumber', planted.insurerNumber, number('1.2.392.100495.20.3.61')],
  ['JSON Lines', 'a.jsonl', 'PersonName', planted.name, (v) => json({ 患者氏名: v })],
  ['JSON Lines', 'a.jsonl', 'PersonName', planted.latinName, (v) => json({ patient: { full_name: v } })],
  ['JSON Lines', 'a.jsonl', 'BirthDate', planted.birthDate, (v) => json({ date_of_birth: v })],
  ['JSON Lines', 'a.jsonl', 'MyNumber', planted.myNumber, (v) => json({ 個人番号: v })],
  ['JSON Lines', 'a.jsonl', 'Mail', planted.mail, (v) => json({ contact: [v] })],
  ['images', 'a.jpg', 'AuthorOrDevice', planted.name, (v) => jpeg({ artist: v })],
  ['images', 'a.tiff', 'AuthorOrDevice', planted.name, (v) => tiff({ xmp: xmp(v) }, 100)],
  ['images', 'a.png', 'Location', planted.name, () => png([['eXIf', tiff({ gps: true })]])],
  ['images', 'a.webp', 'Location', planted.name, () => webp([['EXIF', tiff({ gps: true })]])],
]

/** Files of which each has one planted thing or none. The sentences are those of the corpus. */
export function plantedFiles(seed: number, perTemplate: number, { unseen = false } = {}): PlantedFile[] {
  const chance = new Chance(seed)
  const files: PlantedFile[] = []
  for (const { text, code } of corpus(seed, perTemplate, { unseen }))
    for (const [kind, path, make] of TEXTS) files.push({ kind, path, code, content: make(text, chance) })
  // How a format names its fields is no way of writing.
  for (const [kind, path, code, value, make] of unseen ? [] : FIELDS)
    for (let each = 0; each < perTemplate; each += 1)
      files.push({ kind, path, code, content: make(value(chance), chance) })
  return files
}
