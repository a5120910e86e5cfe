import { type DocumentNode, Kind, visit } from 'graphql'
import { badInput } from '../platform/faults.ts'

/** Documents come back from the cache again and again; their literals are read once. */
const fine = new WeakSet<DocumentNode>()

/**
 * Refuses what is text to JSON but to nobody else: half a character, and the null character, which Postgres cannot
 * keep and the ledger cannot hash. Said here once, so that no field has to think of it.
 */
export function refuseUnstorableText(document: DocumentNode, variables: unknown): void {
  if (!isStorable(variables)) refuse()
  if (fine.has(document)) return
  visit(document, {
    [Kind.STRING]: ({ value }) => {
      if (!isStorable(value)) refuse()
    },
  })
  fine.add(document)
}

function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0')
  if (Array.isArray(value)) return value.every(isStorable)
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([name, each]) => isStorable(name) && isStorable(each))
}

function refuse(): never {
  throw badInput('text', { ja: '壊れた文字やヌル文字を含まない文字列', en: 'whole characters, and no null character' })
}
