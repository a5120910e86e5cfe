import type { Condition } from '../acts/meeting.ts'

/** What the approval of the evaluation asks for beyond the terms. */
export const REPORT: Condition = {
  text: {
    ja: '評価に当たった医師の人数と所属を、1年後に報告すること。',
    en: 'Report after a year how many doctors evaluated, and where they belong.',
  },
  duty: 'REPORT_YEARLY',
  dueDays: 365,
}

export const PROTOCOL: Condition = {
  text: {
    ja: '評価手順書の案を、評価を始める前に提出すること。',
    en: 'Hand in the draft protocol before the evaluation begins.',
  },
  dueDays: 10,
}

export const LOG: Condition = {
  text: {
    ja: '処理環境の操作記録の写しを、利用開始から2週間以内に提出すること。',
    en: 'Hand in a copy of the operation log within two weeks of the first use.',
  },
  dueDays: 14,
}

export const MEETING: Condition = {
  text: {
    ja: '評価者への説明会の記録を提出すること。',
    en: 'Hand in the record of the briefing of the evaluators.',
  },
  dueDays: 20,
}
