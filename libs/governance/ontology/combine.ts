import type { Coverage, Ontology } from './ontology.ts'

/**
 * Several ontologies as one, for data tagged in more than one system. Codes of different systems stay strangers to
 * each other: whether one covers the other is unknown, so a person looks.
 */
export function combineOntologies(...parts: readonly Ontology[]): Ontology {
  const ordered = [...parts].sort((a, b) => (a.release < b.release ? -1 : 1))
  const [only] = ordered
  if (only !== undefined && ordered.length === 1) return only
  return {
    release: ordered.map(({ release }) => release).join(BETWEEN_RELEASES),
    systems: new Set(ordered.flatMap(({ systems }) => [...systems])),
    has: (code) => ordered.some((ontology) => ontology.has(code)),
    lists: (code) => ordered.some((ontology) => ontology.lists(code)),
    covers(broader, narrower): Coverage {
      let coverage: Coverage = 'unknown'
      for (const ontology of ordered) {
        const answer = ontology.covers(broader, narrower)
        if (answer === 'yes') return 'yes'
        if (answer === 'no') coverage = 'no'
      }
      return coverage
    },
    label(code, lang) {
      for (const ontology of ordered) {
        const label = ontology.label(code, lang)
        if (label !== undefined) return label
      }
      return undefined
    },
    search: (text, lang, limit) => ordered.flatMap((ontology) => ontology.search(text, lang, limit)).slice(0, limit),
    upward: (code) => ordered.find((ontology) => ontology.has(code))?.upward(code) ?? [],
  }
}

const BETWEEN_RELEASES = ' + '

/** The releases a verdict was reached with, one by one. */
export const releasesIn = (release: string): readonly string[] => release.split(BETWEEN_RELEASES)
