import type { ObjectStore } from '../object-store.ts'
import { itTakesParts } from './objects-in-parts.ts'
import { itKeepsObjects, itReadsRanges } from './plain-objects.ts'
import { itSignsAddresses } from './signed-addresses.ts'

/** What every home of objects must do, seen as the API and as a client with a signed URL see it. */
export function itKeepsTheStoreContract(store: () => ObjectStore): void {
  itKeepsObjects(store)
  itReadsRanges(store)
  itTakesParts(store)
  itSignsAddresses(store)
}
