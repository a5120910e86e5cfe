import { words } from '../words/local.js'
/** A text of the registry in the person's language, or in the other one where that is all there is. */
export function inLanguage(text, lang) {
  return text[lang] || text[lang === 'ja' ? 'en' : 'ja']
}
export const roleInWords = {
  PROVIDER: words('provider', '提供者'),
  DEVELOPER: words('developer', '開発者'),
  BOARD_MEMBER: words('board member', '委員'),
  AUDITOR: words('auditor', '監査者'),
  OPERATOR: words('operator', '運用者'),
}
export const kindInWords = {
  DATASET: words('dataset', 'データセット'),
  MODEL: words('model', 'モデル'),
}
export const custodyInWords = {
  INSPECTABLE: words('inspectable', '検査可能'),
  SEALED: words('sealed', '封緘'),
}
export const versionStateInWords = {
  DRAFT: words('draft', '下書き'),
  PUBLISHED: words('published', '公開'),
  ABANDONED: words('abandoned', '破棄'),
}
export const requestStateInWords = {
  DRAFT: words('draft', '下書き'),
  UNDER_REVIEW: words('under review', '審査中'),
  APPROVED: words('approved', '承認'),
  REJECTED: words('rejected', '不承認'),
  GRANTED: words('granted', '許諾済み'),
  WITHDRAWN: words('withdrawn', '取り下げ'),
}
export const grantStateInWords = {
  ACTIVE: words('active', '有効'),
  EXPIRED: words('expired', '期限切れ'),
  REVOKED: words('revoked', '取り消し'),
}
export const reviewStateInWords = {
  OPEN: words('open', '審査中'),
  CLOSED: words('closed', '終了'),
}
export const verdictInWords = {
  PERMIT: words('permit', '許可'),
  DENY: words('deny', '不許可'),
  REVIEW: words('a person must look', '人の判断が必要'),
}
