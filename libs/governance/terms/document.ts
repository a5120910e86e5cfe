import { ICD10 } from '../ontology/icd10.ts'
import type { Ontology } from '../ontology/ontology.ts'
import { inLanguage, type Lang } from '../text/language.ts'
import { termsDigest } from './canonical.ts'
import type { LineEffect } from './condition-words.ts'
import { DUO_RELEASE } from './duo.ts'
import { type ExplanationLine, explainTerms } from './explain.ts'
import type { Terms } from './terms.ts'

const SECTIONS: readonly { effect: LineEffect; ja: string; en: string }[] = [
  { effect: 'allows', ja: '認められること', en: 'What is allowed' },
  { effect: 'limits', ja: '制限されること', en: 'What is limited' },
  { effect: 'obliges', ja: '守ること・行うこと', en: 'What you must do' },
  { effect: 'informs', ja: 'データの由来', en: 'Where the data comes from' },
]

/**
 * The terms as a document for people, in Markdown: the main sentence, then what is allowed, limited and required, each
 * with its public term id, then the provider's remarks and the digest that decisions refer to.
 */
export function termsDocument(terms: Terms, lang: Lang, ontology: Ontology = ICD10): string {
  const { headline, lines } = explainTerms(terms, lang, ontology)
  const notes = terms.notes.map((note) => inLanguage(note, lang)).filter((note) => note !== '')
  const parts = [
    `# ${lang === 'ja' ? 'データの利用条件' : 'Terms of use'}`,
    escaped(headline),
    ...SECTIONS.flatMap((section) =>
      sectionOf(
        section[lang],
        lines.filter(({ effect }) => effect === section.effect),
      ),
    ),
    ...(notes.length === 0
      ? []
      : [
          `## ${lang === 'ja' ? '補足（審査には影響しません）' : 'Remarks (they do not affect matching)'}`,
          ...notes.map(escaped),
        ]),
    footer(terms, lang),
  ]
  return `${parts.join('\n\n')}\n`
}

const sectionOf = (title: string, lines: readonly ExplanationLine[]): string[] =>
  lines.length === 0
    ? []
    : [`## ${title}`, lines.map(({ text, id, term }) => `- ${escaped(text)} (${nameOf(id, term)})`).join('\n')]

const nameOf = (id: string, term: string): string => (id.startsWith('DUO:') ? `${term}, ${id}` : `\`${id}\``)

/** Words people chose may look like Markdown or HTML; in a document they are only words. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`).replaceAll(/\s*\n\s*/g, ' ')

function footer(terms: Terms, lang: Lang): string {
  const digest = `SHA-256: \`${termsDigest(terms)}\``
  const source =
    lang === 'ja'
      ? `DUO の用語は Data Use Ontology ${DUO_RELEASE} 版（CC BY 4.0）によります。日本語の表現は Raireki によるもので、公式の訳ではありません。`
      : `Terms with a DUO id come from the Data Use Ontology, release ${DUO_RELEASE} (CC BY 4.0). The wording is Raireki’s own.`
  return `---\n\n${digest}\n\n${source}`
}
