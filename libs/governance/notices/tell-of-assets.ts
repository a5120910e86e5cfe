import type { Telling } from './telling.ts'

const of = { group: 'assets', opens: 'version' } as const

export const TELL_OF_ASSETS: readonly Telling[] = [
  {
    ...of,
    type: 'TermsSet',
    opens: 'asset',
    to: ['grantees'],
    followedBy: ['provider'],
    words: {
      ja: '{asset}の利用条件が改められました。現在の許諾への影響と、再同意の要否を確認してください。',
      en: 'The usage terms of {asset} have changed. See what that means for your grant, and whether to accept them anew.',
    },
  },
  {
    ...of,
    type: 'VersionPublished',
    to: ['grantees'],
    followedBy: ['provider'],
    words: { ja: '{version}が公開されました。', en: '{version} was published.' },
  },
  {
    ...of,
    type: 'EdgeRecorded',
    to: ['originProvider'],
    words: {
      ja: '貴機関のデータまたはモデルから{version}が作られたことが記録されました。',
      en: 'It was recorded that {version} was made from yours.',
    },
  },
  {
    ...of,
    type: 'RewrapAsked',
    to: ['provider'],
    words: {
      ja: '封印された{version}の提供が求められています。鍵の再暗号化が必要です。',
      en: 'A delivery of the sealed {version} waits for you to re-wrap its key.',
    },
  },
  {
    ...of,
    type: 'InspectionFound',
    to: ['provider', 'operators'],
    words: {
      ja: '{version}の検査で問題が見つかりました。',
      en: 'The inspection of {version} found something that needs attention.',
    },
  },
  {
    ...of,
    type: 'InspectionPassed',
    to: ['provider'],
    words: { ja: '{version}の検査に問題はありませんでした。', en: '{version} passed its inspection.' },
  },
  {
    type: 'WebhookDisabled',
    group: 'registry',
    opens: 'webhook',
    to: ['keeper'],
    words: {
      ja: '配信が続けて失敗したため、Webhook を停止しました。受信側を直してから再開してください。',
      en: 'A webhook was switched off because its receiver kept failing. Mend the receiver, then switch it on again.',
    },
  },
]
