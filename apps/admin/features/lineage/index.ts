export { EffectiveTerms } from './effective-terms.tsx'
export { LineageView } from './lineage-view.tsx'
