import { words } from './words/local.js'
/** What the process answers to the shell. Scripts rely on these numbers: they do not change. */
export const exitCode = {
  done: 0,
  refused: 1,
  badInput: 2,
  notSignedIn: 3,
  notFound: 4,
  network: 5,
  cannotDecrypt: 6,
  sourceChanged: 7,
  conflict: 8,
  interrupted: 130,
}
/** Why a command stopped: in words for the person, as a code for the script. */
export class Failure extends Error {
  name = 'Failure'
  outcome
  code
  what
  next
  facts
  constructor(outcome, what, details = {}) {
    super(what.en, { cause: details.cause })
    this.outcome = outcome
    this.what = what
    this.code = details.code ?? outcome
    this.next = details.next
    this.facts = details.facts
  }
}
/** A sentence the registry already wrote in the caller's language. */
export function asTold(message) {
  return words(message, message)
}
/** Turns anything thrown into a failure; what we did not foresee keeps its cause for RAIREKI_DEBUG. */
export function failureFrom(error) {
  if (error instanceof Failure) return error
  const fault = error
  if (typeof fault?.code === 'string' && fault.path !== undefined) return fileFailure(fault, fault.path)
  const message = error instanceof Error ? error.message : String(error)
  return new Failure(
    'badInput',
    words(`Something unexpected happened: ${message}`, `予期しないことが起きました: ${message}`),
    {
      code: 'unexpected',
      cause: error,
      next: words(
        'Run it again with RAIREKI_DEBUG=1 to see where.',
        'RAIREKI_DEBUG=1 を付けて実行すると場所が分かります。',
      ),
    },
  )
}
const fileFaults = {
  ENOENT: words('does not exist', 'が存在しません'),
  EACCES: words('may not be read or written by you', 'を読み書きする権限がありません'),
  EPERM: words('may not be read or written by you', 'を読み書きする権限がありません'),
  EISDIR: words('is a folder, not a file', 'はファイルではなくフォルダーです'),
  ENOTDIR: words('is a file, not a folder', 'はフォルダーではなくファイルです'),
  ENOSPC: words('cannot be written: the disk is full', 'を書き込めません: 空き容量がありません'),
}
function fileFailure(fault, path) {
  const known = fileFaults[fault.code ?? ''] ?? words(`failed (${fault.code})`, `で失敗しました (${fault.code})`)
  return new Failure('badInput', words(`${path} ${known.en}.`, `${path} ${known.ja}。`), {
    code: fault.code === 'ENOSPC' ? 'diskFull' : 'file',
    cause: fault,
  })
}
