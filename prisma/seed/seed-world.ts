import type { SeedTarget } from './seed-target.ts'
import { tellStory } from './story.ts'
import { World } from './world.ts'

/** Fills an empty registry with a world worth looking at: some fourteen months of it, up to today. */
export async function seedWorld(target: SeedTarget): Promise<void> {
  const world = new World(target)
  try {
    await tellStory(world)
  } catch (error) {
    throw new Error(`The demonstration world stopped on ${world.today}: ${reasonOf(error)}`, { cause: error })
  } finally {
    target.resetClock()
  }
}

/** A connection that fails tells why only in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message} (${error.cause.message || error.cause.name})` : error.message
}
