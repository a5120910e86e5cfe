export { LineageModule } from './lineage.module.ts'
export { type EdgeRow, LineageStore } from './lineage.store.ts'
export { type LineageInput, type LineagePlan, LineageRecorder } from './lineage-recorder.ts'
