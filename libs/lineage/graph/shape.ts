import type { Link } from '../edges/edge.ts'
import type { Lineage } from './lineage.ts'
import { downstreamOf, upstreamOf } from './walk.ts'

/** The versions that were made from nothing the registry knows of. */
export function rootsOf(lineage: Lineage): string[] {
  return lineage.order.filter((version) => !lineage.upstream.has(version))
}

/** The versions from which nothing has been made yet. */
export function leavesOf(lineage: Lineage): string[] {
  return lineage.order.filter((version) => !lineage.downstream.has(version))
}

/** Columns for a drawing: every version stands after everything it was made from, as near to it as that allows. */
export function layersOf(lineage: Lineage): string[][] {
  const layerOf = new Map<string, number>()
  const layers: string[][] = []
  for (const version of lineage.order) {
    const origins = lineage.upstream.get(version) ?? []
    const layer = origins.reduce((deepest, { origin }) => Math.max(deepest, layerOf.get(origin)! + 1), 0)
    layerOf.set(version, layer)
    layers[layer] ??= []
    layers[layer].push(version)
  }
  return layers
}

/** The part of a lineage that lies between some versions: those alone, and the edges among them. */
export function edgesAmong<E extends Link>(lineage: Lineage<E>, versions: ReadonlySet<string>): E[] {
  return [...versions].flatMap((version) =>
    (lineage.upstream.get(version) ?? []).filter(({ origin }) => versions.has(origin)),
  )
}

/** Whether a version was made, at any distance, from another. */
export function comesFrom(lineage: Lineage, version: string, other: string): boolean {
  return upstreamOf(lineage, version).via.has(other)
}

/**
 * The ways by which a version comes from another, each as edges from the version up to that origin.
 *
 * There can be exponentially many, so it stops at `limit` and says so.
 */
export function pathsBetween<E extends Link>(
  lineage: Lineage<E>,
  version: string,
  origin: string,
  limit: number,
): { readonly paths: readonly (readonly E[])[]; readonly complete: boolean } {
  // Only what lies below the origin can lead up to it; without this a walk could search for ever among dead ends.
  const below = downstreamOf(lineage, origin).distance
  const leading = (at: string) => (lineage.upstream.get(at) ?? []).filter((edge) => below.has(edge.origin))
  const paths: E[][] = []
  if (version === origin || !below.has(version)) return { paths, complete: true }
  const path: E[] = []
  const open = [{ edges: leading(version), next: 0 }]
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const edge = top.edges[top.next]
    top.next += 1
    if (edge === undefined) {
      open.pop()
      path.pop()
    } else if (edge.origin === origin) {
      if (paths.length === limit) return { paths, complete: false }
      paths.push([...path, edge])
    } else {
      path.push(edge)
      open.push({ edges: leading(edge.origin), next: 0 })
    }
  }
  return { paths, complete: true }
}
