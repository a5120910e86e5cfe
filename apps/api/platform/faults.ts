import type { Bilingual } from '@raireki/governance'

/** The caller's fault, not ours and not a rule's: answered as a GraphQL error with `extensions.code`. */
export type FaultCode = 'UNAUTHENTICATED' | 'NOT_FOUND' | 'BAD_INPUT' | 'CONFLICT' | 'RATE_LIMITED' | 'UNAVAILABLE'

export class Fault extends Error {
  override readonly name = 'Fault'
  readonly code: FaultCode
  /** The key of the message in `messages/`, with what it speaks of. */
  readonly facts: Readonly<Record<string, unknown>>

  constructor(code: FaultCode, facts: Readonly<Record<string, unknown>> = {}) {
    super(code)
    this.code = code
    this.facts = facts
  }
}

export const unauthenticated = () => new Fault('UNAUTHENTICATED')
/** What the caller may not see is answered as what does not exist. */
export const notFound = () => new Fault('NOT_FOUND')
/** What would have done is said in both languages, or is a range that needs no words. */
export const badInput = (where: string, expected: string | Bilingual) => new Fault('BAD_INPUT', { where, expected })
export const conflict = () => new Fault('CONFLICT')

export const isConflict = (error: unknown): boolean => error instanceof Fault && error.code === 'CONFLICT'
