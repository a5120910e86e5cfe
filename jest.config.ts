import type { Config } from 'jest'

const swc: [string, object] = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      keepClassNames: true,
    },
    module: { type: 'es6' },
  },
]

const shared: Config = {
  transform: { '\\.ts$': swc },
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['/dist/'],
}

/** Pure libraries first, then features against a real Postgres, then whole stories. */
const config: Config = {
  projects: [
    { ...shared, displayName: 'libs', rootDir: 'libs', testMatch: ['**/*.spec.ts'] },
    { ...shared, displayName: 'cli', rootDir: 'apps/cli', testMatch: ['**/*.spec.ts'] },
    { ...shared, displayName: 'api', rootDir: 'apps/api', testMatch: ['**/*.spec.ts'] },
    { ...shared, displayName: 'e2e', rootDir: 'e2e', testMatch: ['**/*.spec.ts'] },
  ],
}

export default config
