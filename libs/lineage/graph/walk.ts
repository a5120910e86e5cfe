import type { Link } from '../edges/edge.ts'
import type { Lineage } from './lineage.ts'

/** Upstream: what things were made from. Downstream: what was made from them. */
export type Direction = 'upstream' | 'downstream'

export type WalkLimits<E extends Link> = {
  /** Which edges to follow; all of them when not said. */
  readonly follows?: (edge: E) => boolean
  /** How many steps to go; to the end when not said. */
  readonly depth?: number
}

/** What a walk found, nearest first. Each version is found once, by a shortest way. */
export type Walk<E extends Link = Link> = {
  readonly starts: readonly string[]
  /** Everything found, without the starts. */
  readonly found: readonly string[]
  /** Steps from the nearest start; starts are at 0. */
  readonly distance: ReadonlyMap<string, number>
  /** The edge by which each version was found. */
  readonly via: ReadonlyMap<string, E>
}

/** Walks breadth first with a visited set: once along each edge, in however tangled a graph, and without recursion. */
export function walk<E extends Link>(
  lineage: Lineage<E>,
  starts: Iterable<string>,
  direction: Direction,
  limits: WalkLimits<E> = {},
): Walk<E> {
  const { follows = () => true, depth = Number.POSITIVE_INFINITY } = limits
  const edgesAt = lineage[direction]
  const begin = [...new Set(starts)]
  const distance = new Map(begin.map((version) => [version, 0]))
  const via = new Map<string, E>()
  const queue = [...begin]
  for (let next = 0; next < queue.length; next += 1) {
    const steps = distance.get(queue[next]!)!
    if (steps >= depth) break
    for (const edge of edgesAt.get(queue[next]!) ?? []) {
      const reached = farEnd(edge, direction)
      if (distance.has(reached) || !follows(edge)) continue
      distance.set(reached, steps + 1)
      via.set(reached, edge)
      queue.push(reached)
    }
  }
  return { starts: begin, found: queue.slice(begin.length), distance, via }
}

/** Everything a version was made from. */
export function upstreamOf<E extends Link>(lineage: Lineage<E>, version: string, limits?: WalkLimits<E>): Walk<E> {
  return walk(lineage, [version], 'upstream', limits)
}

/** Everything made from a version. */
export function downstreamOf<E extends Link>(lineage: Lineage<E>, version: string, limits?: WalkLimits<E>): Walk<E> {
  return walk(lineage, [version], 'downstream', limits)
}

/** The edges from a start of the walk to a version it found, in the order they were walked. */
export function pathTo<E extends Link>(walked: Walk<E>, version: string): E[] {
  const path: E[] = []
  let at = version
  for (let edge = walked.via.get(at); edge !== undefined; edge = walked.via.get(at)) {
    path.push(edge)
    at = edge.derived === at ? edge.origin : edge.derived
  }
  return path.reverse()
}

/** What a walk found, ring by ring: the starts, then everything one step away, and so on. */
export function ringsOf(walked: Walk): string[][] {
  const rings: string[][] = [[...walked.starts]]
  for (const version of walked.found) {
    const steps = walked.distance.get(version)!
    rings[steps] ??= []
    rings[steps].push(version)
  }
  return rings
}

function farEnd(edge: Link, direction: Direction): string {
  return direction === 'upstream' ? edge.origin : edge.derived
}
