import { asTold, Failure, type Outcome } from '../failure.ts'
import { type Words, words } from '../words/local.ts'

/** One entry of `errors` in a GraphQL answer. */
export interface GraphqlFault {
  readonly message: string
  readonly extensions?: { readonly code?: string; readonly requestId?: string }
}

const outcomeOf: Record<string, Outcome> = {
  UNAUTHENTICATED: 'notSignedIn',
  NOT_FOUND: 'notFound',
  BAD_INPUT: 'badInput',
  CONFLICT: 'conflict',
  RATE_LIMITED: 'network',
  UNAVAILABLE: 'network',
  STORE_FULL: 'storeFull',
  STORE_UNAVAILABLE: 'network',
  INTERNAL: 'network',
}

const nextSteps: Record<string, Words> = {
  UNAUTHENTICATED: words('Sign in with: raireki sign-in <server>', 'サインインしてください: raireki sign-in <server>'),
  CONFLICT: words('Look at it again, then repeat the command.', '最新の状態を確かめてから、もう一度実行してください。'),
  UNAVAILABLE: words('Try again in a minute.', '一分ほど待ってから、やり直してください。'),
  STORE_FULL: words(
    'Tell the registry’s operators. Then run the same command again: it goes on where it was.',
    '登録簿の運用担当者に知らせてください。その後、同じコマンドを実行すると続きから再開します。',
  ),
  STORE_UNAVAILABLE: words(
    'Run the same command again in a few minutes; if it stays so, tell the registry’s operators.',
    '数分後に同じコマンドを実行してください。同じなら登録簿の運用担当者に知らせてください。',
  ),
  RATE_LIMITED: words('Wait a minute, then try again.', '一分ほど待ってから、やり直してください。'),
}

export function failureFromAnswer(fault: GraphqlFault, server: string): Failure {
  const code = fault.extensions?.code ?? 'INTERNAL'
  const next = nextSteps[code]
  if (code !== 'INTERNAL')
    return new Failure(outcomeOf[code] ?? 'badInput', asTold(fault.message), { code, ...(next && { next }) })
  const requestId = fault.extensions?.requestId ?? '?'
  return new Failure(
    'network',
    words(
      `${server} failed on its side (request ${requestId}).`,
      `${server} の側で障害が起きました (要求 ${requestId})。`,
    ),
    {
      code,
      facts: { requestId },
      next: words(
        'Try again later; tell its operators the request id.',
        '後でやり直すか、要求番号を運用担当者に伝えてください。',
      ),
    },
  )
}

interface Problem {
  readonly __typename: string
  readonly code: string
  readonly message: string
}

/** The good answer of a command, or the registry's refusal as a failure. */
export function granted<Answer extends { __typename: string }>(answer: Answer): Exclude<Answer, Problem> {
  if (!isProblem(answer)) return answer as Exclude<Answer, Problem>
  const { __typename, code, message, ...facts } = answer as Problem & Record<string, unknown>
  const detail = 'facts' in facts ? facts.facts : facts
  throw new Failure(code === 'CONFLICT' ? 'conflict' : 'refused', asTold(message), { code, facts: detail })
}

function isProblem(answer: object): answer is Problem {
  return 'code' in answer && 'message' in answer
}
