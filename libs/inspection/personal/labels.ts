import type { FindingCode } from '../report.ts'
import { isInsurerNumber, isMyNumber } from './check-digits.ts'
import { isNoName, looksLikeName } from './names.ts'

/** What a column, key or element of a name holds, as people name them in either language. */
const LABELS: readonly (readonly [FindingCode, RegExp])[] = [
  ['MyNumber', /マイナンバー|個人番号|mynumber|kojinbango/],
  ['InsuredNumber', /被保険者.*(番号|記号)|記号番号|insured(number|no)|受給者番号|hihokensha/],
  ['InsurerNumber', /保険者番号|insurer(number|no)/],
  ['BirthDate', /生年月日|誕生日|出生日|birthdate|dateofbirth|^dob$|birthday/],
  ['Phone', /電話|^tel$|telephone|phone|携帯|連絡先/],
  ['Mail', /メール|e?mail/],
  ['PostalCode', /郵便番号|postalcode|postcode|zipcode|^zip$/],
  ['Address', /住所|居住地|address(?!type|use)|^addr$/],
  ['PatientId', /患者(id|番号)|診察券|カルテ番号|patientid|^mrn$|medicalrecordnumber/],
  [
    'PersonName',
    /氏名|患者名|姓名|ふりがな|フリガナ|カナ名|patientname|fullname|familyname|lastname|givenname|firstname|kananame|保護者名/,
  ],
]

/** Names that mean a person's name in one table and a drug's in the next: the values decide. */
const WEAK_NAME = /^(name|名前|名称|姓|名|担当医|主治医|医師名?|doctor|physician)$/

export type Label = { readonly code: FindingCode; readonly weak: boolean }

const known = new Map<string, Label | undefined>()

export function labelOf(name: string): Label | undefined {
  if (known.has(name)) return known.get(name)
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-."'()（）]/g, '')
  const strong = plain.length <= 40 ? LABELS.find(([, pattern]) => pattern.test(plain)) : undefined
  const label = strong
    ? { code: strong[0], weak: false }
    : WEAK_NAME.test(plain)
      ? { code: 'PersonName' as const, weak: true }
      : undefined
  if (known.size < 5_000) known.set(name, label)
  return label
}

const EMPTY =
  /^(?:|n\/?a|null|none|nan|-+|\*+|x+|#+|[○〇●*]+|不明|なし|無し|匿名|削除|非公開|redacted|removed|unknown|masked)$/i
const DAY =
  /^(?:(?:18|19|20)\d{2}[-/.年]?\d{1,2}[-/.月]?\d{1,2}日?(?:[T ].*)?|(?:明治|大正|昭和|平成|令和|[MTSHR])\.?\d{1,2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)$/

/** Whether a value under such a label is really there, and not covered, coarsened or something else. */
export function holds({ code, weak }: Label, raw: string): boolean {
  const value = raw.normalize('NFKC').trim()
  if (EMPTY.test(value)) return false
  const digits = value.replace(/[ -]/g, '')
  switch (code) {
    case 'PersonName':
      if (weak) return looksLikeName(value)
      return /^[\p{L}\p{M} 　・.,'’ー-]{2,40}$/u.test(value) && !isNoName(value)
    case 'BirthDate':
      return DAY.test(value)
    case 'Phone':
      return /^\+?[\d() -]{9,16}$/.test(value)
    case 'Mail':
      return value.includes('@')
    case 'PostalCode':
      return /^\d{3}-?\d{4}$/.test(value)
    case 'Address':
      // A prefecture, or a city, is coarse enough.
      return value.length >= 6 && /\d|[一二三四五六七八九十]丁目/.test(value)
    case 'MyNumber':
      return isMyNumber(digits)
    case 'InsurerNumber':
      return isInsurerNumber(digits)
    case 'InsuredNumber':
      return /\d{2,}/.test(value)
    default:
      return value.length >= 2
  }
}
