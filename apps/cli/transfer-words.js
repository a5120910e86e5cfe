import { isVaultError } from '@raireki/vault'
import { Failure } from './failure.js'
import { isTransferFault } from './transfer/transfer-fault.js'
import { words } from './words/local.js'

const anewOrWait = words(
  'Put the source back as it was, or push with --anew: that sends everything again under fresh keys.',
  '元に戻すか、--anew を付けて push してください (新しい鍵で最初から送り直します)。',
)
const goOn = words(
  'Run the same command again: it goes on where it was.',
  '同じコマンドをもう一度実行すると続きから再開します。',
)
const faults = {
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
      'Check this machine’s clock, then run the same command again.',
      'この端末の時計を確かめ、もう一度実行してください。',
    ),
  }),
  StoreRefused: (detail) => ({
    outcome: 'network',
    what: words(`The store refused (${detail}).`, `保管庫に拒否されました (${detail})。`),
  }),
  StoreFull: (detail) => ({
    outcome: 'network',
    what: words(`The store is full (${detail}).`, `保管庫に空きがありません (${detail})。`),
    next: words(
      'Tell the operators; what was sent is kept. Then run the same command again.',
      '運用者に知らせてください。送信済みの分は残るので、後で同じコマンドを実行してください。',
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
      '何も保存していません。やり直しても同じなら運用者に知らせてください。',
    ),
  }),
  OtherPushRunning: (holder) => ({
    outcome: 'conflict',
    what: words(
      `The same push is already running (process ${holder}).`,
      `同じ push が実行中です (プロセス ${holder})。`,
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
const keyWords = {
  KeyLocked: words(
    'Give its passphrase with --passphrase-stdin or RAIREKI_KEY_PASSPHRASE.',
    '--passphrase-stdin か RAIREKI_KEY_PASSPHRASE でパスフレーズを与えてください。',
  ),
  WrongPassphrase: words('Try again with the right passphrase.', '正しいパスフレーズでやり直してください。'),
  WrongKey: words('Give the right one with --key.', '正しい鍵を --key で指定してください。'),
}
const aboutInput = new Set([
  'NotACertificate',
  'PrivateKeyGiven',
  'SeveralCertificates',
  'NotYetValid',
  'Expired',
  'Revoked',
  'CannotEncrypt',
  'TooWeak',
  'NotAPrivateKey',
  'BadArgument',
])
/** What a transfer or the vault threw, in words and with the right exit code; anything else is handed back. */
export function transferFailure(error) {
  if (isTransferFault(error)) return faultInWords(error)
  if (isVaultError(error)) return vaultInWords(error)
  return error
}
function faultInWords(fault) {
  const { outcome, what, next } = faults[fault.code](fault.detail)
  return new Failure(outcome, what, { code: fault.code, cause: fault, ...(next && { next }) })
}
function vaultInWords(error) {
  if (error.code === 'SourceChanged' || error.code === 'SourceEnded') {
    return new Failure('sourceChanged', words(error.message, error.message), {
      code: error.code,
      cause: error,
      next: anewOrWait,
    })
  }
  const outcome = aboutInput.has(error.code) ? 'badInput' : 'cannotDecrypt'
  const next = keyWords[error.code]
  return new Failure(outcome, words(error.message, error.message), {
    code: error.code,
    cause: error,
    ...(next && { next }),
  })
}
