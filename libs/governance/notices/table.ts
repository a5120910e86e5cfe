import { type Side, sidesOf } from './audience.ts'
import { TELL_OF_ASSETS } from './tell-of-assets.ts'
import { TELL_OF_GRANTS } from './tell-of-grants.ts'
import { TELL_OF_REQUESTS } from './tell-of-requests.ts'
import { TELL_OF_REVIEWS } from './tell-of-reviews.ts'
import type { Telling, Told } from './telling.ts'

/** Of which events who is told. What is not here is told to nobody: it stands in the ledger for whoever looks. */
export const TELLINGS: readonly Telling[] = [
  ...TELL_OF_REQUESTS,
  ...TELL_OF_REVIEWS,
  ...TELL_OF_GRANTS,
  ...TELL_OF_ASSETS,
]

/** Every type of entry that is told to somebody. */
export const TOLD_TYPES: readonly string[] = [
  ...new Set(TELLINGS.filter(({ to }) => to.length > 0).map(({ type }) => type)),
]

/** Every type of entry a webhook can ask for. One about a webhook itself would chase its own tail. */
export const WEBHOOK_TYPES: readonly string[] = [...new Set(TELLINGS.map(({ type }) => type))].filter(
  (type) => !type.startsWith('Webhook'),
)

/** The row of the table for what happened. */
export function tellingOf({ type, facts }: Pick<Told, 'type' | 'facts'>): Telling | undefined {
  return TELLINGS.find(
    (row) => row.type === type && Object.entries(row.when ?? {}).every(([name, value]) => facts[name] === value),
  )
}

/** The sides from which an organisation may follow what happened by webhook. */
export function followedFrom(told: Pick<Told, 'type' | 'facts'>): readonly Side[] {
  const row = tellingOf(told)
  return row ? sidesOf([...row.to, ...(row.followedBy ?? [])]) : []
}
