import type { Telling } from './telling.ts'

const of = { group: 'requests', opens: 'request' } as const

export const TELL_OF_REQUESTS: readonly Telling[] = [
  {
    ...of,
    type: 'RequestSubmitted',
    to: ['provider'],
    followedBy: ['applicant'],
    words: {
      ja: '貴機関のデータについて利用申請{request}が提出されました。',
      en: 'Request {request} was submitted and asks for your data.',
    },
  },
  {
    ...of,
    type: 'RequestReturned',
    to: ['applicant', 'team'],
    words: {
      ja: '利用申請{request}が差し戻されました。指摘を確認し、修正して再提出してください。',
      en: 'Request {request} was returned for changes. Read the remarks, make the changes and submit it again.',
    },
  },
  {
    ...of,
    type: 'RequestResubmitted',
    to: ['provider'],
    followedBy: ['applicant'],
    words: {
      ja: '利用申請{request}が修正のうえ再提出されました。',
      en: 'Request {request} was changed and submitted again.',
    },
  },
  {
    ...of,
    type: 'RequestWithdrawn',
    to: ['provider', 'team'],
    followedBy: ['applicant'],
    words: { ja: '利用申請{request}が取り下げられました。', en: 'Request {request} was withdrawn.' },
  },
  {
    ...of,
    type: 'RequestAmended',
    to: ['team'],
    followedBy: ['applicant'],
    words: {
      ja: '許諾済みの利用申請に対する変更申請{request}が作成されました。',
      en: 'An amendment of a granted request was begun: {request}.',
    },
  },
  {
    ...of,
    type: 'RequestRenewed',
    to: ['team'],
    followedBy: ['applicant'],
    words: {
      ja: '許諾済みの利用申請に対する更新申請{request}が作成されました。',
      en: 'A renewal of a granted request was begun: {request}.',
    },
  },
  {
    ...of,
    type: 'RequestClosed',
    to: ['provider', 'team'],
    followedBy: ['applicant'],
    words: {
      ja: '利用申請{request}が終了報告とともに完了しました。',
      en: 'Request {request} was closed with a final report.',
    },
  },
  {
    ...of,
    type: 'RequestAppealed',
    to: ['provider', 'team'],
    followedBy: ['applicant'],
    words: {
      ja: '利用申請{request}の決定に対して不服申立てがありました。',
      en: 'An appeal was made against the decision on request {request}.',
    },
  },
  {
    ...of,
    type: 'RequestDecided',
    when: { outcome: 'approved' },
    to: ['applicant', 'team'],
    followedBy: ['provider'],
    words: { ja: '利用申請{request}が承認されました。', en: 'Request {request} was approved.' },
  },
  {
    ...of,
    type: 'RequestDecided',
    to: ['applicant', 'team'],
    followedBy: ['provider'],
    words: {
      ja: '利用申請{request}は承認されませんでした。理由を確認してください。',
      en: 'Request {request} was not approved. Read the reasons.',
    },
  },
  {
    ...of,
    type: 'ItemDecided',
    when: { outcome: 'approved' },
    to: ['provider'],
    followedBy: ['applicant'],
    words: {
      ja: '利用申請{request}のうち{version}の利用が承認されました。',
      en: 'Request {request} was approved for {version}.',
    },
  },
  {
    ...of,
    type: 'ItemDecided',
    to: ['provider'],
    followedBy: ['applicant'],
    words: {
      ja: '利用申請{request}のうち{version}の利用は承認されませんでした。',
      en: 'Request {request} was not approved for {version}.',
    },
  },
  {
    ...of,
    type: 'ItemLapsed',
    when: { because: 'revoked' },
    to: ['applicant', 'team'],
    followedBy: ['provider'],
    words: {
      ja: '利用申請{request}のうち{version}は、もとの許諾が取り消されたため、承認が失効しました。',
      en: 'What request {request} was approved for on {version} has lapsed, because the grant it builds on was revoked.',
    },
  },
  {
    ...of,
    type: 'ItemLapsed',
    to: ['applicant', 'team'],
    followedBy: ['provider'],
    words: {
      ja: '利用申請{request}のうち{version}は、利用条件の期限が許諾の前に終わったため、承認が失効しました。',
      en: 'What request {request} was approved for on {version} has lapsed, because its terms ended before a grant was issued.',
    },
  },
  {
    ...of,
    type: 'MemberInvited',
    to: ['member'],
    words: {
      ja: '利用申請{request}の研究チームに招待されました。条件を確認し、参加するか回答してください。',
      en: 'You were invited to the team of request {request}. Read the terms and answer.',
    },
  },
  {
    ...of,
    type: 'MemberAccepted',
    to: ['applicant'],
    words: {
      ja: '利用申請{request}への招待が承諾されました。',
      en: 'An invitation to the team of request {request} was accepted.',
    },
  },
  {
    ...of,
    type: 'MemberDeclined',
    to: ['applicant'],
    words: {
      ja: '利用申請{request}への招待が辞退されました。',
      en: 'An invitation to the team of request {request} was declined.',
    },
  },
  {
    ...of,
    type: 'MemberRemoved',
    to: ['member'],
    words: {
      ja: '利用申請{request}の研究チームから外れました。',
      en: 'You are no longer on the team of request {request}.',
    },
  },
  {
    ...of,
    type: 'ConditionsAttached',
    to: ['applicant', 'team'],
    followedBy: ['provider'],
    words: {
      ja: '利用申請{request}の承認に条件が付きました。',
      en: 'Conditions were attached to the approval of request {request}.',
    },
  },
]
