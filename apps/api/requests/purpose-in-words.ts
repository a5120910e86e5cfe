import { explainPurpose, type Lang, type Purpose } from '@raireki/governance'

/** A purpose as its readers see it. The organisation stands beside it by its name, so its number is left out. */
export function purposeInWords(purpose: Purpose, language: Lang) {
  const { headline, lines } = explainPurpose(purpose, language)
  return {
    headline,
    lines: lines
      .filter(({ field }) => field !== 'organisation.id')
      .map(({ field, text }) => ({ id: field, term: field, effect: 'informs', text })),
  }
}
