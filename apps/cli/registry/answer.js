import { asTold, Failure } from '../failure.js'
import { words } from '../words/local.js'

const outcomeOf = {
  UNAUTHENTICATED: 'notSignedIn',
  NOT_FOUND: 'notFound',
  BAD_INPUT: 'badInput',
  CONFLICT: 'conflict',
  RATE_LIMITED: 'network',
  INTERNAL: 'network',
}
const nextSteps = {
  UNAUTHENTICATED: words('Sign in with: raireki sign-in <server>', 'サインインしてください: raireki sign-in <server>'),
  CONFLICT: words('Look at it again, then repeat the command.', '最新の状態を確かめてから、もう一度実行してください。'),
  RATE_LIMITED: words('Wait a minute, then try again.', '一分ほど待ってから、やり直してください。'),
}
export function failureFromAnswer(fault, server) {
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
        '後でやり直すか、要求番号を運用者に伝えてください。',
      ),
    },
  )
}
/** The good answer of a command, or the registry's refusal as a failure. */
export function granted(answer) {
  if (!isProblem(answer)) return answer
  const { __typename, code, message, ...facts } = answer
  const detail = 'facts' in facts ? facts.facts : facts
  throw new Failure(code === 'CONFLICT' ? 'conflict' : 'refused', asTold(message), { code, facts: detail })
}
function isProblem(answer) {
  return 'code' in answer && 'message' in answer
}
