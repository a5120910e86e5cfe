import type { LineageQuery } from '../../generated/operations.ts'

export type Graph = LineageQuery['lineage']
export type GraphNode = Graph['nodes'][number]
export type GraphLink = Graph['links'][number]
