import { LedgerFault } from '../refusal.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

// Deeper than any entry we write, and far from where recursion could run out of stack.
const MAX_DEPTH = 64

/**
 * Writes JSON in the one form RFC 8785 (JCS) allows: no white space, keys in order of their UTF-16 code units,
 * numbers and strings as ECMAScript writes them. Equal values give equal bytes, so equal hashes.
 */
export function canonicalJson(value: Json): string {
  return write(value, 0)
}

function write(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH) throw notJson('is nested too deeply')
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return writeString(value)
  if (typeof value === 'number') return writeNumber(value)
  if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item, depth + 1)).join(',')}]`
  if (isPlainObject(value)) return writeObject(value, depth)
  throw notJson(`has a ${typeof value} in it that JSON cannot say`)
}

function writeObject(value: Record<string, unknown>, depth: number): string {
  const members = Object.keys(value)
    .sort()
    .map((key) => `${writeString(key)}:${write(value[key], depth + 1)}`)
  return `{${members.join(',')}}`
}

function writeString(text: string): string {
  // Half a surrogate pair has no UTF-8, so two writers could disagree about its bytes.
  if (!text.isWellFormed()) throw notJson('has broken Unicode in it')
  return JSON.stringify(text)
}

function writeNumber(number: number): string {
  if (!Number.isFinite(number)) throw notJson(`has ${number} in it`)
  return JSON.stringify(number)
}

// A Date or a Map would quietly come out as something else; only what is plainly JSON goes in.
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function notJson(why: string): LedgerFault {
  return new LedgerFault('NotJson', `The value ${why}.`)
}
