/** Names the seed to try again with. Without it every run makes the same choices. */
export const seedVariable = 'CHAOS_SEED'

const seed = Number(process.env[seedVariable] ?? 20_261_120)

/** Choices that look random and can be made again: the same seed and name give the same ones (mulberry32). */
export class Chance {
  private state: number

  constructor(name: string) {
    this.state = [...name].reduce((mixed, letter) => Math.imul(mixed ^ letter.codePointAt(0)!, 0x01000193), seed)
  }

  /** A number from 0 up to, but not, the limit. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit
  }

  flip(): boolean {
    return this.below(2) < 1
  }
}

/** Runs something with choices, and says with a failure how to see it again. */
export async function withChance<T>(name: string, act: (chance: Chance) => Promise<T>): Promise<T> {
  try {
    return await act(new Chance(name))
  } catch (error) {
    if (error instanceof Error) error.message += `\n(${name}: again with ${seedVariable}=${seed})`
    throw error
  }
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
