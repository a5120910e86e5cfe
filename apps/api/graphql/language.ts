import type { FastifyRequest } from 'fastify'
import type { Actor, Language } from '../platform/identity/actor.ts'

/** The language asked for, else the person's own, else Japanese. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>, actor: Actor): Language {
  const asked = request.headers['accept-language']?.slice(0, 2).toLowerCase()
  if (asked === 'ja' || asked === 'en') return asked
  return actor.kind === 'person' ? actor.language : 'ja'
}
