import type { Facts, Refused } from '@raireki/governance'
import type { Language } from '../platform/identity/actor.ts'
import type { MessageCode } from './messages/en.ts'
import { say } from './messages/say.ts'

export type RefusalAnswer = {
  readonly __typename: 'Refusal'
  readonly code: string
  readonly message: string
  readonly facts: Facts
}

/** A rule's refusal as a member of the result union, in the caller's language. */
export function refusalAnswer(refused: Refused<MessageCode>, language: Language): RefusalAnswer {
  const { code, facts } = refused
  return { __typename: 'Refusal', code, message: say(language, code, facts), facts }
}
