export {
  decideEdge,
  type EdgeRecorded,
  type EdgeRefusal,
  type EdgeStanding,
  type EdgeSuperseded,
  type RecordEdge,
  type SupersedeEdge,
  supersedeEdge,
} from './edges/decide.ts'
export { type Edge, EVIDENCE_KINDS, type EvidenceKind, type Link, wasHeldAt } from './edges/edge.ts'
export {
  carriesTerms,
  carriesWithdrawal,
  EDGE_KINDS,
  EDGE_RULES,
  type EdgeKind,
  type EdgeRule,
  type Passage,
  type ThingKind,
} from './edges/kinds.ts'
export type { DescribedLineage, DescribedVersion } from './export/described.ts'
export { type OpenLineageSender, openLineageEvents, type RunEvent } from './export/open-lineage.ts'
export { type ProvDocument, provJson } from './export/prov-json.ts'
export { type Assembled, assembleLineage, type Lineage } from './graph/lineage.ts'
export { comesFrom, edgesAmong, layersOf, leavesOf, pathsBetween, rootsOf } from './graph/shape.ts'
export { standingOf } from './graph/standing.ts'
export {
  type Direction,
  downstreamOf,
  pathTo,
  ringsOf,
  upstreamOf,
  type Walk,
  type WalkLimits,
  walk,
} from './graph/walk.ts'
export { allEffectiveTerms } from './propagation/all-effective-terms.ts'
export {
  type BroughtRestriction,
  type EffectiveTerms,
  effectiveTerms,
  type TermsLattice,
} from './propagation/effective-terms.ts'
export { restrictionsOf, usageTerms } from './propagation/usage-terms.ts'
export { type Reached, type WithdrawalReach, withdrawalReach } from './propagation/withdrawal-reach.ts'
