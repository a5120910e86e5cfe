import type { Bilingual } from '../text/language.ts'

/** The parts of a request a reviewer can remark on, and by which two submissions are compared. */
export const REQUEST_FIELDS = {
  general: { ja: '全体', en: 'The request as a whole' },
  project: { ja: '研究課題名', en: 'Project' },
  statement: { ja: '利用の目的と必要性', en: 'In your own words' },
  purpose: { ja: '利用目的', en: 'Purpose' },
  versions: { ja: '申請対象', en: 'What is asked for' },
  certificate: { ja: '受領に使う証明書', en: 'Certificate for receiving data' },
  team: { ja: '研究チーム', en: 'Research team' },
  ethicsApproval: { ja: '倫理審査の承認', en: 'Ethics approval' },
  processing: { ja: '処理環境', en: 'Processing environment' },
  dataHandling: { ja: 'データの取扱い', en: 'Data handling' },
  outputs: { ja: '予定する成果物', en: 'Planned outputs' },
  answers: { ja: '様式への回答', en: 'Answers to forms' },
  attachments: { ja: '添付書類', en: 'Attached papers' },
} as const satisfies Record<string, Bilingual>

export type RequestField = keyof typeof REQUEST_FIELDS
