import { readFileSync } from 'node:fs'

export type Tally = { passed: number; failed: number; skipped: number; skippedSuites: string[] }

/** The part of Jest's `--json` report that is read here. */
type JestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
  testResults: { name: string; assertionResults: { status: string; ancestorTitles: string[] }[] }[]
}

/** Counts a run. A suite that could not even be loaded counts as one failure, since none of its tests ran. */
export function readTally(file: string): Tally {
  const report = JSON.parse(readFileSync(file, 'utf8')) as JestReport
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
    skippedSuites: skippedSuitesOf(report),
  }
}

/** Suites of which nothing ran, by the sentence their outermost `describe` says. */
function skippedSuitesOf(report: JestReport): string[] {
  const titles = new Map<string, boolean>()
  for (const { assertionResults } of report.testResults) {
    for (const { status, ancestorTitles } of assertionResults) {
      const title = ancestorTitles[0]
      if (title) titles.set(title, (titles.get(title) ?? true) && status === 'pending')
    }
  }
  return [...titles].flatMap(([title, isSkipped]) => (isSkipped ? [title] : []))
}

export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
