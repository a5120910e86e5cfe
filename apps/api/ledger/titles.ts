import type { Language } from '../platform/identity/actor.ts'

/** What each kind of entry says, for people. A kind that is missing here shows its own name. */
const TITLES: Record<string, Record<Language, string>> = {
  OrganisationRegistered: { ja: '機関を登録', en: 'An organisation was registered' },
  PersonRegistered: { ja: '利用者を登録', en: 'A person was registered' },
  SignedIn: { ja: 'サインイン', en: 'A person signed in' },
  SignedOut: { ja: 'サインアウト', en: 'A person signed out' },
  PasswordChanged: { ja: 'パスワードを変更', en: 'A password was changed' },
  LanguageSet: { ja: '表示言語を変更', en: 'A person chose a language' },
  CertificateRegistered: { ja: '証明書を登録', en: 'A certificate was registered' },
  CertificateRevoked: { ja: '証明書を失効', en: 'A certificate was revoked' },
  AssetRegistered: { ja: '資産を登録', en: 'An asset was registered' },
  AssetDescribed: { ja: '説明を修正', en: 'A description was corrected' },
  TermsSet: { ja: '利用条件を設定', en: 'Usage terms were set' },
  VersionOpened: { ja: '版の作成を開始', en: 'A version was opened' },
  UploadOpened: { ja: 'ファイル送信を開始', en: 'An upload was opened' },
  UploadCompleted: { ja: 'ファイル送信を完了', en: 'An upload was completed' },
  VersionPublished: { ja: '版を公開', en: 'A version was published' },
  VersionAbandoned: { ja: '版を取り下げ', en: 'A version was abandoned' },
  EdgeRecorded: { ja: '由来を記録', en: 'A lineage link was recorded' },
  RequestDrafted: { ja: '利用申請を下書き', en: 'A request was drafted' },
  RequestRevised: { ja: '利用申請を修正', en: 'A request was revised' },
  RequestSubmitted: { ja: '利用申請を提出', en: 'A request was submitted' },
  RequestWithdrawn: { ja: '利用申請を取り下げ', en: 'A request was withdrawn' },
  RequestDecided: { ja: '利用申請の可否を決定', en: 'A request was decided' },
  PanelFormed: { ja: '部会を設置', en: 'A panel was formed' },
  ReviewOpened: { ja: '部会の審査を開始', en: 'A review was opened' },
  VoteCast: { ja: '委員が投票', en: 'A vote was cast' },
  MemberRecused: { ja: '委員が審査を辞退', en: 'A member stepped aside' },
  ReviewClosed: { ja: '部会の審査を終了', en: 'A review was closed' },
  GrantIssued: { ja: '利用を許諾', en: 'A grant was issued' },
  GrantRevoked: { ja: '利用許諾を取り消し', en: 'A grant was revoked' },
  DeliveryOpened: { ja: 'データを提供', en: 'A delivery was opened' },
  JobReplayed: { ja: 'ジョブを再実行', en: 'A job was replayed' },
}

export function entryTitle(type: string, language: Language): string {
  return TITLES[type]?.[language] ?? type
}
