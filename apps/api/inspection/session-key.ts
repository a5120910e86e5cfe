import type { Keeper } from '../platform/keys/keeper.ts'

/** The one place where an inspection gets the key of what it is to look into. Its caller wipes it. */
export function openForInspection(keeper: Keeper, version: { id: string }): Promise<Uint8Array> {
  return keeper.openForInspection(version.id)
}
