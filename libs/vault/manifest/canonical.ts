import { VaultError } from '../vault-error.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined }

/**
 * JSON in the one form that RFC 8785 allows: names in the order of their UTF-16 units, no white space, numbers as
 * ECMAScript writes them. Two programs that agree on the value agree on the bytes, and so on their digest.
 */
export function canonical(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return text(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new VaultError('BadArgument', `${value} cannot be written in JSON.`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const members = Object.entries(value)
    .filter((member): member is [string, Json] => member[1] !== undefined)
    // The default order of strings is the one asked for: by UTF-16 units, not by letters.
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${text(name)}:${canonical(member)}`)
  return `{${members.join(',')}}`
}

function text(value: string): string {
  if (!value.isWellFormed())
    throw new VaultError('BadArgument', 'A text with half a character cannot be written in JSON.')
  return JSON.stringify(value)
}
