import { ICD10 } from '../ontology/icd10/icd10.ts'
import type { Ontology } from '../ontology/ontology.ts'
import type { Lang } from '../text/language.ts'
import { documentContent } from './document-content.ts'
import type { Terms } from './terms.ts'

/**
 * The terms as one HTML page that prints well and needs nothing from elsewhere: no script, no font, no picture. It can
 * be filed, mailed or signed on paper, and the digest on it says which terms it is.
 */
export function termsPage(terms: Terms, lang: Lang, ontology: Ontology = ICD10): string {
  const { title, headline, sections, remarks, digest, source } = documentContent(terms, lang, ontology)
  const body = [
    `<h1>${escaped(title)}</h1>`,
    `<p class="headline">${escaped(headline)}</p>`,
    ...sections.map(
      (section) =>
        `<section><h2>${escaped(section.title)}</h2><ul>\n${section.lines
          .map(({ text, id }) => `<li>${escaped(text)} <code>${escaped(id)}</code></li>`)
          .join('\n')}\n</ul></section>`,
    ),
    ...(remarks === undefined
      ? []
      : [
          `<section><h2>${escaped(remarks.title)}</h2>${remarks.notes.map((note) => `<p>${escaped(note)}</p>`).join('')}</section>`,
        ]),
    `<footer><p>SHA-256 <code>${digest}</code></p><p>${escaped(source)}</p></footer>`,
  ]
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character).replaceAll('\n', '<br>')

const STYLE = `
@page { size: A4; margin: 20mm 18mm }
body { font: 11pt/1.7 "Hiragino Sans", "Yu Gothic", "Noto Sans JP", sans-serif; max-width: 44em; margin: 2em auto; padding: 0 1em; color: #111 }
h1 { font-size: 1.6em; border-bottom: 2px solid #111; padding-bottom: .2em }
h2 { font-size: 1.1em; margin: 1.4em 0 .3em; break-after: avoid }
.headline { font-weight: 600 }
li { margin: .2em 0; break-inside: avoid }
code { font: .8em monospace; color: #555; overflow-wrap: anywhere }
footer { margin-top: 2em; border-top: 1px solid #999; font-size: .85em; color: #444 }
@media print { body { margin: 0; padding: 0; max-width: none } }
`
