import { readFileSync } from 'node:fs'

export type Tally = { passed: number; failed: number; skipped: number; skippedSuites: string[] }

/** The part of Jest's `--json` report that is read here. */
type JestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
  testResults: { name: string; assertionResults: { status: string; ancestorTitles: string[]; title: string }[] }[]
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

/** What did not run, by the sentences of its `describe`s: the widest one of which nothing ran, or the test by itself. */
function skippedSuitesOf(report: JestReport): string[] {
  return report.testResults.flatMap(({ assertionResults }) => {
    const tests = assertionResults.map(({ status, ancestorTitles, title }) => ({
      isSkipped: status === 'pending' || status === 'todo',
      path: [...ancestorTitles, title],
    }))
    const nothingRanIn = (prefix: readonly string[]) =>
      tests.every(({ isSkipped, path }) => isSkipped || prefix.some((title, depth) => path[depth] !== title))
    const widest = tests
      .filter(({ isSkipped }) => isSkipped)
      .map(({ path }) => path.slice(0, 1 + path.findIndex((_, depth) => nothingRanIn(path.slice(0, depth + 1)))))
      .map((titles) => titles.join(', '))
    return [...new Set(widest)]
  })
}

export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
