import type { LoggerService } from '@nestjs/common'
import { type Logger, pino } from 'pino'
import { currentScope } from './request-scope.ts'

/** JSON lines with the request's id. Addresses, names, tokens and bodies are never logged: only ids and counts. */
export function createLogger(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    mixin: () => {
      const scope = currentScope()
      return scope ? { request: scope.id } : {}
    },
    serializers: { err: briefly },
    redact: { paths: ['req.headers', 'password', 'token', '*.password', '*.token', 'variables'], remove: true },
  })
}

/** An error without the objects libraries hang on it, which hold connections and what was sent over them. */
function briefly(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name, message, stack } = error
  const code = (error as { code?: unknown }).code
  return { name, message, stack, ...(typeof code === 'string' ? { code } : {}) }
}

/** Nest's own lines, in the same stream. */
export class NestLogger implements LoggerService {
  private readonly logger: Logger

  constructor(logger: Logger) {
    this.logger = logger
  }

  log(message: unknown, context?: string) {
    this.logger.debug({ context }, String(message))
  }

  error(message: unknown, stack?: string, context?: string) {
    // What a resolver throws is told once, where errors leave the service, and a caller's mistake not at all.
    if (context === 'ExceptionsHandler' || stack === 'ExceptionsHandler') return
    this.logger.error({ context, stack }, String(message))
  }

  warn(message: unknown, context?: string) {
    this.logger.warn({ context }, String(message))
  }

  fatal(message: unknown, context?: string) {
    this.logger.fatal({ context }, String(message))
  }
}

/** The token under which the logger is injected. */
export const LOGGER = Symbol('logger')
