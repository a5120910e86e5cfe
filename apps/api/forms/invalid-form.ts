import type { Flaw } from '@raireki/governance'
import type { GraphqlContext } from '../graphql/context.ts'
import { say } from '../graphql/messages/say.ts'

/** A form, or answers to one, with everything that is wrong with it, in the caller's language. */
export function invalidForm(
  code: 'FormInvalid' | 'AnswersInvalid',
  flaws: readonly Flaw[],
  { language }: GraphqlContext,
) {
  return {
    __typename: 'InvalidForm' as const,
    code,
    message: say(language, code),
    flaws: flaws.map(({ path, code, message }) => ({ path, code, message: message[language] })),
  }
}
