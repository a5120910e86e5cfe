import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Module } from '@nestjs/common'
import { GraphQLModule } from '@nestjs/graphql'
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ExecutionResult } from 'graphql'
import { buildSchema, isEnumType, isInterfaceType, isUnionType } from 'graphql'
import type { Logger } from 'pino'
import { CONFIG } from '../config.module.ts'
import type { Config } from '../config.ts'
import { tokenOf } from '../platform/identity/request-token.ts'
import { Sessions } from '../platform/identity/sessions.ts'
import { LOGGER } from '../platform/telemetry/logger.ts'
import type { GraphqlContext } from './context.ts'
import { refuseSimpleRequests } from './csrf.ts'
import { enumValue } from './enum-values.ts'
import { formatError } from './errors.ts'
import { withInputDefaults } from './input-defaults.ts'
import { languageOf } from './language.ts'
import { LIMIT_RULES, LIMITS } from './limits.ts'
import { Loaders } from './loaders.ts'
import { originOf } from './origin.ts'
import { SCALARS } from './scalars.ts'
import { refuseUnstorableText } from './storable-text.ts'

const SDL = readFileSync(path.join(import.meta.dirname, 'schema.graphql'), 'utf8')

/** Members of unions and interfaces name their own type; enums carry the domain's words. */
function schemaResolvers() {
  const types = Object.values(buildSchema(SDL).getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const resolveType = { __resolveType: (value: { __typename: string }) => value.__typename }
  return Object.fromEntries(
    types.flatMap((type): [string, object][] => {
      if (isEnumType(type))
        return [[type.name, Object.fromEntries(type.getValues().map(({ name }) => [name, enumValue(name)]))]]
      return isUnionType(type) || isInterfaceType(type) ? [[type.name, resolveType]] : []
    }),
  )
}

const localText = {
  LocalText: {
    local: ({ ja, en }: { ja: string; en: string }, _: unknown, { language }: GraphqlContext) =>
      language === 'ja' ? ja || en : en || ja,
  },
}

async function contextOf(
  request: FastifyRequest,
  reply: FastifyReply,
  sessions: Sessions,
  publicUrl: string | undefined,
): Promise<GraphqlContext> {
  const actor = await sessions.actorOf(tokenOf(request))
  const context: GraphqlContext = {
    actor,
    language: languageOf(request, actor),
    origin: publicUrl ? new URL(publicUrl).origin : originOf(request),
    loaders: new Loaders(() => context.actor),
    request,
    reply,
  }
  return context
}

@Module({
  imports: [
    GraphQLModule.forRootAsync<MercuriusDriverConfig>({
      driver: MercuriusDriver,
      inject: [CONFIG, LOGGER, Sessions],
      useFactory: (config: Config, logger: Logger, sessions: Sessions) => ({
        typeDefs: SDL,
        resolvers: { ...SCALARS, ...schemaResolvers(), ...localText } as never,
        resolverValidationOptions: { requireResolversForResolveType: 'ignore' },
        path: '/graphql',
        jit: 1,
        graphiql: config.NODE_ENV === 'development',
        cache: 256,
        context: (request: FastifyRequest, reply: FastifyReply) =>
          contextOf(request, reply, sessions, config.PUBLIC_URL),
        validationRules: LIMIT_RULES,
        graphql: { parseOptions: { maxTokens: LIMITS.tokens } },
        allowBatchedQueries: false,
        additionalRouteOptions: { preValidation: refuseSimpleRequests, bodyLimit: config.MAX_BODY_BYTES },
        hooks: {
          preExecution: [
            async (schema, document, _context, variables) => {
              refuseUnstorableText(document, variables)
              return { variables: withInputDefaults(schema, document, variables ?? {}) }
            },
          ],
        },
        errorFormatter: (execution: ExecutionResult, context: unknown) => {
          const { language = 'ja' } = context as Partial<GraphqlContext>
          const errors = (execution.errors ?? [])
            .flatMap(unwrapped)
            .map((error) => formatError(error, language, logger))
          return { statusCode: 200, response: { data: execution.data ?? null, errors } as never }
        },
      }),
    }),
  ],
})
export class GraphqlModule {}

/** Mercurius gathers validation errors under one error of its own. */
function unwrapped(error: Error): Error[] {
  const inner =
    (error as { originalError?: { errors?: unknown } }).originalError?.errors ?? (error as { errors?: unknown }).errors
  return Array.isArray(inner) && inner.length > 0 ? (inner as Error[]) : [error]
}
