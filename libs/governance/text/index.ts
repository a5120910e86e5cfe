export { canonicalJson, sha256Hex } from './canonical-json.ts'
export type { Flaw, FlawCode, Parsed } from './flaw.ts'
export { type Bilingual, inLanguage, type Lang, type LocalText } from './language.ts'
export { wordDate, wordList } from './wording.ts'
