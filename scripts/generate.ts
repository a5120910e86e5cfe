/**
 * Makes everything that is derived: the Prisma client, the printed GraphQL schema, resolver types and client operations.
 *
 *   npm run generate              makes all of it
 *   npm run generate -- --check   fails when a committed file differs from what would be made
 *   npm run generate -- --if-stale   does nothing when no source changed since the last time
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  type GraphQLSchema,
  isEnumType,
  parse,
  printSchema,
} from 'graphql'
import { enumValue } from '../apps/api/graphql/enum-values.ts'

const root = path.resolve(import.meta.dirname, '..')
const stampFile = path.join(root, 'node_modules/.cache/raireki/generated.sha256')
const scalars = { DateTime: 'Date', JSON: 'unknown', Base64: 'Uint8Array', Long: 'number' }
const wireScalars = { DateTime: 'string', JSON: 'unknown', Base64: 'string', Long: 'number' }
const heading = '// Made by `npm run generate` from the SDL. Do not edit.\n'

/** The parent types of resolvers: a GraphQL type is resolved from this row or value of its feature. */
const mappers = JSON.parse(readFileSync(path.join(root, 'apps/api/graphql/mappers.json'), 'utf8')) as Record<
  string,
  string
>

const sources = (pattern: string) => globSync(pattern, { cwd: root }).sort()
const sdlFiles = () => sources('apps/api/*/*.graphql').filter((file) => !file.endsWith('schema.graphql'))
const operationFiles = (app: string) =>
  sources(`apps/${app}/**/*.graphql`).filter((file) => !file.includes('node_modules'))
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

function readSchema(): GraphQLSchema {
  return buildASTSchema(concatAST(sdlFiles().map((file) => parse(read(file)))))
}

/** Inside the service enum values are the domain's own words: `BOARD_MEMBER` is `boardMember`. */
function domainEnums(schema: GraphQLSchema) {
  return Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter((type) => isEnumType(type))
      .filter((type) => !type.name.startsWith('__'))
      .map((type) => [type.name, Object.fromEntries(type.getValues().map(({ name }) => [name, enumValue(name)]))]),
  )
}

async function resolverTypes(schema: GraphQLSchema): Promise<string> {
  const config = {
    scalars,
    mappers,
    enumsAsTypes: true,
    enumValues: domainEnums(schema),
    useTypeImports: true,
    contextType: '../context.ts#GraphqlContext',
    avoidOptionals: { field: true, defaultValue: true },
    maybeValue: 'T | null',
    skipTypename: true,
    strictScalars: true,
  }
  return codegen({
    filename: 'resolvers.ts',
    schema: parse(printSchema(schema)),
    documents: [],
    config,
    plugins: [{ add: {} }, { typescript: {} }, { resolvers: {} }],
    pluginMap: { add: { plugin: () => heading }, typescript, resolvers },
  })
}

async function clientOperations(schema: GraphQLSchema, app: string): Promise<string | undefined> {
  const files = operationFiles(app)
  if (files.length === 0) return undefined
  const documents: { location: string; document: DocumentNode }[] = files.map((file) => ({
    location: file,
    document: parse(read(file)),
  }))
  const config = {
    scalars: wireScalars,
    enumsAsTypes: true,
    useTypeImports: true,
    strictScalars: true,
    dedupeFragments: true,
  }
  return codegen({
    filename: 'operations.ts',
    schema: parse(printSchema(schema)),
    documents,
    config,
    plugins: [{ add: {} }, { operations: {} }, { typedDocumentNode: {} }],
    pluginMap: { add: { plugin: () => heading }, operations, typedDocumentNode },
  })
}

function generatePrismaClient() {
  // Any existing file will do: the variable only keeps Prisma from looking for an engine it does not need here.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
  execFileSync(process.execPath, [path.join(root, 'node_modules/prisma/build/index.js'), 'generate', '--no-hints'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}

async function outputs(): Promise<Map<string, string>> {
  const schema = readSchema()
  const made = new Map<string, string>()
  made.set(
    'apps/api/graphql/schema.graphql',
    `# Made by \`npm run generate\`: the whole public schema.\n\n${printSchema(schema)}\n`,
  )
  made.set('apps/api/graphql/generated/resolvers.ts', await resolverTypes(schema))
  for (const app of ['admin', 'cli']) {
    const text = await clientOperations(schema, app)
    if (text) made.set(`apps/${app}/generated/operations.ts`, text)
  }
  return made
}

function stamp(): string {
  const hash = createHash('sha256')
  const files = ['prisma/schema.prisma', 'scripts/generate.ts', 'apps/api/graphql/mappers.json']
  for (const file of [...files, ...sdlFiles(), ...operationFiles('admin'), ...operationFiles('cli')]) {
    hash.update(file).update('\0').update(read(file))
  }
  return hash.digest('hex')
}

function isFresh(): boolean {
  const prismaClient = path.join(root, 'apps/api/platform/prisma/generated/client.ts')
  return existsSync(prismaClient) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()
}

const flags = new Set(process.argv.slice(2))
if (flags.has('--check')) {
  const stale = [...(await outputs())].filter(
    ([file, text]) => !existsSync(path.join(root, file)) || read(file) !== text,
  )
  for (const [file] of stale) console.error(`${file} is not up to date: run \`npm run generate\` and commit it.`)
  process.exit(stale.length === 0 ? 0 : 1)
} else if (!(flags.has('--if-stale') && isFresh())) {
  console.log('Generating the Prisma client, the schema and its types')
  generatePrismaClient()
  for (const [file, text] of await outputs()) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    writeFileSync(path.join(root, file), text)
  }
  mkdirSync(path.dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, stamp())
}
