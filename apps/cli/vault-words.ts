import type { VaultError, VaultErrorCode } from '@raireki/vault'
import { Failure, type Outcome } from './failure.ts'
import { type Words, words } from './words/local.ts'

interface VaultWords {
  readonly outcome: Outcome
  /** `{}` stands for what `seen` finds in the vault's own sentence, `{name}` for the fact of that name. */
  readonly what: Words
  readonly next: Words
  /** Dates, ids, paths and numbers: what may stand in a sentence of either language. */
  readonly seen?: RegExp
}

/** Said of a source that is not what it was, by the vault and by the transfer alike. */
export const anewOrWait = words(
  'Put the source back as it was, or run the command with --anew: that begins again under fresh keys.',
  '元に戻すか、--anew を付けて実行してください (新しい鍵で最初からやり直します)。',
)
const fetchAgain = words(
  'Use nothing of it. Fetch it again; if it stays so, tell whoever gave it to you, or the registry’s operators.',
  '使用しないでください。取得し直しても同じなら、渡した人か登録簿の運用担当者に知らせてください。',
)
const newerOrOther = words(
  'Update raireki, or ask the sender to make it again with raireki, or with sq without compression.',
  'raireki を更新するか、送り主に raireki (または圧縮なしの sq) で作り直してもらってください。',
)
const tellProvider = words(
  'Do not use it. Ask the signer for it again, and compare the fingerprint with what they told you themselves.',
  '使用せず、署名者に再送を頼み、本人から聞いたフィンガープリントと照合してください。',
)
const tellMakers = words(
  'Check what was given. If it is right, report this with what RAIREKI_DEBUG=1 shows.',
  '指定した内容を確かめてください。正しければ、RAIREKI_DEBUG=1 の出力を添えて報告してください。',
)

/** All the vault can refuse, by its code. Every sentence says what is wrong and what to do about it. */
export const vaultWords: Readonly<Record<VaultErrorCode, VaultWords>> = {
  NotABody: {
    outcome: 'cannotDecrypt',
    what: words('This is not an encrypted OpenPGP body.', 'OpenPGP の暗号文ではありません。'),
    next: words(
      'Check which file was given, or fetch it again.',
      '指定したファイルを確かめるか、取得し直してください。',
    ),
  },
  UnsupportedBody: {
    outcome: 'cannotRead',
    what: words('This body is in a form that cannot be read here{}.', 'この暗号文の形式は読めません{}。'),
    next: newerOrOther,
    seen: /(SEIPD version \d+)|encrypted in (EAX)|(?:cipher number|mode number|packet of type|size octet) (\d+)|in (GCM|OCB)\.$/,
  },
  BadFraming: {
    outcome: 'cannotDecrypt',
    what: words('The encrypted body is not built as it must be{}.', '暗号文の構造が正しくありません{}。'),
    next: fetchAgain,
    seen: /(?:octet|Message) (\d+)/,
  },
  BodyTruncated: {
    outcome: 'cannotDecrypt',
    what: words(
      'The encrypted body was cut, or has not been fetched whole{}.',
      '暗号文が途中で切れているか、全体を取得できていません{}。',
    ),
    next: fetchAgain,
    seen: /ends (\d+) octets/,
  },
  TrailingBytes: {
    outcome: 'cannotDecrypt',
    what: words(
      'After the end of the encrypted body comes more that does not belong to it{}.',
      '暗号文の終わりの後に、余分なデータがあります{}。',
    ),
    next: fetchAgain,
    seen: /octet (\d+)/,
  },
  ChunkDamaged: {
    outcome: 'cannotDecrypt',
    what: words(
      'A chunk of the encrypted body does not open{}: it was changed, moved or swapped, or the key is another body’s.',
      '暗号文の一部を復号できません{}。変更・移動・差し替えがあったか、別の暗号文の鍵です。',
    ),
    next: fetchAgain,
    seen: /(?:[Cc]hunk|[Mm]essage) (\d+)/,
  },
  FinalTagWrong: {
    outcome: 'cannotDecrypt',
    what: words(
      'The end of the encrypted body does not hold: chunks are missing there, or were added.',
      '暗号文の末尾が一致しません。末尾で欠けたか、付け足されています。',
    ),
    next: fetchAgain,
  },
  WrongSessionKey: {
    outcome: 'cannotDecrypt',
    what: words('The session key does not fit this body.', 'セッション鍵がこの暗号文に合いません。'),
    next: words(
      'Take the header and the body of the same version; ask for the delivery again.',
      '同じ版のヘッダーと本体を使い、改めて提供を受けてください。',
    ),
  },
  RangeOutside: {
    outcome: 'cannotDecrypt',
    what: words('The file has no such range{}.', 'ファイルにその範囲はありません{}。'),
    next: words('Ask for a range that ends within the file.', 'ファイルの長さに収まる範囲を指定してください。'),
    seen: /has (\d+) octets; there is no range from (\d+) to (\d+)/,
  },
  ContentMismatch: {
    outcome: 'cannotDecrypt',
    what: words('The content is not what was promised{}.', '内容が約束されたものと違います{}。'),
    next: fetchAgain,
    seen: /has (\d+) octets, and (\d+) were/,
  },
  SourceEnded: {
    outcome: 'sourceChanged',
    what: words('The source is shorter than it was, or is changing{}.', '元データが短くなったか、変更中です{}。'),
    next: anewOrWait,
    seen: /gave (\d+) of the (\d+) octets at (\d+)/,
  },
  SourceChanged: {
    outcome: 'sourceChanged',
    what: words('The source was changed while it was being read{}.', '読み取り中に元データが変更されました{}。'),
    next: anewOrWait,
    seen: /^(.+?) (?:was changed while|is not the file whose)/,
  },
  BadArgument: {
    outcome: 'badInput',
    what: words('The vault was given something it cannot work with{}.', '暗号処理に渡された値が正しくありません{}。'),
    next: tellMakers,
    seen: /(\d+)/,
  },
  NotAHeader: {
    outcome: 'cannotDecrypt',
    what: words(
      'This does not begin with the header of an encrypted message, or the header was cut.',
      '暗号化メッセージのヘッダーで始まっていないか、ヘッダーが途中で切れています。',
    ),
    next: words(
      'Check which file was given, or ask for the delivery again.',
      '指定したファイルを確かめるか、改めて提供を受けてください。',
    ),
  },
  WrongKey: {
    outcome: 'wrongKey',
    what: words(
      'This was encrypted to {wanted}, and you have {held}.',
      '{wanted} 宛てに暗号化されていますが、手元の鍵は {held} です。',
    ),
    next: words('Give the right one with --key.', '正しい鍵を --key で指定してください。'),
  },
  HeaderDamaged: {
    outcome: 'cannotDecrypt',
    what: words(
      'The header is for this key and yet does not open: it was changed.',
      'ヘッダーはこの鍵宛てですが復号できません。変更されています。',
    ),
    next: words(
      'Ask for the delivery again; if it stays so, tell the registry’s operators.',
      '改めて提供を受けても同じなら、登録簿の運用担当者に知らせてください。',
    ),
  },
  NotAPrivateKey: {
    outcome: 'badInput',
    what: words('This is not an OpenPGP private key.', 'OpenPGP の秘密鍵ではありません。'),
    next: words(
      'Give the private key’s file with --key: it begins with BEGIN PGP PRIVATE KEY BLOCK.',
      'BEGIN PGP PRIVATE KEY BLOCK で始まる秘密鍵のファイルを --key で指定してください。',
    ),
  },
  KeyLocked: {
    outcome: 'cannotDecrypt',
    what: words('This private key is locked with a passphrase.', 'この秘密鍵はパスフレーズで保護されています。'),
    next: words(
      'Give its passphrase with --passphrase-stdin or RAIREKI_KEY_PASSPHRASE.',
      '--passphrase-stdin か RAIREKI_KEY_PASSPHRASE でパスフレーズを与えてください。',
    ),
  },
  WrongPassphrase: {
    outcome: 'cannotDecrypt',
    what: words('The passphrase does not open this private key.', 'パスフレーズが秘密鍵に合いません。'),
    next: words('Try again with the right passphrase.', '正しいパスフレーズでやり直してください。'),
  },
  CannotSign: {
    outcome: 'badInput',
    what: words('This private key has no part that may sign.', 'この秘密鍵には署名できる部分がありません。'),
    next: words(
      'Name another key, or add a signing subkey to this one.',
      '別の鍵を指定するか、署名用の副鍵を加えてください。',
    ),
  },
  NotACertificate: {
    outcome: 'cannotRead',
    what: words('This is not a readable OpenPGP certificate{}.', 'OpenPGP 証明書として読めません{}。'),
    next: words(
      'Export the public key again and give the whole file, from BEGIN PGP PUBLIC KEY BLOCK to its END.',
      '公開鍵を書き出し直し、BEGIN PGP PUBLIC KEY BLOCK から END までの全体を渡してください。',
    ),
    seen: /but an? (X\.509|SSH|[A-Z][A-Z0-9 ]+)/,
  },
  PrivateKeyGiven: {
    outcome: 'badInput',
    what: words('This is a private key, and a certificate was asked for.', '証明書ではなく秘密鍵です。'),
    next: words(
      'Never send it to anybody: give the public key. If it left your machine, replace it.',
      '誰にも送らず、公開鍵を渡してください。端末の外に出たなら作り直してください。',
    ),
  },
  SeveralCertificates: {
    outcome: 'badInput',
    what: words('There is more than one certificate in this{}.', '証明書が複数含まれています{}。'),
    next: words('Give them one at a time.', '一つずつ渡してください。'),
    seen: /are (\d+) certificates/,
  },
  NotYetValid: {
    outcome: 'badInput',
    what: words('The certificate is dated in the future{}.', '証明書の日付が未来です{}。'),
    next: words(
      'Check the clock of this machine, and of the one it was made on.',
      'この端末と、作成した端末の時計を確かめてください。',
    ),
    seen: /(\d{4}-\d\d-\d\dT[\d:]+Z), and/,
  },
  Expired: {
    outcome: 'badInput',
    what: words('The certificate has expired{}.', '証明書の期限が切れています{}。'),
    next: words(
      'Its holder extends it, or makes another with: raireki key new',
      '持ち主が期限を延ばすか、新しく作ってください: raireki key new',
    ),
    seen: /(\d{4}-\d\d-\d\d)/,
  },
  Revoked: {
    outcome: 'badInput',
    what: words('The certificate was revoked by its holder.', '証明書は持ち主によって失効されています。'),
    next: words(
      'Use the one that replaces it; ask its holder for it.',
      '代わりの証明書を持ち主から入手して使ってください。',
    ),
  },
  CannotEncrypt: {
    outcome: 'cannotRead',
    what: words('The certificate has no key to encrypt for.', '証明書に暗号化用の鍵がありません。'),
    next: words(
      'Its holder adds an encryption subkey, or makes another with: raireki key new',
      '持ち主が暗号化用の副鍵を加えるか、新しく作ってください: raireki key new',
    ),
  },
  UnsupportedCurve: {
    outcome: 'cannotRead',
    what: words('The certificate’s curve is not supported here{}.', '証明書の楕円曲線に対応していません{}。'),
    next: words(
      'Use one on X25519 or a NIST curve; raireki key new makes such a one.',
      'X25519 か NIST 曲線の証明書を使ってください (raireki key new で作れます)。',
    ),
    seen: /the curve (\S+) cannot/,
  },
  TooWeak: {
    outcome: 'cannotRead',
    what: words(
      'The certificate is too weak for data that must stay secret for decades{}.',
      '何十年も秘密を守るには証明書の強度が足りません{}。',
    ),
    next: words(
      'Use X25519, or RSA of 3072 bits or more with signatures better than SHA-1; raireki key new makes such a one.',
      'X25519、または 3072 ビット以上の RSA と SHA-1 より強い署名を使ってください (raireki key new で作れます)。',
    ),
    seen: /^(.+) is too weak|(SHA-1)/,
  },
  NotASignature: {
    outcome: 'manifestMismatch',
    what: words('This is not an OpenPGP signature.', 'OpenPGP の署名ではありません。'),
    next: words(
      'Give a detached signature, as gpg --armor --detach-sign writes it.',
      'gpg --armor --detach-sign で作るような分離署名を指定してください。',
    ),
  },
  SignedByAnother: {
    outcome: 'manifestMismatch',
    what: words(
      'This was signed with another key than that of the certificate{}.',
      '証明書とは別の鍵で署名されています{}。',
    ),
    next: tellProvider,
    seen: /signed by ([0-9A-F, ]+), which is no key of certificate ([0-9A-F]+)/,
  },
  BadSignature: {
    outcome: 'manifestMismatch',
    what: words(
      'The signature does not hold: what was signed has been changed, or the signature has.',
      '署名が成り立ちません。署名された内容か署名そのものが変更されています。',
    ),
    next: tellProvider,
  },
  BadManifest: {
    outcome: 'manifestMismatch',
    what: words('The manifest is not one that can be read{}.', 'マニフェストとして読めません{}。'),
    next: tellProvider,
    seen: /In the manifest, (?!the )(\S+)|the manifest has (?:no )?"([^"]+)"/,
  },
  BadShipment: {
    outcome: 'cannotDecrypt',
    what: words('The shipment’s list cannot be read{}.', '配送の一覧を読めません{}。'),
    next: words(
      'Copy the disk again; if it stays so, the provider runs raireki pack again.',
      '媒体を写し直しても同じなら、提供者に raireki pack をやり直してもらってください。',
    ),
    seen: /In the shipment, (?!its )(\S+)/,
  },
}

/** What the vault threw, in words and with the right exit code. Its own English sentence stays behind as the cause. */
export function vaultFailure(error: VaultError): Failure {
  const { outcome, next } = vaultWords[error.code]
  const facts = Object.keys(error.facts).length > 0 ? { facts: error.facts } : {}
  return new Failure(outcome, vaultSentence(error), { code: error.code, cause: error, next, ...facts })
}

/** What is wrong, for those who decide themselves what comes of it. */
export function vaultSentence({ code, message, facts }: VaultError): Words {
  const { what, seen } = vaultWords[code]
  const found = (seen?.exec(message) ?? []).slice(1).filter((each) => each !== undefined)
  const inserted = found.length > 0 ? ` (${found.join(', ')})` : ''
  const filled = (sentence: string, and: string) =>
    sentence.replace(/\{(\w*)\}/g, (_, name: string) => (name ? (facts[name] ?? ['?']).join(and) : inserted))
  return words(filled(what.en, ' and '), filled(what.ja, '、'))
}
