import path from 'node:path'
import type { Config } from 'jest'

const own = (file: string) => path.join(import.meta.dirname, 'scripts/jest', file)

/** Suites are loaded as Node loads any program: see docs/decisions/0043-tests-in-plain-node.md. */
const shared: Config = {
  runtime: own('native-runtime.ts'),
  testEnvironment: own('native-environment.ts'),
  transform: {},
  modulePathIgnorePatterns: ['/dist/'],
}

/** Takes half a minute for every kill: `npm run chaos` runs it. Shorter suites kill most of these programs as well. */
const long = process.env.CHAOS_WHOLE ? [] : ['/e2e/chaos/vault/']
/** Told on an S3 engine and Redis where there are any: other suites are in a browser with the folder and Postgres. */
const toldTwice = process.env.RAIREKI_TEST_S3 ? ['/e2e/web/first-delivery.spec', '/e2e/web/resumed-upload.spec'] : []

/** Pure libraries, features against a real Postgres, whole stories. */
const config: Config = {
  testSequencer: own('order.ts'),
  // Modules of suites that have ended stay in a worker's memory: a new worker takes over before they crowd the machine.
  workerIdleMemoryLimit: '1GB',
  projects: [
    { ...shared, displayName: 'libs', rootDir: 'libs', testMatch: ['**/*.spec.ts'] },
    { ...shared, displayName: 'cli', rootDir: 'apps/cli', testMatch: ['**/*.spec.ts'] },
    { ...shared, displayName: 'api', rootDir: 'apps/api', testMatch: ['**/*.spec.ts'] },
    {
      ...shared,
      displayName: 'e2e',
      rootDir: 'e2e',
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...long, ...toldTwice],
    },
  ],
}

export default config
