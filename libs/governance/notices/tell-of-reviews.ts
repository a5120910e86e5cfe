import type { Telling } from './telling.ts'

const of = { group: 'reviews', opens: 'review' } as const

/** Votes themselves are told to nobody: while a panel is voting, they are its own business. */
export const TELL_OF_REVIEWS: readonly Telling[] = [
  {
    ...of,
    type: 'ReviewOpened',
    to: ['seats'],
    words: {
      ja: '{panel}で利用申請{request}の審査が始まりました。',
      en: 'The review of request {request} by {panel} has begun.',
    },
  },
  {
    ...of,
    type: 'ReviewReminded',
    to: ['outstanding'],
    words: {
      ja: '利用申請{request}の審査期限が近づいています。まだ投票していません。',
      en: 'The review of request {request} is due soon, and your vote is missing.',
    },
  },
  {
    ...of,
    type: 'DeadlineExtended',
    to: ['seats'],
    words: {
      ja: '利用申請{request}の審査期限が延長されました（期限 {dueAt}）。',
      en: 'The deadline of the review of request {request} was extended. It is now due {dueAt}.',
    },
  },
  {
    ...of,
    type: 'LeadAssigned',
    to: ['seats'],
    words: {
      ja: '利用申請{request}の審査の主査が決まりました。',
      en: 'A lead reviewer was named for the review of request {request}.',
    },
  },
  {
    ...of,
    type: 'AutoApproved',
    // Whoever switched it on answers for what passes by it, also when the panel has another chair by now.
    to: ['chair', 'switchedOnBy'],
    words: {
      ja: '利用申請{request}は、設定されている自動承認により{panel}の審査を通過しました。',
      en: 'Request {request} passed {panel} without a vote, by an automatic approval that is switched on.',
    },
  },
  {
    ...of,
    type: 'ReviewEscalated',
    to: ['chair', 'operators'],
    words: {
      ja: '利用申請{request}の審査期限が過ぎました。部会長の対応が必要です。',
      en: 'The review of request {request} is past its deadline. The chair has to act.',
    },
  },
  {
    ...of,
    type: 'AlternateCalled',
    to: ['called'],
    words: {
      ja: '利用申請{request}の審査に予備委員として招集されました。',
      en: 'You were called as an alternate to the review of request {request}.',
    },
  },
  {
    ...of,
    type: 'MemberRecused',
    to: ['chair'],
    words: {
      ja: '利用申請{request}の審査を委員が辞退しました。',
      en: 'A member stepped aside from the review of request {request}.',
    },
  },
  {
    ...of,
    type: 'VoteChanged',
    to: ['chair'],
    words: {
      ja: '利用申請{request}の審査で投票が変更されました。',
      en: 'A vote on request {request} was changed.',
    },
  },
  {
    ...of,
    type: 'PanelCommented',
    when: { audience: 'applicant' },
    to: ['applicant', 'team', 'seats'],
    opens: 'request',
    words: {
      ja: '利用申請{request}に部会からコメントが届きました。',
      en: 'The panel commented on request {request}.',
    },
  },
  {
    ...of,
    type: 'PanelCommented',
    to: ['seats'],
    words: {
      ja: '利用申請{request}の審査に部会内のコメントが加わりました。',
      en: 'There is a comment for the panel on request {request}.',
    },
  },
  {
    ...of,
    type: 'ReviewClosed',
    when: { outcome: 'abandoned' },
    to: ['seats'],
    words: {
      ja: '利用申請{request}の審査は、採決を待たずに終了しました。投票は不要です。',
      en: 'The review of request {request} has ended without your vote; nothing is left to do.',
    },
  },
  {
    ...of,
    type: 'ReviewClosed',
    when: { outcome: 'lapsed' },
    to: ['seats'],
    followedBy: ['applicant', 'provider'],
    words: {
      ja: '利用申請{request}について{panel}の結論は期限までに出ませんでした。次の段階で判断します。',
      en: '{panel} did not decide on request {request} in time. The next stage decides.',
    },
  },
  {
    ...of,
    type: 'ReviewClosed',
    to: ['seats'],
    followedBy: ['applicant', 'provider'],
    words: {
      ja: '利用申請{request}について{panel}の結論が出ました。',
      en: '{panel} has come to a decision on request {request}.',
    },
  },
  {
    ...of,
    type: 'SittingCalled',
    opens: 'board',
    to: ['panel'],
    words: { ja: '{panel}の開催が通知されました。', en: 'A sitting of {panel} was called.' },
  },
  {
    ...of,
    type: 'SittingChanged',
    opens: 'board',
    to: ['panel'],
    words: {
      ja: '{panel}の開催の予定が変更されました（{heldAt}）。議題と場所を確認してください。',
      en: 'A sitting of {panel} was changed. It is on {heldAt}; see its agenda and place.',
    },
  },
]
