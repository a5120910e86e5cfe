import type { Lang } from '../text/language.ts'
import type { Difference, Replay } from './replay.ts'

const WORDS: Readonly<Record<Difference['what'], Record<Lang, string>>> = {
  termsDigest: {
    ja: '利用条件が、判定したときのものではありません。',
    en: 'These are not the terms that were decided on.',
  },
  purposeDigest: {
    ja: '利用目的が、判定したときのものではありません。',
    en: 'This is not the purpose that was decided on.',
  },
  ontology: {
    ja: '疾患体系の版が、判定したときと異なります。',
    en: 'The release of the diseases is another than then.',
  },
  rules: { ja: '判定の規則が、判定したときと異なります。', en: 'The rules of matching are others than then.' },
  verdict: { ja: '判定が異なります。', en: 'The verdict is another.' },
  because: { ja: '判定の理由が異なります。', en: 'The reasons are others.' },
  profile: { ja: '照合の方式が異なります。', en: 'The profile of matching is another.' },
  at: { ja: '判定の基準日が異なります。', en: 'The day in question is another.' },
}

/** One thing that is not as it was recorded, as a sentence. */
export const wordDifference = ({ what }: Difference, lang: Lang): string => WORDS[what][lang]

/** What came of a replay, in one sentence. */
export function wordReplay(replay: Replay, lang: Lang): string {
  if (replay.same)
    return lang === 'ja' ? '同じ入力から、同じ判定に至りました。' : 'The same inputs lead to the same verdict again.'
  return lang === 'ja'
    ? `記録と異なる点が${replay.differs.length}件あります。`
    : `${replay.differs.length === 1 ? 'One thing differs' : `${replay.differs.length} things differ`} from what was recorded.`
}
