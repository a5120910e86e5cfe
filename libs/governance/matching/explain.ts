import { ICD10 } from '../ontology/icd10/icd10.ts'
import type { Ontology } from '../ontology/ontology.ts'
import type { Bilingual, Lang } from '../text/language.ts'
import { REASON_WORDS } from './reason-words.ts'
import type { Because, Ruling, Verdict } from './verdict.ts'

/** One reason in words, with the facts it was worded from. */
export type ReasonLine = Because & { readonly text: string }

/** A verdict in words: the answer in one sentence, then the reasons that decided it, then the others. */
export type VerdictExplanation = {
  readonly headline: string
  readonly deciding: readonly ReasonLine[]
  readonly others: readonly ReasonLine[]
}

const HEADLINES: Readonly<Record<Ruling, Bilingual>> = {
  permit: { ja: 'この目的での利用は、条件の範囲内です。', en: 'The terms permit this purpose.' },
  deny: { ja: 'この目的での利用は、条件により認められません。', en: 'The terms do not permit this purpose.' },
  review: {
    ja: '条件だけでは決められません。担当者の確認が必要です。',
    en: 'The terms alone do not decide: a person must look.',
  },
}

/** The verdict in plain Japanese or English. */
export function explainVerdict(verdict: Verdict, lang: Lang, ontology: Ontology = ICD10): VerdictExplanation {
  const lines = verdict.because.map((because) => ({ ...because, text: explainReason(because, lang, ontology) }))
  const decides = (line: ReasonLine) => line.effect === verdict.verdict
  return {
    headline: HEADLINES[verdict.verdict][lang],
    deciding: lines.filter(decides),
    others: lines.filter((line) => !decides(line)),
  }
}

/** One reason as a sentence. */
export function explainReason(because: Because, lang: Lang, ontology: Ontology = ICD10): string {
  const say = REASON_WORDS[because.rule][because.effect]
  const facts = {
    lang,
    ontology,
    because,
    wanted: partsOf(because, because.wanted),
    found: partsOf(because, because.found),
  }
  return say === undefined ? `${because.term}: ${because.rule}` : say(facts)
}

/** A verdict whose every reason carries its sentence in both languages, for those who read it without our code. */
export const worded = (verdict: Verdict, ontology: Ontology = ICD10): Verdict => ({
  ...verdict,
  because: verdict.because.map((because) => ({
    ...because,
    message: { ja: explainReason(because, 'ja', ontology), en: explainReason(because, 'en', ontology) },
  })),
})

/** Lists travel as words separated by spaces; names people chose may contain spaces and stay whole. */
function partsOf({ rule }: Because, fact: string | undefined): readonly string[] {
  if (fact === undefined || fact === '') return []
  const isName = rule === 'researchType' || rule === 'certificate' || rule.startsWith('named')
  return isName ? [fact] : fact.split(' ')
}
