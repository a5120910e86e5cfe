import type { Findings } from './findings.ts'
import type { Where } from './report.ts'
import type { Tally } from './statistics.ts'

export type InspectOptions = {
  /** Whether pickles that only rebuild tensors may pass. Those that call anything else never do. */
  readonly allowPickle?: boolean
}

/** What an archive may still unfold into, shared by everything in it. */
export type Budget = { unfolded: number; entries: number }

/** One thing being looked at: a file, or an entry of an archive. */
export type Looking = {
  readonly path: string
  /** The size it is said to have, where that is known. */
  readonly size: number | undefined
  readonly where: Where
  readonly depth: number
  readonly findings: Findings
  readonly tally: Tally
  readonly options: InspectOptions
  readonly budget: Budget
}
