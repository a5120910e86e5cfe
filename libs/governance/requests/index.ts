export * from './answering.ts'
export * from './appeal.ts'
export * from './attaching.ts'
export * from './diff.ts'
export * from './fields.ts'
export * from './follow.ts'
export * from './lapse.ts'
export {
  OUTPUT_KINDS,
  type OutputKind,
  type Plan,
  PROCESSING_PLACES,
  type ProcessingPlace,
  papersIn,
  parsePlan,
  planFlawsOn,
  withoutPapers,
} from './plan.ts'
export { explainPlan, OUTPUT_WORDS, PLACE_WORDS, type PlanLine } from './plan-words.ts'
export { questionKey, type Remark, type Remarkable, type RemarkedQuestion } from './remarks.ts'
export * from './request.ts'
export * from './submission.ts'
export * from './submit.ts'
export * from './team.ts'
export {
  actionsOn,
  isOpen,
  isPaperworkOpen,
  isTerminal,
  PARTIES,
  type Party,
  REQUEST_STATES,
  type RequestAction,
  type RequestState,
  WORKFLOW,
} from './workflow.ts'
export { workflowDocument } from './workflow-document.ts'
