import { randomBytes } from 'node:crypto'
import type { Happening } from '@raireki/governance'
import { canonicalEntry, commit, leafHash } from '@raireki/ledger'
import type { Actor } from '../platform/identity/actor.ts'

/** A ledger row, ready to be written: what it says for ever, and the openings that can be forgotten. */
export type LedgerRow = {
  readonly entryId: string
  readonly type: string
  readonly at: Date
  readonly canonical: string
  readonly leafHash: Uint8Array
  readonly subjects: Readonly<Record<string, string>>
  readonly disclosures: readonly { readonly name: string; readonly value: string; readonly salt: Uint8Array }[]
}

const encoder = new TextEncoder()

/** Turns what happened into the canonical entry, with everything personal behind a salted commitment. */
export function ledgerRow(event: Happening, actor: Actor, entryId: string, at: Date): LedgerRow {
  const actorPart = actor.kind === 'person' ? { actor: actor.personId } : {}
  const personal: Record<string, string> = { ...actorPart, ...event.personal }
  const disclosures = Object.entries(personal).map(([name, value]) => ({ name, value, salt: randomBytes(32) }))
  const canonical = canonicalEntry({
    v: 1,
    id: entryId,
    type: event.type,
    at: at.toISOString(),
    subjects: { ...event.subjects },
    facts: event.facts,
    commitments: Object.fromEntries(disclosures.map(({ name, value, salt }) => [name, commit(value, salt)])),
  })
  return {
    entryId,
    type: event.type,
    at,
    canonical,
    leafHash: leafHash(encoder.encode(canonical)),
    subjects: event.subjects,
    disclosures,
  }
}
