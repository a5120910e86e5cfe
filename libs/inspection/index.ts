export { type FileToInspect, type InspectOptions, inspect } from './inspect.ts'
export {
  type Finding,
  type FindingCode,
  findingCodes,
  isFinal,
  type Report,
  type Severity,
  type Statistics,
  severityOf,
  type Where,
} from './report.ts'
export { addUp } from './statistics.ts'
export { type LocalWords, wordsOfFinding } from './words.ts'
