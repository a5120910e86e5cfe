import type { Telling } from './telling.ts'

const of = { group: 'grants', opens: 'grant' } as const
const duty = { group: 'duties', opens: 'grant' } as const

export const TELL_OF_GRANTS: readonly Telling[] = [
  {
    ...of,
    type: 'GrantIssued',
    to: ['grantee', 'provider'],
    words: {
      ja: '{version}の利用が許諾されました（期限 {endsAt}）。',
      en: 'A grant on {version} was issued, until {endsAt}.',
    },
  },
  {
    ...of,
    type: 'GrantSuspended',
    to: ['grantee', 'provider'],
    words: {
      ja: '{version}の利用許諾が一時停止されました。停止中はデータを受け取れません。',
      en: 'The grant on {version} was suspended. Nothing is delivered meanwhile.',
    },
  },
  {
    ...of,
    type: 'GrantResumed',
    to: ['grantee', 'provider'],
    words: { ja: '{version}の利用許諾が再開されました。', en: 'The grant on {version} was resumed.' },
  },
  {
    ...of,
    type: 'GrantRevoked',
    to: ['grantee', 'provider'],
    words: {
      ja: '{version}の利用許諾が取り消されました。理由と、残る義務を確認してください。',
      en: 'The grant on {version} was revoked. Read the reason and the duties that remain.',
    },
  },
  {
    ...of,
    type: 'GrantExpiring',
    to: ['grantee'],
    followedBy: ['provider'],
    words: {
      ja: '{version}の利用許諾がまもなく終了します（期限 {endsAt}）。続ける場合は更新を申請してください。',
      en: 'The grant on {version} ends soon, on {endsAt}. Ask for renewal to go on.',
    },
  },
  {
    ...of,
    type: 'GrantEnded',
    to: ['grantee', 'provider'],
    words: { ja: '{version}の利用許諾が終了しました。', en: 'The grant on {version} has ended.' },
  },
  {
    ...duty,
    type: 'ObligationOpened',
    to: ['grantee'],
    followedBy: ['provider'],
    words: {
      ja: '{version}の利用に伴う義務が生じました（期限 {dueAt}）。',
      en: 'A duty has come with the use of {version}, due {dueAt}.',
    },
  },
  {
    ...duty,
    type: 'ObligationReminded',
    to: ['grantee'],
    words: {
      ja: '{version}の利用に伴う義務の期限が近づいています（期限 {dueAt}）。',
      en: 'A duty that came with {version} is due soon: {dueAt}.',
    },
  },
  {
    ...duty,
    type: 'ObligationOverdue',
    to: ['grantee', 'provider', 'auditors'],
    words: {
      ja: '{version}の利用に伴う義務の期限が過ぎました（期限 {dueAt}）。',
      en: 'A duty that came with {version} is overdue since {dueAt}.',
    },
  },
  {
    ...duty,
    type: 'ObligationWaived',
    to: ['grantee'],
    followedBy: ['provider'],
    words: {
      ja: '{version}の利用に伴う義務が免除されました。',
      en: 'A duty that came with {version} was waived.',
    },
  },
  {
    ...duty,
    type: 'EvidenceSubmitted',
    to: ['provider'],
    followedBy: ['grantee'],
    words: {
      ja: '{version}の利用に伴う義務の履行報告が提出されました。確認してください。',
      en: 'Evidence that a duty on {version} was done has come in. Please check it.',
    },
  },
  {
    ...duty,
    type: 'EvidenceAccepted',
    to: ['grantee'],
    followedBy: ['provider'],
    words: {
      ja: '{version}の義務の履行報告が受理されました。',
      en: 'Your evidence for a duty on {version} was accepted.',
    },
  },
  {
    ...duty,
    type: 'EvidenceReturned',
    to: ['grantee'],
    followedBy: ['provider'],
    words: {
      ja: '{version}の義務の履行報告が差し戻されました。理由を確認してください。',
      en: 'Your evidence for a duty on {version} was returned. Read why.',
    },
  },
  {
    ...of,
    type: 'DeliveryOpened',
    to: [],
    followedBy: ['grantee', 'provider'],
    words: { ja: '{version}が提供されました。', en: 'A delivery of {version} was opened.' },
  },
  {
    type: 'ReconciliationReported',
    when: { findings: 0 },
    group: 'registry',
    opens: 'reconciliation',
    to: [],
    words: { ja: '許諾と実際のアクセスは一致しています。', en: 'What is open is exactly what was granted.' },
  },
  {
    type: 'ReconciliationReported',
    group: 'registry',
    opens: 'reconciliation',
    to: ['operators', 'auditors'],
    words: {
      ja: '許諾と実際のアクセスに相違が{findings}件見つかりました。',
      en: 'Intended and actual access differ in {findings} places.',
    },
  },
]
