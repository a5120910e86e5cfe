const WINDOW_MS = 20_000

/** How quickly bytes leave, by what left in the last seconds: a line that became slow is told as slow. */
export class Pace {
  private moments: { readonly atMs: number; readonly bytes: number }[] = []

  /** So many have left in all. */
  note(bytes: number, atMs: number): void {
    const newest = this.moments.at(-1)
    // A part that failed is sent again, and what had been counted of it did not arrive.
    if (newest !== undefined && bytes < newest.bytes) this.moments = []
    this.moments.push({ atMs, bytes })
    while (this.moments.length > 2 && this.moments[0]!.atMs < atMs - WINDOW_MS) this.moments.shift()
  }

  bytesPerSecond(): number | undefined {
    const [first, last] = [this.moments[0], this.moments.at(-1)]
    if (first === undefined || last === undefined || last.atMs - first.atMs < 500) return undefined
    return ((last.bytes - first.bytes) * 1000) / (last.atMs - first.atMs)
  }

  secondsFor(bytes: number): number | undefined {
    const rate = this.bytesPerSecond()
    return rate === undefined || rate <= 0 ? undefined : Math.ceil(bytes / rate)
  }
}
