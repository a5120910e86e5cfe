import type { Link } from '../edges/edge.ts'
import { carriesWithdrawal, type EdgeKind } from '../edges/kinds.ts'
import type { Lineage } from '../graph/lineage.ts'
import { pathTo, walk } from '../graph/walk.ts'

/** A version that a withdrawal reaches. */
export type Reached<E extends Link> = {
  readonly version: string
  /** Steps from what was withdrawn. */
  readonly distance: number
  /** The last edge of the way there, whose kind carries the withdrawal. */
  readonly via: E
  readonly carriedBy: EdgeKind
}

export type WithdrawalReach<E extends Link> = {
  readonly withdrawn: readonly string[]
  /** Everything made from what was withdrawn, nearest first. */
  readonly reached: readonly Reached<E>[]
  /** The edges from what was withdrawn down to a version it reaches. */
  readonly pathTo: (version: string) => readonly E[]
  /** Links that do not carry the withdrawal but rest on what it reached: figures to be looked at again. */
  readonly toReview: readonly E[]
}

/**
 * Everything that stopping the use of some versions reaches.
 *
 * Trained models too: the weights still carry the data. The more is withdrawn, the more is reached, and
 * no new edge ever takes a version out of reach again.
 */
export function withdrawalReach<E extends Link>(lineage: Lineage<E>, withdrawn: Iterable<string>): WithdrawalReach<E> {
  const walked = walk(lineage, withdrawn, 'downstream', { follows: carriesWithdrawal })
  const reached = walked.found.map((version) => {
    const via = walked.via.get(version)!
    return { version, distance: walked.distance.get(version)!, via, carriedBy: via.kind }
  })
  const toReview: E[] = []
  for (const version of walked.distance.keys()) {
    for (const edge of lineage.downstream.get(version) ?? []) if (!carriesWithdrawal(edge)) toReview.push(edge)
  }
  return { withdrawn: walked.starts, reached, pathTo: (version) => pathTo(walked, version), toReview }
}
