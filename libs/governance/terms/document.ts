import { ICD10 } from '../ontology/icd10/icd10.ts'
import type { Ontology } from '../ontology/ontology.ts'
import type { Lang } from '../text/language.ts'
import { documentContent } from './document-content.ts'
import type { Terms } from './terms.ts'

/** The terms as a document for people, in Markdown, each condition with its public id. */
export function termsDocument(terms: Terms, lang: Lang, ontology: Ontology = ICD10): string {
  const { title, headline, sections, remarks, digest, source } = documentContent(terms, lang, ontology)
  const parts = [
    `# ${title}`,
    escaped(headline),
    ...sections.flatMap((section) => [
      `## ${section.title}`,
      section.lines.map(({ text, id, term }) => `- ${escaped(text)} (${nameOf(id, term)})`).join('\n'),
    ]),
    ...(remarks === undefined ? [] : [`## ${remarks.title}`, ...remarks.notes.map(escaped)]),
    `---\n\nSHA-256: \`${digest}\`\n\n${source}`,
  ]
  return `${parts.join('\n\n')}\n`
}

const nameOf = (id: string, term: string): string => (id.startsWith('DUO:') ? `${term}, ${id}` : `\`${id}\``)

/** Words people chose may look like Markdown or HTML; in a document they are only words. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`).replaceAll(/\s*\n\s*/g, ' ')
