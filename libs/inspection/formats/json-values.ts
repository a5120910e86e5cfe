import type { Looking } from '../looking.ts'
import { scanValue } from '../personal/scan-field.ts'
import { isResource, lookAtResource } from './fhir.ts'

const DEEPEST = 64

/** A resource, or whatever else somebody wrote. */
export function lookAtValue(value: unknown, looking: Looking, line?: number): void {
  if (isResource(value)) lookAtResource(value, looking, line)
  else walk(value, looking, line)
}

/** An entry of a bundle. What it holds besides a resource is only how it was asked for. */
export function lookAtEntry(entry: unknown, looking: Looking): void {
  const resource = (entry as { resource?: unknown } | null)?.resource
  if (isResource(resource)) lookAtResource(resource, looking)
  else walk(entry, looking, undefined, 'entry')
}

/** Whether this says of itself to be about somebody, so that a person must look where we could not. */
export const saysToBeFhir = (text: string) => /"resourceType"\s*:\s*"/.test(text)

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
