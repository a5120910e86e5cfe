import { isVaultError } from '@raireki/vault'
import { Failure, type Outcome } from './failure.ts'
import { isTransferFault, type TransferFault, type TransferFaultCode } from './transfer/transfer-fault.ts'
import { anewOrWait, vaultFailure } from './vault-words.ts'
import { type Words, words } from './words/local.ts'

interface Told {
  readonly outcome: Outcome
  readonly what: Words
  readonly next: Words
}

const goOn = words(
  'Run the same command again: it goes on where it was.',
  '同じコマンドをもう一度実行すると続きから再開します。',
)

const faults: Record<TransferFaultCode, (detail: string) => Told> = {
  StoreUnreachable: (detail) => ({
    outcome: 'network',
    what: words(`The store cannot be reached (${detail}).`, `保管庫に接続できません (${detail})。`),
    next: goOn,
  }),
  AnswerCut: (detail) => ({
    outcome: 'network',
    what: words(`The store broke off (${detail}).`, `保管庫の応答が途切れました (${detail})。`),
    next: goOn,
  }),
  AddressExpired: (detail) => ({
    outcome: 'network',
    what: words(
      `The store does not accept its signed address (${detail}).`,
      `署名付き URL が受け付けられません (${detail})。`,
    ),
    next: words(
      'Run the same command again. If it stays so, tell the registry’s operators what the store says.',
      'もう一度実行してください。同じなら、保管庫の応答を登録簿の運用担当者に伝えてください。',
    ),
  }),
  ClocksDiffer: (detail) => ({
    outcome: 'network',
    what: words(
      `The clocks of the registry and of its store differ (${detail}).`,
      `登録簿と保管庫の時計がずれています (${detail})。`,
    ),
    next: words(
      'Tell the operators: once the clocks are set, run the same command again.',
      '運用担当者に知らせ、時計が直ってから同じコマンドを実行してください。',
    ),
  }),
  StoreRefused: (detail) => ({
    outcome: 'network',
    what: words(`The store refused (${detail}).`, `保管庫に拒否されました (${detail})。`),
    next: words(
      'Trying again does not help: tell the registry’s operators what the store says. What was done is kept.',
      'やり直しても変わりません。保管庫の応答を登録簿の運用担当者に伝えてください。済んだ分は残っています。',
    ),
  }),
  StoreFull: (detail) => ({
    outcome: 'storeFull',
    what: words(`The store is full (${detail}).`, `保管庫に空きがありません (${detail})。`),
    next: words(
      'Tell the operators; what was sent is kept. Then run the same command again.',
      '運用担当者に知らせてください。送信済みの分は残るので、後で同じコマンドを実行してください。',
    ),
  }),
  UploadGone: (detail) => ({
    outcome: 'network',
    what: words(
      `The store no longer knows this upload (${detail}).`,
      `このアップロードは保管庫に残っていません (${detail})。`,
    ),
    next: words('Push with --anew.', '--anew を付けて push してください。'),
  }),
  ObjectLost: (detail) => ({
    outcome: 'network',
    what: words(
      `The store has lost what the registry keeps there (${detail}).`,
      `登録簿が預けたデータが保管庫から失われています (${detail})。`,
    ),
    next: words(
      'Tell the registry’s operators: raireki-admin verify-store finds what is lost, and they bring it back from a backup.',
      '登録簿の運用担当者に知らせてください。raireki-admin verify-store で失われたものを調べ、控えから戻せます。',
    ),
  }),
  SourceChanged: (file) => ({
    outcome: 'sourceChanged',
    what: words(`${file} changed since part of it was sent.`, `${file} は一部を送った後に変更されました。`),
    next: anewOrWait,
  }),
  FilesDiffer: (detail) => ({
    outcome: 'sourceChanged',
    what: words(
      `The files are not those this push began with: ${detail}`,
      `push を始めたときとファイルが違います: ${detail}`,
    ),
    next: anewOrWait,
  }),
  ContentMismatch: (detail) => ({
    outcome: 'cannotDecrypt',
    what: words(
      `What arrived is not the content the registry speaks of: ${detail}`,
      `届いた内容は登録されたものと一致しません: ${detail}`,
    ),
    next: words(
      'Nothing of it was kept. Try again; if it stays so, tell the registry’s operators.',
      '何も保存していません。やり直しても同じなら運用担当者に知らせてください。',
    ),
  }),
  ManifestMismatch: (detail) => ({
    outcome: 'manifestMismatch',
    what: words(
      `What the provider signed and what the registry says are not the same: ${detail}`,
      `提供者が署名した内容と登録簿の内容が一致しません: ${detail}`,
    ),
    next: words(
      'Do not use it. Tell the provider and the registry’s operators.',
      '使用せず、提供者と運用担当者に知らせてください。',
    ),
  }),
  FolderNotEmpty: (folder) => ({
    outcome: 'badInput',
    what: words(`${folder} is not empty.`, `${folder} は空ではありません。`),
    next: words(
      'Take away what an earlier attempt left there, or name another disk with --to.',
      '以前の残りを取り除くか、--to で別の媒体を指定してください。',
    ),
  }),
  ShipmentGone: (folder) => ({
    outcome: 'badInput',
    what: words(
      `An earlier run began to pack into ${folder}, which is not there.`,
      `前回の梱包先 ${folder} が見つかりません。`,
    ),
    next: words(
      'Mount that disk at the same place, or pack with --anew: that begins again under fresh keys.',
      'その媒体を同じ場所に接続するか、--anew を付けてください (新しい鍵で最初から梱包します)。',
    ),
  }),
  OtherPushRunning: (holder) => ({
    outcome: 'conflict',
    what: words(
      `The same command is already running (process ${holder}).`,
      `同じコマンドが実行中です (プロセス ${holder})。`,
    ),
    next: words(
      'Wait until it has ended, or stop it; then run this again: it goes on where that one was.',
      '終わるのを待つか止めてから、もう一度実行してください。続きから再開します。',
    ),
  }),
  DigestsDiffer: (detail) => ({
    outcome: 'conflict',
    what: words(
      `The registry would cut this file differently than before: ${detail}`,
      `ファイルの分け方が以前と違います: ${detail}`,
    ),
    next: words('Push with --anew.', '--anew を付けて push してください。'),
  }),
}

/** What a transfer or the vault threw, in words and with the right exit code; anything else is handed back. */
export function transferFailure(error: unknown): unknown {
  if (isTransferFault(error)) return faultInWords(error)
  if (isVaultError(error)) return vaultFailure(error)
  return error
}

function faultInWords(fault: TransferFault): Failure {
  const { outcome, what, next } = faults[fault.code](fault.detail)
  return new Failure(outcome, what, { code: fault.code, cause: fault, next })
}

/** Stopped by the person at the terminal. */
export function interrupted(): Failure {
  return new Failure(
    'interrupted',
    words('Stopped. What was done is kept.', '中断しました。済んだ分は残っています。'),
    {
      next: words('Run the same command again to go on.', '同じコマンドをもう一度実行すると続きから再開します。'),
    },
  )
}
