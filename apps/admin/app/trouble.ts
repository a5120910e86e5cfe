import type { CombinedError } from 'urql'
import type { Trouble } from '../ui/trouble.tsx'

/** What a command answers when a rule refuses it; the message is already in the caller's language. */
export type Problem = { readonly code: string; readonly message: string }

export const isProblem = (answer: object): answer is Problem => 'code' in answer && 'message' in answer

/** A fault on the way to an answer, as the person should hear of it. */
export function troubleOf(error: CombinedError): Trouble {
  if (error.networkError) return { code: error.response?.status === 429 ? 'RATE_LIMITED' : 'NETWORK' }
  const [first] = error.graphQLErrors
  const { code, requestId } = first?.extensions ?? {}
  return {
    code: typeof code === 'string' ? code : 'INTERNAL',
    ...(code === 'BAD_INPUT' && first ? { message: first.message } : {}),
    ...(typeof requestId === 'string' ? { requestId } : {}),
  }
}

export const isSignedOut = (error: CombinedError): boolean =>
  error.graphQLErrors.some(({ extensions }) => extensions.code === 'UNAUTHENTICATED')
