import ELK from 'elkjs/lib/elk-api.js'
import workerUrl from 'elkjs/lib/elk-worker.min.js?url'
import type { Graph } from './graph.ts'

export const NODE_WIDTH = 232
export const NODE_HEIGHT = 76

export type Placed = ReadonlyMap<string, { readonly x: number; readonly y: number }>

let elk: InstanceType<typeof ELK> | undefined

/** Places the versions in layers, from what was there first on the left to what was made of it on the right. */
export async function placed(graph: Graph): Promise<Placed> {
  elk ??= new ELK({ workerFactory: () => new Worker(workerUrl) })
  const known = new Set(graph.nodes.map(({ version }) => version.id))
  const layout = await elk.layout({
    id: 'lineage',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.layered.spacing.nodeNodeBetweenLayers': '150',
      'elk.spacing.nodeNode': '34',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    },
    children: graph.nodes.map(({ version }) => ({ id: version.id, width: NODE_WIDTH, height: NODE_HEIGHT })),
    edges: graph.links
      .filter(({ origin, derived }) => known.has(origin.id) && known.has(derived.id))
      .map(({ id, origin, derived }) => ({ id, sources: [origin.id], targets: [derived.id] })),
  })
  return new Map((layout.children ?? []).map(({ id, x, y }) => [id, { x: x ?? 0, y: y ?? 0 }]))
}
