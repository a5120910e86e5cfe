import { utf8ToBytes } from '@noble/hashes/utils.js'
import { type Hash, leafHash } from '../hashing/merkle.ts'
import { LedgerFault, type Refusal, refuse } from '../refusal.ts'
import { MAX_ENTRY_BYTES } from '../tiles/bundle.ts'
import { canonicalJson, type Json } from './canonical.ts'

/**
 * One thing that happened, as the ledger keeps it.
 *
 * `subjects` says what it happened to and `facts` what is true of it: both are public for ever, so neither
 * may hold anything about a person. Personal parts go into `commitments`, by name.
 */
export type EntryBody = {
  readonly v: 1
  readonly id: string
  readonly type: string
  /** ISO 8601, in UTC. */
  readonly at: string
  readonly subjects: Readonly<Record<string, string>>
  readonly facts: Json
  readonly commitments: Readonly<Record<string, string>>
}

/** The entry's one canonical text. Its UTF-8 bytes are the leaf. */
export function canonicalEntry(body: EntryBody): string {
  const { v, id, type, at, subjects, facts, commitments } = body
  const text = canonicalJson({ v, id, type, at, subjects, facts, commitments })
  if (utf8ToBytes(text).length > MAX_ENTRY_BYTES) {
    throw new LedgerFault('EntryTooLarge', `The entry ${id} is larger than 65,535 bytes.`)
  }
  return text
}

/** The hash under which an entry's canonical text stands in the tree. */
export function entryLeafHash(canonical: string): Hash {
  return leafHash(utf8ToBytes(canonical))
}

/** Reads an entry back from its leaf. Only the canonical text will do: any other would hash to another leaf. */
export function parseEntry(text: string): { readonly refused: false; readonly entry: EntryBody } | Refusal {
  let value: unknown
  try {
    value = JSON.parse(text)
    if (isEntryBody(value) && canonicalEntry(value) === text) return { refused: false, entry: value }
  } catch {
    return refuse('EntryMalformed', 'The entry is not JSON.')
  }
  return refuse('EntryMalformed', 'The entry is not in its canonical form.')
}

function isEntryBody(value: unknown): value is EntryBody {
  if (typeof value !== 'object' || value === null) return false
  const { v, id, type, at, subjects, facts, commitments } = value as Partial<Record<keyof EntryBody, unknown>>
  const named = [id, type, at].every((part) => typeof part === 'string')
  return v === 1 && named && isTextRecord(subjects) && facts !== undefined && isTextRecord(commitments)
}

function isTextRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.values(value).every((part) => typeof part === 'string')
}
