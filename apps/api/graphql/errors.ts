import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { Fault, notFound } from '../platform/faults.ts'
import type { Language } from '../platform/identity/actor.ts'
import { isNoId } from '../platform/prisma/database.ts'
import { isStoreError } from '../platform/store/index.ts'
import { currentScope } from '../platform/telemetry/request-scope.ts'
import type { MessageCode } from './messages/en.ts'
import { isMessageCode, say } from './messages/say.ts'

type Formatted = {
  message: string
  locations?: unknown
  path?: unknown
  extensions: { code: string; requestId?: string }
}

/**
 * The one place errors leave the service. The caller's faults say what to do; a bug is logged whole and shown only
 * as a number to ask about.
 */
export function formatError(error: Error, language: Language, logger: Logger): Formatted {
  const located = error instanceof GraphQLError ? error : undefined
  const thrown = located?.originalError ?? error
  const cause = isNoId(thrown) ? notFound() : thrown
  const place = { ...(located?.path ? { path: located.path } : {}) }
  if (cause instanceof Fault) {
    return { message: faultMessage(cause, language), ...place, extensions: { code: cause.code } }
  }
  if (isStoreError(cause, 'Full', 'TimedOut', 'Unreachable')) {
    const code = cause.code === 'Full' ? 'STORE_FULL' : 'STORE_UNAVAILABLE'
    logger.error({ err: cause, path: located?.path }, 'The store failed an operation')
    return { message: say(language, code), ...place, extensions: { code } }
  }
  if (isCallersFault(error, cause)) {
    const locations = located?.locations ? { locations: located.locations } : {}
    return { message: cause.message, ...locations, ...place, extensions: { code: 'BAD_INPUT' } }
  }
  const requestId = currentScope()?.id ?? 'unknown'
  logger.error({ err: cause, path: located?.path }, 'An operation failed')
  return { message: say(language, 'INTERNAL', { requestId }), ...place, extensions: { code: 'INTERNAL', requestId } }
}

/** GraphQL's own errors about the question itself, and values our scalars refused. */
function isCallersFault(error: Error, cause: Error): boolean {
  // A resolver that answers nothing where the contract promises something is our fault, though GraphQL words it.
  if (cause instanceof GraphQLError) return !cause.message.startsWith('Cannot return null for non-nullable')
  // What could not be read as a question at all: no JSON, too large, of another type.
  return [error, cause].some((each) => isStatusOfCaller((each as { statusCode?: number }).statusCode))
}

function isStatusOfCaller(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500
}

function faultMessage(fault: Fault, language: Language): string {
  const code: MessageCode =
    typeof fault.facts.message === 'string' && isMessageCode(fault.facts.message) ? fault.facts.message : fault.code
  return say(language, code, fault.facts)
}
