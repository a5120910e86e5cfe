import type { Lang } from '../text/language.ts'
import { duoTerm } from './duo.ts'
import { VOCABULARY } from './vocabulary.ts'

const OTHERS: Readonly<Record<string, Record<Lang, string>>> = {
  notes: { ja: '補足の文', en: 'remarks' },
  'ai.shareWeights': { ja: '学習したモデルの重みの提供', en: 'passing on trained weights' },
  'permission.DS.match': { ja: '疾患のうち一つでよいこと（any）', en: 'that one of the diseases is enough (any)' },
  'permission.DS': { ja: '疾患の組が複数あること', en: 'that there are several groups of diseases' },
  'modifiers.TS.until': { ja: '利用期間の期日', en: 'the date of the time limit' },
}

/** What a conversion could not take over, as people call it: "no attempt to identify anyone (noReidentification)". */
export function wordLost(path: string, lang: Lang): string {
  const code = path.replace(/^modifiers\./, '')
  const label =
    OTHERS[path]?.[lang] ?? duoTerm(code)?.label[lang] ?? VOCABULARY.find((entry) => entry.code === path)?.label[lang]
  if (label === undefined) return path
  return lang === 'ja' ? `${label.replace(/。$/, '')}（${path}）` : `${label.replace(/\.$/, '')} (${path})`
}
