import { ICD10 } from '../ontology/icd10/icd10.ts'
import type { Ontology } from '../ontology/ontology.ts'
import { inLanguage, type Lang } from '../text/language.ts'
import { termsDigest } from './canonical.ts'
import type { LineEffect } from './condition-words.ts'
import { DUO_RELEASE } from './duo.ts'
import { type ExplanationLine, explainTerms } from './explain.ts'
import type { Terms } from './terms.ts'

/** What a document for people says, before it is Markdown or a page. */
export type TermsDocumentContent = {
  readonly title: string
  readonly headline: string
  readonly sections: readonly { readonly title: string; readonly lines: readonly ExplanationLine[] }[]
  /** The provider's remarks, absent where there are none. */
  readonly remarks?: { readonly title: string; readonly notes: readonly string[] }
  readonly digest: string
  readonly source: string
}

const SECTIONS: readonly { effect: LineEffect; ja: string; en: string }[] = [
  { effect: 'allows', ja: '認められること', en: 'What is allowed' },
  { effect: 'limits', ja: '制限されること', en: 'What is limited' },
  { effect: 'obliges', ja: '守ること・行うこと', en: 'What you must do' },
  { effect: 'informs', ja: 'データの由来', en: 'Where the data comes from' },
]

/** The main sentence, then what is allowed, limited and required, the remarks, and the digest decisions refer to. */
export function documentContent(terms: Terms, lang: Lang, ontology: Ontology = ICD10): TermsDocumentContent {
  const { headline, lines } = explainTerms(terms, lang, ontology)
  const notes = terms.notes.map((note) => inLanguage(note, lang)).filter((note) => note !== '')
  return {
    title: lang === 'ja' ? 'データの利用条件' : 'Terms of use',
    headline,
    sections: SECTIONS.map((section) => ({
      title: section[lang],
      lines: lines.filter(({ effect }) => effect === section.effect),
    })).filter((section) => section.lines.length > 0),
    ...(notes.length === 0 ? {} : { remarks: { title: REMARKS[lang], notes } }),
    digest: termsDigest(terms),
    source: SOURCE[lang],
  }
}

const REMARKS = { ja: '補足（審査には影響しません）', en: 'Remarks (they do not affect matching)' } as const

const SOURCE = {
  ja: `DUO の用語は Data Use Ontology ${DUO_RELEASE} 版（CC BY 4.0）によります。日本語の表現は Raireki によるもので、公式の訳ではありません。`,
  en: `Terms with a DUO id come from the Data Use Ontology, release ${DUO_RELEASE} (CC BY 4.0). The wording is Raireki’s own.`,
} as const
