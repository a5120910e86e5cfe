// Imports run one way (docs/ARCHITECTURE.md):
//   admin, cli -> libs · api features -> platform, spine, libs · spine -> platform, libs · platform -> libs
//   libs/lineage -> libs/governance · libs -> nothing else

const aTest = '\\.(spec|test)\\.tsx?$|/testing/|-contract(\\.worker)?\\.ts$'
const notAFeature = 'platform|spine|graphql|http|testing|bin|dist|node_modules'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or miss a third. Types alone may point both ways.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'type-import'] } },
    },
    {
      name: 'libs-stand-alone',
      comment: 'A library knows no application and no other library.',
      severity: 'error',
      from: { path: '^libs/(governance|ledger|vault|inspection)/' },
      to: { path: '^(libs|apps|prisma|e2e|scripts|bench)/', pathNot: '^libs/$1/' },
    },
    {
      name: 'lineage-builds-on-governance-alone',
      severity: 'error',
      from: { path: '^libs/lineage/' },
      to: { path: '^(libs|apps|prisma|e2e|scripts|bench)/', pathNot: '^libs/(lineage|governance)/' },
    },
    {
      name: 'pure-libs-touch-no-machine',
      comment: 'The rules run the same in the service, in the browser and in ten years: no clock, no disk, no node.',
      severity: 'error',
      from: { path: '^libs/(governance|lineage|ledger)/', pathNot: aTest },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-libs-know-no-framework',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: 'node_modules/(@nestjs|@prisma|@casl|prisma|pg|bullmq|fastify|mercurius|minio|graphql)(/|$)' },
    },
    {
      name: 'packages-by-name',
      comment: 'A package is imported by its name, so that its index.ts is all that others see.',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: { path: '^libs/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    },
    {
      name: 'applications-know-only-libs',
      comment: 'The web app and the command line speak to the service over its public API.',
      severity: 'error',
      from: { path: '^apps/(admin|cli)/' },
      to: { path: '^(apps|prisma|scripts|e2e)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'platform-knows-only-libs',
      comment: 'Doors to the outside know nothing of what goes through them.',
      severity: 'error',
      from: { path: '^apps/api/platform/', pathNot: aTest },
      to: { path: '^(apps|prisma|scripts|e2e)/', pathNot: '^apps/api/(platform/|config\\.ts$|node_modules/)' },
    },
    {
      name: 'spine-knows-platform-and-libs',
      severity: 'error',
      from: { path: '^apps/api/spine/', pathNot: aTest },
      to: { path: '^(apps|prisma|scripts|e2e)/', pathNot: '^apps/api/(spine/|platform/|config\\.ts$|node_modules/)' },
    },
    {
      name: 'features-by-their-index',
      comment: 'A feature reaches another only through its index.ts.',
      severity: 'error',
      from: { path: '^apps/api/([^/]+)/', pathNot: `${aTest}|^apps/api/(${notAFeature})/` },
      to: { path: '^apps/api/[^/]+/', pathNot: `^apps/api/($1|${notAFeature})/|/index\\.ts$` },
    },
    {
      name: 'features-are-assembled-from-above',
      comment: 'Only the top, and the server it is handed to, know the whole.',
      severity: 'error',
      from: { path: '^apps/api/[^/]+/', pathNot: `${aTest}|^apps/api/(bin|http)/` },
      to: { path: '^apps/api/(main|app\\.module)\\.ts$' },
    },
    {
      name: 'tests-stay-tests',
      comment: 'What runs for people does not lean on what is there for tests.',
      severity: 'error',
      from: { path: '^(apps|libs|prisma)/', pathNot: aTest },
      to: { path: aTest },
    },
    {
      name: 'everything-is-found',
      severity: 'error',
      from: {},
      // This one package is types alone and names no file to resolve to.
      to: { couldNotResolve: true, pathNot: '@graphql-typed-document-node/core' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|generated)/|\\.css$|^node:' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
}
