import type { Refused } from '@raireki/governance'
import type { GraphqlContext } from './context.ts'
import type { MessageCode } from './messages/en.ts'
import { type RefusalAnswer, refusalAnswer } from './problems.ts'

export type Typed<Name extends string, T> = T & { readonly __typename: Name }

/** A member of a result union: the row under its type's name, or the refusal in the caller's language. */
export function answer<Name extends string, T extends object>(
  name: Name,
  result: T | Refused<MessageCode>,
  context: GraphqlContext,
): Typed<Name, T> | RefusalAnswer {
  // What was loaded before the change must not be shown after it.
  context.loaders.clear()
  return isRefused(result) ? refusalAnswer(result, context.language) : typed(name, result)
}

export function typed<Name extends string, T extends object>(name: Name, row: T): Typed<Name, T> {
  return { ...row, __typename: name }
}

export function isRefused<C extends string>(result: unknown): result is Refused<C> {
  return typeof result === 'object' && result !== null && 'refused' in result && result.refused === true
}
