import { ICD10 } from '../ontology/icd10/icd10.ts'
import type { Ontology } from '../ontology/ontology.ts'
import { flaw, type Parsed } from '../text/flaw.ts'
import type { Lang } from '../text/language.ts'
import { printTerms } from './canonical.ts'
import { exportConsentCodes, importConsentCodes } from './consent-codes.ts'
import { termsDocument } from './document.ts'
import { termsPage } from './document-page.ts'
import { exportDuosDataUse, importDuosDataUse } from './duos.ts'
import { exportOdrl } from './export-odrl.ts'
import { importOdrl } from './import-odrl.ts'
import { parseTerms } from './parse.ts'
import { looksLikeDataUse } from './read-data-use.ts'
import type { Terms } from './terms.ts'

/** The shapes terms can be written out in: ours, three of others', and two for people to read. */
export const TERMS_SHAPES = ['raireki', 'duo', 'duos', 'odrl', 'markdown', 'html'] as const

export type TermsShape = (typeof TERMS_SHAPES)[number]

/** Terms written out: the text of a file, how to call it, and what that shape has no word for. */
export type WrittenTerms = {
  readonly content: string
  readonly mediaType: string
  readonly extension: string
  readonly lost: readonly string[]
}

/** The terms in a shape, as the text of a file. `lost` holds paths; `wordLost` says them to people. */
export function writeTerms(terms: Terms, shape: TermsShape, lang: Lang, ontology: Ontology = ICD10): WrittenTerms {
  switch (shape) {
    case 'raireki':
      return { content: json(printTerms(terms)), mediaType: 'application/json', extension: 'json', lost: [] }
    case 'duo': {
      const { value, lost } = exportConsentCodes(terms)
      return { content: `${value.join('\n')}\n`, mediaType: 'text/plain', extension: 'txt', lost }
    }
    case 'duos': {
      const { value, lost } = exportDuosDataUse(terms)
      return { content: json(value), mediaType: 'application/json', extension: 'duos.json', lost }
    }
    case 'odrl':
      return { content: json(exportOdrl(terms)), mediaType: 'application/ld+json', extension: 'jsonld', lost: [] }
    case 'markdown':
      return {
        content: termsDocument(terms, lang, ontology),
        mediaType: 'text/markdown',
        extension: `${lang}.md`,
        lost: [],
      }
    case 'html':
      return { content: termsPage(terms, lang, ontology), mediaType: 'text/html', extension: `${lang}.html`, lost: [] }
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Terms that were read, from which shape, and which fields of it say nothing here. */
export type ReadTerms = {
  readonly terms: Terms
  readonly from: 'raireki' | 'duo' | 'duos' | 'odrl'
  readonly lost: readonly string[]
}

/**
 * Reads terms from the text of a file in any shape we read: our JSON, a DUOS DataUse, ODRL in JSON-LD, or consent codes
 * such as `GRU-NPU`. A condition that cannot be taken over is a flaw and never left out, since that would loosen the
 * terms; what is left out, and said in `lost`, restricts nobody: parties and identifiers, answers that say "no limit".
 */
export function readTermsText(text: string): Parsed<ReadTerms> {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return { ok: false, flaws: [NOTHING] }
  if (!/^[[{"]/.test(trimmed)) return as('duo', importConsentCodes(trimmed))
  try {
    return readTermsJson(JSON.parse(trimmed))
  } catch (error) {
    const detail = (error as Error).message
    return {
      ok: false,
      flaws: [
        flaw(
          '',
          'wrongType',
          `正しい JSON ではありません（${detail}）。JSON か、「GRU-NPU」のような DUO の記号を書いてください。`,
          `This is not valid JSON (${detail}). Give JSON, or DUO codes such as GRU-NPU.`,
        ),
      ],
    }
  }
}

/** The same for JSON that was read already. */
export function readTermsJson(given: unknown): Parsed<ReadTerms> {
  if (typeof given === 'string') return as('duo', importConsentCodes(given))
  if (Array.isArray(given) && given.every((each) => typeof each === 'string')) {
    return as('duo', importConsentCodes(given))
  }
  if (given !== null && typeof given === 'object' && '@context' in given) {
    return as('odrl', importOdrl(given), unreadOfOdrl(given))
  }
  if (looksLikeDataUse(given)) return as('duos', importDuosDataUse(given), unreadOfDuos(given as object))
  return as('raireki', parseTerms(given))
}

const as = (from: ReadTerms['from'], parsed: Parsed<Terms>, lost: readonly string[] = []): Parsed<ReadTerms> =>
  parsed.ok ? { ok: true, value: { terms: parsed.value, from, lost } } : parsed

const READ_OF_ODRL = [
  '@context',
  '@type',
  'type',
  'permission',
  'prohibition',
  'obligation',
  'raireki:legalBasis',
  'raireki:notes',
]

const unreadOfOdrl = (offer: object): string[] => Object.keys(offer).filter((field) => !READ_OF_ODRL.includes(field))

/** A "no" in DUOS sets no limit, with one exception: no commercial use. */
const unreadOfDuos = (dataUse: object): string[] =>
  Object.entries(dataUse).flatMap(([field, answer]) => (answer === false && field !== 'commercialUse' ? [field] : []))

const NOTHING = flaw('', 'missing', '何も書かれていません。', 'There is nothing here to read.')
