import { tellStory } from './story.ts'
import { World } from './world.ts'

/** What a seed needs of the registry it fills: the public API, and a clock that can be set to another day. */
export type SeedTarget = {
  readonly address: string
  /** Where the private keys of the demonstration's people are written, so that a visitor can decrypt what is delivered. */
  readonly keysFolder: string
  /** Lets the first operator in; everything after that goes through the public API. */
  readonly firstOperator: (person: {
    email: string
    password: string
    name: { ja: string; en: string }
    organisation: { ja: string; en: string }
  }) => Promise<unknown>
  /** Sets the registry's clock; it runs on from there. */
  readonly setClock: (moment: Date) => void
  /** Puts the clock right again. */
  readonly resetClock: () => void
  /** Resolves when every committed entry is in the log and every effect has happened. */
  readonly settled: () => Promise<void>
  readonly say: (line: string) => void
}

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
