import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor, Language } from '../platform/identity/actor.ts'
import type { Loaders } from './loaders.ts'

/** What a resolver knows of the request it serves. */
export type GraphqlContext = {
  actor: Actor
  readonly language: Language
  /** The address by which people reach us, for links that lead back to us. */
  readonly origin: string
  readonly loaders: Loaders
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}
