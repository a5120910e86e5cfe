import type {
  AssetKind,
  Custody,
  GrantState,
  ItemOutcome,
  MemberState,
  RequestKind,
  RequestState,
  ReviewState,
  Role,
  VerdictKind,
  VersionState,
} from '../generated/operations.ts'
import { type Lang, type Words, words } from '../words/local.ts'

/** A text of the registry in the person's language, or in the other one where that is all there is. */
export function inLanguage(text: Words, lang: Lang): string {
  return text[lang] || text[lang === 'ja' ? 'en' : 'ja']
}

export const roleInWords: Record<Role, Words> = {
  PROVIDER: words('provider', '提供者'),
  DEVELOPER: words('developer', '開発者'),
  BOARD_MEMBER: words('board member', '委員'),
  AUDITOR: words('auditor', '監査者'),
  OPERATOR: words('operator', '運用担当者'),
}

export const kindInWords: Record<AssetKind, Words> = {
  DATASET: words('dataset', 'データセット'),
  MODEL: words('model', 'モデル'),
}

export const custodyInWords: Record<Custody, Words> = {
  INSPECTABLE: words('inspectable', '検査可能'),
  SEALED: words('sealed', '封緘'),
}

export const custodyExplained: Record<Custody, Words> = {
  INSPECTABLE: words(
    'inspectable: the registry can open it to inspect it, and delivers as soon as a request is granted.',
    '検査可能: 登録簿が検査のために開くことができ、許諾されるとすぐに提供されます。',
  ),
  SEALED: words(
    'sealed: only the provider’s key opens it; after each approval the provider wraps the key for the grantee.',
    '封緘: 提供者の鍵だけで開きます。承認のたびに提供者が利用者に向けて鍵を包み直します。',
  ),
}

export const versionStateInWords: Record<VersionState, Words> = {
  DRAFT: words('draft', '下書き'),
  INSPECTING: words('being inspected', '検査中'),
  HELD: words('held back', '保留'),
  PUBLISHED: words('published', '公開'),
  ABANDONED: words('abandoned', '破棄'),
}

export const requestStateInWords: Record<RequestState, Words> = {
  DRAFT: words('draft', '下書き'),
  UNDER_REVIEW: words('under review', '審査中'),
  RETURNED: words('returned for changes', '差し戻し'),
  APPROVED: words('approved', '承認'),
  REJECTED: words('rejected', '不承認'),
  GRANTED: words('granted', '許諾済み'),
  CLOSED: words('closed', '終了'),
  WITHDRAWN: words('withdrawn', '取り下げ'),
}

export const requestKindInWords: Record<RequestKind, Words> = {
  NEW: words('new request', '新規'),
  AMENDMENT: words('amendment', '変更'),
  RENEWAL: words('renewal', '更新'),
}

export const itemOutcomeInWords: Record<ItemOutcome, Words> = {
  APPROVED: words('approved', '承認'),
  REJECTED: words('rejected', '不承認'),
  LAPSED: words('lapsed before it was granted', '許諾の前に失効'),
}

export const memberStateInWords: Record<MemberState, Words> = {
  INVITED: words('invited', '招待中'),
  ACCEPTED: words('has accepted', '同意済み'),
  OUTDATED: words('has to accept again', '再同意が必要'),
  DECLINED: words('declined', '辞退'),
  REMOVED: words('taken off', '除外'),
}

export const grantStateInWords: Record<GrantState, Words> = {
  ACTIVE: words('active', '有効'),
  SUSPENDED: words('suspended', '一時停止'),
  EXPIRED: words('expired', '期限切れ'),
  REVOKED: words('revoked', '取り消し'),
}

export const reviewStateInWords: Record<ReviewState, Words> = {
  OPEN: words('open', '審査中'),
  CLOSED: words('closed', '終了'),
}

export const verdictInWords: Record<VerdictKind, Words> = {
  PERMIT: words('permit', '許可'),
  DENY: words('deny', '不許可'),
  REVIEW: words('a person must look', '人の判断が必要'),
}
