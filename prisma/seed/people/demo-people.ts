import type { Bilingual } from '../bilingual.ts'
import { type Account, PEOPLE, type PersonKey } from './people.ts'

/** Somebody a visitor may sign in as. */
export type DemoPerson = {
  readonly email: string
  readonly name: Bilingual
  readonly role: Bilingual
  /** One thing worth trying as this person. */
  readonly suggestion: Bilingual
}

const ROLES = {
  provider: { ja: 'データ提供者', en: 'Data provider' },
  developer: { ja: 'モデル開発者', en: 'Model developer' },
  hospitalDeveloper: { ja: 'モデル利用者（病院）', en: 'Model user at a hospital' },
  lawyer: { ja: '部会委員（法律）', en: 'Panel member (law)' },
  chair: { ja: 'ボード議長（医学）', en: 'Board chair (medicine)' },
  auditor: { ja: '監査人', en: 'Auditor' },
  operator: { ja: '運用者', en: 'Operator' },
} as const satisfies Record<string, Bilingual>

function demo(key: PersonKey, role: keyof typeof ROLES, ja: string, en: string): DemoPerson {
  const { email, name }: Account = PEOPLE[key]
  return { email, name, role: ROLES[role], suggestion: { ja, en } }
}

/** One or two for every role, in the order in which data travels. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  demo(
    'tanaka',
    'provider',
    '退院サマリーの利用条件を改め、誰に何が提供されたかを見る。',
    'Change the terms of the discharge summaries, and see what was handed out to whom.',
  ),
  demo(
    'nishimura',
    'developer',
    '有効な利用許諾からデータを受け取り、自分の鍵で復号する。',
    'Take delivery under an active grant, and decrypt it with her own key.',
  ),
  demo(
    'nakamura',
    'developer',
    '書きかけの利用申請を仕上げて提出する。',
    'Finish a request that is only half written, and submit it.',
  ),
  demo(
    'larsen',
    'developer',
    '審査中の申請がどこまで進んだかを英語の画面で見る。',
    'Follow a request under review, in English.',
  ),
  demo(
    'miura',
    'hospitalDeveloper',
    '院内で使うモデルの来歴を、元のデータまでたどる。',
    'Trace a model used in the hospital back to the data it came from.',
  ),
  demo('kimura', 'lawyer', '審査中の申請に投票する。', 'Vote on a request that waits for a legal member.'),
  demo('takahashi', 'chair', 'これまでの決定と、票の内訳を見る。', 'Look at past decisions and how each member voted.'),
  demo(
    'ishikawa',
    'auditor',
    '四世代のモデルの来歴と、台帳の証明を確かめる。',
    'Check four generations of lineage and a proof from the ledger.',
  ),
  demo('morita', 'operator', '人と組織を登録し、システムの状態を見る。', 'Let people in, and see how the system is.'),
]
