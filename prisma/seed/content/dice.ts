/** Chance that is the same at every run, so that a file has the same digest in every registry. */
export class Dice {
  private state: number

  constructor(seed: number) {
    this.state = seed
  }

  /** Evenly from 0 up to 1 (mulberry32). */
  share(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1))
  }

  /** A number around a middle. */
  around(middle: number, spread: number): number {
    return middle + (this.share() + this.share() + this.share() - 1.5) * spread
  }

  one<T>(of: readonly T[]): T {
    return of[this.between(0, of.length - 1)]!
  }
}
