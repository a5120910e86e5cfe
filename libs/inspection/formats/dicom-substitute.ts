/** What stands in place of a name or a number, by tag: a person's name and number, and numbers of an examination. */
const REPLACED: Readonly<Record<string, 'person' | 'examination'>> = {
  x00080050: 'examination',
  x00100010: 'person',
  x00100020: 'person',
  x00200010: 'examination',
}

/** Words that say that something was taken away. */
const TAKEN_AWAY =
  /^(?:[\s^=*#?x_-]*|0+|anon(?:y\w*)?|de-?identified|redacted|removed|deleted|masked|none|unknown|n\/a|匿名(?:化)?|非公開|削除|不明|なし)$/i
/** Words that a study gives to its people, and perhaps a number. */
const OF_A_STUDY =
  /^(?:anon(?:y\w*)?|pseudo\w*|subj(?:ect)?|sub|case|pat(?:ient)?|pt|test|phantom|dummy|volunteer|control|匿名(?:化)?|仮名|患者|症例|被験者)[\s^_-]*(?:[A-Z][-_]?)?\d{0,6}$/i
/** A letter or two and a few digits. With more digits it may as well be the hospital's. */
const SHORT_CODE = /^[A-Z]{1,2}[-_]?\d{1,5}$/i
const UID = /^(?:2\.25\.\d{10,}|[0-2](?:\.(?:0|[1-9]\d*)){3,})$/
const HASH = /^(?=.*\d)(?=.*[a-f])[0-9a-f]{16,128}$/i
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const LETTERS_ONLY = /^[\p{L}\p{M}][\p{L}\p{M}\s.,'’=-]+$/u

export type Judgement = 'substitute' | 'unsure' | 'identifying'

/** Whether what an identifying tag holds is a substitute. What cannot be told from a real one is not taken for one. */
export function judge(tag: string, value: string): Judgement {
  if (TAKEN_AWAY.test(value)) return 'substitute'
  const kind = REPLACED[tag]
  if (kind === undefined) return 'identifying'
  const patterns = [OF_A_STUDY, SHORT_CODE, UID, HASH, UUID]
  if (patterns.some((each) => each.test(value))) return 'substitute'
  if (JAPANESE.test(value) || /\p{L}.*\^|\^.*\p{L}/u.test(value)) return 'identifying'
  return kind === 'person' && LETTERS_ONLY.test(value) ? 'identifying' : 'unsure'
}
