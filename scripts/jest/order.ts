import { statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { root } from '../packages.ts'

const require = createRequire(import.meta.url)
const { default: TestSequencer } = require('@jest/test-sequencer') as typeof import('@jest/test-sequencer')
type Tests = Parameters<InstanceType<typeof TestSequencer>['sort']>[0]

/**
 * What comes first, by the beginning of its path. Suites that move gigabytes want a worker that has loaded little yet:
 * each few buffers are a collection of garbage, which walks through all that the worker holds. Then the longest, so that
 * none of them is left to one processor while the other has nothing to do.
 */
const FIRST = [
  'libs/vault/open/long-bodies',
  'libs/vault/open/',
  'libs/vault/seal/',
  'libs/vault/',
  'e2e/web/accessibility',
  'e2e/drill/',
  'e2e/',
]

const placeOf = (file: string): number => {
  const place = FIRST.findIndex((beginning) => path.relative(root, file).startsWith(beginning))
  return place === -1 ? FIRST.length : place
}

/** The same order on every machine, however often the tests have run there. */
class Order extends TestSequencer {
  override sort(tests: Tests): Tests {
    const known = tests.map((test) => ({ test, place: placeOf(test.path), bytes: statSync(test.path).size }))
    return known.sort((a, b) => a.place - b.place || b.bytes - a.bytes).map(({ test }) => test)
  }
}

// Jest asks for it with `require`, as it does for its runtime.
export { Order as 'module.exports' }
