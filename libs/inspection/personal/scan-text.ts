import type { FindingCode } from '../report.ts'
import { isInsurerNumber, isMyNumber } from './check-digits.ts'
import { ADDRESSED, ADDRESSED_SIR, ADDRESSED_WHOLE, isNobody, isNoName, LABELLED_NAME, WHOLE_NAME } from './names.ts'

export type Hit = {
  readonly code: FindingCode
  readonly value: string
  /** Where in the text, as it was scanned. */
  readonly index: number
  /** More than a check digit speaks for it. */
  readonly certain: boolean
}

/** What is told of the text's hits, and of numbers that would have been one with another check digit. */
export type Listener = { hit(hit: Hit): void; tried(code: FindingCode, index: number): void }

const WIDE = /[\uff01-\uff5e\uff61-\uff9f\u3000]/
const DASHES = /(?<=\d)[‐‑‒–—―−ー](?=\d)/g
const THREE_DIGITS = /\d{3}/
const JAPANESE = /[一-龥ぁ-んァ-ヶ〒]/

/** Full-width digits and letters, and the many dashes between digits, are the same to whoever reads them. */
export function plainForm(text: string): string {
  const narrow = WIDE.test(text) ? text.normalize('NFKC') : text
  return /[‐‑‒–—―−ー]/.test(narrow) ? narrow.replace(DASHES, '-') : narrow
}

/** Looks for what points at a person in one line of text, which must be in its plain form. */
export function scanText(text: string, listener: Listener): void {
  const japanese = JAPANESE.test(text)
  if (THREE_DIGITS.test(text)) {
    myNumbers(text, listener)
    phones(text, listener)
    insurance(text, japanese, listener)
  }
  if (text.includes('@')) mails(text, listener)
  births(text, listener)
  if (japanese) {
    places(text, listener)
  }
  names(text, japanese, listener)
  each(PATIENT_ID, text, (match) => tell(listener, 'PatientId', match))
}

const TWELVE = /(?<![\d.,/-]|\d )\d{4}([ -]?)\d{4}\1\d{4}(?![\d/-]|[.,]\d|[ -]\d)/g
const MY_NUMBER_LABEL = /マイナンバー|個人番号|my ?number/i

function myNumbers(text: string, listener: Listener): void {
  each(TWELVE, text, (match) => {
    const certain = MY_NUMBER_LABEL.test(before(text, match.index, 24))
    if (isMyNumber(match[0].replace(/[ -]/g, ''))) tell(listener, 'MyNumber', match, certain)
    listener.tried('MyNumber', match.index)
  })
}

const SEPARATED_PHONE = /(?<![\d-])(?:\+81[ -]?\(?0?\)?|\(?0)\d{1,4}\)?[-( ]\d{1,4}[-) ]\d{3,4}(?![\d-])/g
const BARE_PHONE = /(?<!\d[.]?|-)(?:\+81|0)[5789]0\d{8}(?![\d.-])/g
const LABELLED_PHONE = /(?:電話|TEL|Tel|携帯|連絡先|[Pp]hone)(?:番号)?[ 　]*[:：]?[ 　]*(0\d{9,10})(?!\d)/g
/** Free dial and the like, by how they are parted: a mobile number may begin with 080-0 too. */
const OF_NOBODY = /^\(?0(?:120|800|570|990)(?:[-() ]|\d{6}$)/

function phones(text: string, listener: Listener): void {
  each(SEPARATED_PHONE, text, (match) => {
    // Spaces alone also part a table's figures.
    if (!/[-()]/.test(match[0]) && !/TEL|Tel|電話|携帯|[Pp]hone|\+81/.test(before(text, match.index, 12) + match[0]))
      return
    const digits = match[0].replace(/\D/g, '').replace(/^810?/, '0')
    const mobile = /^0[5789]0/.test(digits)
    if (digits.length === (mobile ? 11 : 10) && !OF_NOBODY.test(match[0])) tell(listener, 'Phone', match)
  })
  each(BARE_PHONE, text, (match) => tell(listener, 'Phone', match))
  each(LABELLED_PHONE, text, (match) => {
    if (!/^0[5789]0/.test(match[1]!) && !OF_NOBODY.test(match[1]!)) tell(listener, 'Phone', match)
  })
}

const EIGHT = /(?<![\d.,/-])\d{8}(?![\d/-]|[.,]\d)/g
const INSURER_LABEL = /(?<!被)保険者(?:番号)?[^\d]{0,6}$/
const LABELLED_INSURER = /(?<!被)保険者番号[ 　]*[:：]?[ 　]*(\d{6})(?!\d)/g
const INSURED =
  /(?:被保険者(?:証)?(?:の)?(?:等)?(?:記号)?[・･/]?(?:番号)?|記号[・･/]?番号|受給者番号)[ 　]*(?:[:：]|は|が)?[ 　]*([一-龥ァ-ヶA-Za-z]{0,6}[ 　・-]?\d{2,10}(?:[ 　・･-]{1,2}\d{1,8})?)/g

function insurance(text: string, japanese: boolean, listener: Listener): void {
  each(EIGHT, text, (match) => {
    if (!isInsurerNumber(match[0])) {
      listener.tried('InsurerNumber', match.index)
      return
    }
    tell(listener, 'InsurerNumber', match, INSURER_LABEL.test(before(text, match.index, 16)))
    listener.tried('InsurerNumber', match.index)
  })
  if (!japanese) return
  each(LABELLED_INSURER, text, (match) => {
    if (isInsurerNumber(match[1]!)) tell(listener, 'InsurerNumber', match)
  })
  each(INSURED, text, (match) => tell(listener, 'InsuredNumber', match))
}

const LOCAL_PART = /[A-Za-z0-9._%+-]{1,64}$/
const DOMAIN = /^[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}\.[A-Za-z]{2,24}/

function mails(text: string, listener: Listener): void {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const local = LOCAL_PART.exec(text.slice(Math.max(0, at - 64), at))?.[0]
    const domain = local && DOMAIN.exec(text.slice(at + 1, at + 260))?.[0]
    if (local && domain)
      listener.hit({ code: 'Mail', value: `${local}@${domain}`, index: at - local.length, certain: true })
  }
}

const ERA = '(?:明治|大正|昭和|平成|令和|[MTSHR])\\.?'
const DATE = `(?:(?:18|19|20)\\d{2}[-/.年] ?\\d{1,2}[-/.月] ?\\d{1,2}日?|${ERA} ?(?:\\d{1,2}|元)[-/.年] ?\\d{1,2}[-/.月] ?\\d{1,2}日?|(?:18|19|20)\\d{6}(?!\\d))`
const BIRTH_LABEL =
  '(?:生年月日|誕生日|出生日|[Dd]ate of [Bb]irth|[Bb]irth ?[Dd]ate|DOB|D\\.O\\.B\\.|[Bb]irth(?:day)?[ ]?:|出生年月日|[Bb]orn(?: on)?)'
const LABELLED_BIRTH = new RegExp(
  `${BIRTH_LABEL}[^\\d明大昭平令MTSHR]{0,6}(?:${DATE}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d{2})`,
  'g',
)
const BORN_ON = new RegExp(`${DATE} ?(?:生まれ|出生|生(?![化検食活存命体理殖物]))`, 'g')

function births(text: string, listener: Listener): void {
  each(LABELLED_BIRTH, text, (match) => tell(listener, 'BirthDate', match))
  if (!text.includes('生')) return
  each(BORN_ON, text, (match) => {
    if (!/生年月日|誕生日|出生日/.test(before(text, match.index, 10))) tell(listener, 'BirthDate', match)
  })
}

const PREFECTURE = '(?:北海道|東京都|(?:京都|大阪)府|[一-龥]{2,3}県)'
const NUMBER = '[\\d一二三四五六七八九十]{1,4}'
const BLOCK = `(?:${NUMBER}丁目(?:[ 　]?${NUMBER}(?:番地?|号|-\\d{1,4})){0,2}|${NUMBER}番(?:地|${NUMBER}号)|\\d{1,4}-\\d{1,4}(?:-\\d{1,4})?(?![\\d/.%]))`
const ADDRESS = new RegExp(
  `(?:${PREFECTURE}[一-龥ぁ-んァ-ヶ]{1,7}[市区町村郡]|[一-龥ぁ-んァ-ヶ]{1,6}[市区](?![分画切別域間]))[一-龥ぁ-んァ-ヶーA-Z]{0,16}[ 　]?${BLOCK}`,
  'g',
)
const POSTAL = /〒 ?\d{3}-?\d{4}(?!\d)|郵便番号[ 　]*[:：]?[ 　]*\d{3}-?\d{4}(?!\d)/g
const POSTAL_BEFORE_PLACE = new RegExp(`(?<![\\d-])\\d{3}-\\d{4}(?=[ 　,、]{0,2}${PREFECTURE})`, 'g')

function places(text: string, listener: Listener): void {
  each(ADDRESS, text, (match) => tell(listener, 'Address', match))
  each(POSTAL, text, (match) => tell(listener, 'PostalCode', match))
  each(POSTAL_BEFORE_PLACE, text, (match) => {
    if (!/〒 ?$|郵便番号/.test(before(text, match.index, 8))) tell(listener, 'PostalCode', match)
  })
}

const PATIENT_ID =
  /(?:患者(?:ID|番号)|診察券番号|カルテ番号|\bMRN|[Pp]atient ?(?:ID|[Nn]o\.?))[ 　]*[:=#】]?[ 　]*[A-Za-z]{0,3}-?\d[\d-]{3,12}/g

/** What stands where a name is asked for, or is addressed as one; and then what only looks like one. */
function names(text: string, japanese: boolean, listener: Listener): void {
  const told: { readonly from: number; readonly to: number }[] = []
  const tellOnce = (code: FindingCode, match: RegExpExecArray) => {
    const from = match.index
    const to = from + match[0].length
    if (told.some((other) => from < other.to && to > other.from)) return
    told.push({ from, to })
    tell(listener, code, match)
  }
  each(LABELLED_NAME, text, (match) => {
    if (!isNoName(match[1]!)) tellOnce('PersonName', match)
  })
  if (!japanese) return
  if (ADDRESS_WORDS.test(text)) addressed(text, tellOnce)
  each(WHOLE_NAME, text, (match) => tellOnce('PersonNameLike', match))
}

/** What people add to a name. Most lines have none of them, and the search for names is dear. */
const ADDRESS_WORDS = /さん|様|氏|殿|ちゃん|くん|先生|医師|看護師|技師|薬剤師/

function addressed(text: string, tellOnce: (code: FindingCode, match: RegExpExecArray) => void): void {
  each(ADDRESSED, text, (match) => tellOnce('PersonName', match))
  each(ADDRESSED_WHOLE, text, (match) => {
    if (!isNobody(match[0])) tellOnce('PersonName', match)
  })
  each(ADDRESSED_SIR, text, (match) => {
    if (!isNobody(match[0])) tellOnce('PersonNameLike', match)
  })
}

function each(pattern: RegExp, text: string, act: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) act(match)
}

function tell(listener: Listener, code: FindingCode, match: RegExpExecArray, certain = true): void {
  listener.hit({ code, value: match[1] && code !== 'MyNumber' ? match[1] : match[0], index: match.index, certain })
}

const before = (text: string, index: number, count: number) => text.slice(Math.max(0, index - count), index)
