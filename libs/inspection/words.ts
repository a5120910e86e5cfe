import type { FindingCode } from './report.ts'

export type LocalWords = { readonly ja: string; readonly en: string }

const words = (ja: string, en: string): LocalWords => ({ ja, en })

/** What each finding says to people, and what would do. */
const WORDS: Record<FindingCode, LocalWords> = {
  MyNumber: words(
    'マイナンバー（検査用数字が一致）。必ず取り除いてください。',
    'An Individual Number (マイナンバー) whose check digit holds. Take it out.',
  ),
  MyNumberLike: words(
    '12桁の番号。多くは検査用数字が合わないため、マイナンバーではないと思われます。',
    'Numbers of 12 digits. Most fail the check digit, so these are probably no Individual Numbers.',
  ),
  InsuredNumber: words(
    '被保険者番号などの記号・番号。個人識別符号にあたります。',
    'A number of an insured person, which identifies a person by law.',
  ),
  InsurerNumber: words(
    '保険者番号（検査番号が一致）。',
    'A number of an insurer (保険者番号) whose check digit holds.',
  ),
  InsurerNumberLike: words(
    '8桁の番号。多くは検査番号が合わないため、保険者番号ではないと思われます。',
    'Numbers of 8 digits. Most fail the check digit, so these are probably no insurers’ numbers.',
  ),
  PersonName: words('氏名。', 'A person’s name.'),
  PersonNameLike: words('氏名かもしれない語。', 'Words that may be a person’s name.'),
  BirthDate: words('生年月日。年または年月までにしてください。', 'A date of birth. Keep the year, or year and month.'),
  Address: words(
    '番地までの住所。市区町村までにしてください。',
    'An address down to the block. Keep the municipality.',
  ),
  PostalCode: words('郵便番号。', 'A postal code.'),
  Phone: words('電話番号。', 'A telephone number.'),
  Mail: words('メールアドレス。', 'A mail address.'),
  PatientId: words(
    '患者番号。院内の番号ではなく、置き換えた番号であることを確かめてください。',
    'A patient’s number. Make sure that it is a substitute and not the hospital’s own.',
  ),
  Photograph: words('本人の写真。', 'A photograph of a person.'),
  PersonalColumn: words(
    '個人を示す名前の列。値は調べられません。',
    'A column named after what identifies a person. Its values cannot be looked at.',
  ),
  DicomIdentifier: words(
    'PS3.15 附属書Eで除くべきタグに値があります。',
    'A tag that PS3.15 Annex E takes away has a value.',
  ),
  DicomIdentifierLike: words(
    'PS3.15 附属書Eで除くか整えるタグに値があります。置き換えた値であるか、人を示さないことを確かめてください。',
    'A tag that PS3.15 Annex E takes away or cleans has a value. Make sure that it is a substitute, or says nothing of a person.',
  ),
  DicomPrivateTag: words('メーカー独自のタグがあります。', 'There are private tags.'),
  BurnedIn: words(
    '画像に個人の情報が焼き込まれていると記されています。',
    'The picture says that annotations are burned into it.',
  ),
  MayBeBurnedIn: words(
    'この種の画像には情報が焼き込まれていることがあります。',
    'Pictures of this kind often have annotations burned in.',
  ),
  Location: words('撮影場所（GPS）。', 'Where the picture was taken (GPS).'),
  AuthorOrDevice: words('撮影者や機器を示す情報。', 'Who made it, or with which device.'),
  MixedResourceTypes: words(
    'NDJSONは1ファイル1種類のリソースにしてください。',
    'An NDJSON file should hold resources of one type.',
  ),
  NotLookedAt: words(
    '内容の一部または全部を調べられませんでした。',
    'Some or all of the content could not be looked at.',
  ),
  RecordNotLookedAt: words(
    '患者などの記録のうち、壊れているか長すぎて調べられないものがあります。人の目で確かめてください。',
    'Records about people that are broken or too long to be looked at. A person has to look.',
  ),
  FormatUnknown: words(
    '形式が分からないため、内容を調べられませんでした。',
    'The format is not known, so that the content was not looked at.',
  ),
  Executable: words('実行ファイルです。', 'A program that can be run.'),
  ArchiveEncrypted: words(
    '暗号化されているため、内容を調べられません。',
    'It is encrypted, so that the content cannot be looked at.',
  ),
  ArchiveTooDeep: words('書庫の中の書庫が深すぎます。', 'Archives within archives go too deep.'),
  ArchiveBomb: words('際限なく展開される書庫（zip爆弾）です。', 'An archive that unfolds without end (a bomb).'),
  PathEscapes: words('展開先の外を指すパスがあります。', 'A path leads out of the folder it is unpacked in.'),
  PickleRefused: words(
    'pickleは読み込むだけでプログラムを実行できるため受け付けません。safetensorsに変換してください。',
    'A pickle can run programs when it is loaded, and is refused. Convert it to safetensors.',
  ),
  PickleRunsCode: words(
    'このpickleは読み込むと関数を呼び出します。safetensorsに変換してください。',
    'Loading this pickle calls something. Convert it to safetensors.',
  ),
  PickleAllowed: words(
    'pickleです（この登録簿の設定で許可されています）。',
    'A pickle, which this registry’s configuration allows.',
  ),
  SizesDisagree: words(
    '書かれている大きさや位置と実際が一致しません。作り直してください。',
    'What it says of sizes and places is not what is there. Make it anew.',
  ),
  Damaged: words('途中で切れているか壊れています。作り直してください。', 'It is cut short or broken. Make it anew.'),
  HashMismatch: words(
    '保管された内容が、送信時のハッシュと一致しません。もう一度送ってください。',
    'What was stored is not what was pushed. Push it again.',
  ),
}

export function wordsOfFinding(code: string): LocalWords {
  return WORDS[code as FindingCode] ?? words(code, code)
}
