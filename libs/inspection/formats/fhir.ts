import type { Looking } from '../looking.ts'
import { scanInto } from '../personal/scan-field.ts'
import type { FindingCode, Where } from '../report.ts'

// biome-ignore lint/suspicious/noExplicitAny: a resource is whatever somebody pushed; every element is checked where it is read.
export type Resource = { resourceType: string } & Record<string, any>

export function isResource(value: unknown): value is Resource {
  const type = (value as { resourceType?: unknown } | null)?.resourceType
  return typeof type === 'string' && /^[A-Z][A-Za-z]{1,60}$/.test(type)
}

/** Resources that are about a person, whose elements say who it is. */
const OF_PEOPLE = new Set(['Patient', 'RelatedPerson', 'Person', 'Practitioner'])
const DAY = /^\d{4}-\d{2}-\d{2}/

/** Systems of identifiers that are somebody's number outside of the data set too. */
const SYSTEMS: readonly (readonly [RegExp, FindingCode])[] = [
  [/mynumber|kojinbango|1\.2\.392\.200119\.3\.1001/i, 'MyNumber'],
  [/insuredPersonIdentifier|hihokensha|1\.2\.392\.100495\.20\.3\.6[23](?!\d)|JP_Insurance_member/i, 'InsuredNumber'],
  [/insurerNumber|1\.2\.392\.100495\.20\.3\.61(?!\d)/i, 'InsurerNumber'],
  [/1\.2\.392\.100495\.20\.3\.51(?!\d)/, 'PatientId'],
]
const CODES = new Set([
  'code',
  'system',
  'url',
  'reference',
  'id',
  'unit',
  'status',
  'versionId',
  'fullUrl',
  'contentType',
])
const DEEPEST = 48

/** One resource of FHIR R4: what it counts as, which profiles it claims, and whom it names. */
export function lookAtResource(resource: Resource, looking: Looking, line?: number): void {
  looking.tally.resource(resource.resourceType)
  for (const profile of list(resource.meta?.profile)) if (typeof profile === 'string') looking.tally.profile(profile)
  const at: At = (field) => ({ field: `${resource.resourceType}.${field}`, ...(line === undefined ? {} : { line }) })
  if (OF_PEOPLE.has(resource.resourceType)) person(resource, looking, at)
  identifiers(resource, looking, at)
  texts(resource, looking, at)
  for (const each of list(resource.contained)) if (isResource(each)) lookAtResource(each, looking, line)
  // A bundle within another, or as a line of NDJSON.
  for (const each of list(resource.entry)) if (isResource(each?.resource)) lookAtResource(each.resource, looking, line)
}

type At = (field: string) => Where

function person(resource: Resource, looking: Looking, at: At): void {
  const found = (code: FindingCode, field: string, value: unknown) => {
    if (typeof value === 'string' && value.trim() !== '')
      looking.findings.add(code, { ...looking.where, ...at(field) }, value)
  }
  for (const name of list(resource.name)) {
    for (const part of [name?.text, name?.family, ...list(name?.given)]) {
      if (typeof part === 'string' && /\p{L}/u.test(part) && !isCovered(part)) found('PersonName', 'name', part)
    }
  }
  for (const contact of list(resource.telecom))
    found(contact?.system === 'email' ? 'Mail' : 'Phone', 'telecom', contact?.value)
  for (const address of list(resource.address)) {
    for (const part of [address?.text, ...list(address?.line)]) found('Address', 'address', part)
    found('PostalCode', 'address.postalCode', address?.postalCode)
  }
  // A year alone, or a month, is coarse enough.
  if (typeof resource.birthDate === 'string' && DAY.test(resource.birthDate))
    found('BirthDate', 'birthDate', resource.birthDate)
  if (list(resource.photo).length > 0) looking.findings.add('Photograph', { ...looking.where, ...at('photo') })
  for (const contact of list(resource.contact)) {
    for (const name of [contact?.name]) found('PersonName', 'contact.name', name?.text ?? name?.family)
    for (const way of list(contact?.telecom))
      found(way?.system === 'email' ? 'Mail' : 'Phone', 'contact.telecom', way?.value)
  }
}

function identifiers(resource: Resource, looking: Looking, at: At): void {
  for (const identifier of list(resource.identifier)) {
    if (typeof identifier?.value !== 'string') continue
    const code = SYSTEMS.find(([pattern]) => pattern.test(String(identifier.system ?? '')))?.[1]
    if (code) looking.findings.add(code, { ...looking.where, ...at('identifier') }, identifier.value)
    else scanInto(looking, identifier.value.slice(0, 200), at('identifier'))
  }
  if (resource.resourceType === 'Coverage' && typeof resource.subscriberId === 'string')
    looking.findings.add('InsuredNumber', { ...looking.where, ...at('subscriberId') }, resource.subscriberId)
}

/** What people wrote: narratives, notes, displays, values. What was looked at above is left out. */
function texts(resource: Resource, looking: Looking, at: At): void {
  const skip = new Set(['contained', 'meta', 'identifier', 'resourceType', 'subscriberId'])
  if (resource.resourceType === 'Bundle') skip.add('entry')
  if (OF_PEOPLE.has(resource.resourceType))
    for (const name of ['name', 'telecom', 'address', 'birthDate', 'photo', 'contact']) skip.add(name)
  const go = (value: unknown, path: string, name: string, depth: number): void => {
    if (typeof value === 'string') {
      if (!CODES.has(name) && value.length >= 3) scanInto(looking, withoutTags(value.slice(0, 262_144)), at(path))
    } else if (typeof value === 'object' && value !== null && depth < DEEPEST) {
      if (Array.isArray(value)) for (const each of value) go(each, path, name, depth + 1)
      else
        for (const [key, each] of Object.entries(value))
          go(each, /^\w{1,40}$/.test(key) ? `${path}.${key}` : path, key, depth + 1)
    }
  }
  for (const [key, value] of Object.entries(resource))
    if (!skip.has(key)) go(value, /^\w{1,40}$/.test(key) ? key : '*', key, 0)
}

/** Narratives are XHTML. What stands in brackets may be a mail address too. */
const withoutTags = (text: string) => (text.startsWith('<') ? text.replace(/<\/?[A-Za-z][^>@]{0,2000}>/g, ' ') : text)

const isCovered = (text: string) => /^(?:[*○〇●x#-]+|匿名|非公開|masked|anonymous|redacted|unknown)$/i.test(text.trim())

// biome-ignore lint/suspicious/noExplicitAny: the same as above.
function list(value: unknown): any[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}
