import { type Words, words } from './words/local.ts'

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
  wrongKey: 9,
  manifestMismatch: 12,
  diskFull: 10,
  cannotRead: 11,
  found: 13,
  storeFull: 14,
  bomb: 15,
  runsCode: 16,
  interrupted: 130,
} as const

export type Outcome = keyof typeof exitCode

interface FailureDetails {
  /** Stable code for machines; the registry's own where it gave one. */
  readonly code?: string
  /** What the person can do about it. */
  readonly next?: Words
  readonly facts?: unknown
  readonly cause?: unknown
}

/** Why a command stopped: in words for the person, as a code for the script. */
export class Failure extends Error {
  override readonly name = 'Failure'
  readonly outcome: Outcome
  readonly code: string
  readonly what: Words
  readonly next: Words | undefined
  readonly facts: unknown

  constructor(outcome: Outcome, what: Words, details: FailureDetails = {}) {
    super(what.en, { cause: details.cause })
    this.outcome = outcome
    this.what = what
    this.code = details.code ?? outcome
    this.next = details.next
    this.facts = details.facts
  }
}

/** A sentence the registry already wrote in the caller's language. */
export function asTold(message: string): Words {
  return words(message, message)
}

/** Turns anything thrown into a failure; what we did not foresee keeps its cause for RAIREKI_DEBUG. */
export function failureFrom(error: unknown): Failure {
  if (error instanceof Failure) return error
  const fault = error as NodeJS.ErrnoException
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

const fileFaults: Record<string, Words> = {
  ENOENT: words('does not exist', 'が存在しません'),
  EACCES: words('may not be read or written by you', 'を読み書きする権限がありません'),
  EPERM: words('may not be read or written by you', 'を読み書きする権限がありません'),
  EISDIR: words('is a folder, not a file', 'はファイルではなくフォルダーです'),
  ENOTDIR: words('is a file, not a folder', 'はフォルダーではなくファイルです'),
  EDQUOT: words('cannot be written: your quota is used up', 'を書き込めません: 割り当て容量の上限です'),
  ENOSPC: words('cannot be written: the disk is full', 'を書き込めません: 空き容量がありません'),
}

const isFull = (code: string | undefined): boolean => code === 'ENOSPC' || code === 'EDQUOT'

function fileFailure(fault: NodeJS.ErrnoException, path: string): Failure {
  const known = fileFaults[fault.code ?? ''] ?? words(`failed (${fault.code})`, `で失敗しました (${fault.code})`)
  const what = words(`${path} ${known.en}.`, `${path} ${known.ja}。`)
  if (!isFull(fault.code)) return new Failure('badInput', what, { code: 'file', cause: fault })
  return new Failure('diskFull', what, {
    code: 'diskFull',
    cause: fault,
    next: words(
      'Make room and run the same command again: what is there already is kept.',
      '空きを作って同じコマンドを実行してください。すでにある分は残っています。',
    ),
  })
}
