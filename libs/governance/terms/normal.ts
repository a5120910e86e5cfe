import { canonicalJson, frozen } from '../text/canonical-json.ts'
import type { LocalText } from '../text/language.ts'
import { byCodeUnit, sortedSet, tighterOf } from '../text/sets.ts'
import { mergedModifiers } from './merge-modifiers.ts'
import { strictestOf } from './permission-order.ts'
import { AI_ACTIVITIES, type AiConditions, type Duty, type LegalBasis, type Terms } from './terms.ts'

/** Terms with one form for one meaning, frozen. Everything that makes terms (parse, meet, import) ends here. */
export function normalTerms(terms: Terms): Terms {
  const permission = strictestOf(terms.permission)
  const unrestricted = permission.every(({ code }) => code === 'NRES')
  // "No restriction" already includes clinical care, so saying so again would be a second form of the same terms.
  const modifiers = mergedModifiers(terms.modifiers.filter(({ code }) => code !== 'CC' || !unrestricted))
  const { countries, onPremisesOnly } = terms.place
  return frozen({
    permission,
    modifiers,
    ai: orderedAi(terms.ai),
    noReidentification: terms.noReidentification,
    noLinkage: terms.noLinkage,
    place: { ...(countries === undefined ? {} : { countries: sortedSet(countries) }), onPremisesOnly },
    ...(terms.users === undefined ? {} : { users: sortedSet(terms.users) }),
    dates: terms.dates,
    legalBasis: mergedBases(terms.legalBasis),
    duties: mergedDuties(terms.duties),
    notes: distinct(terms.notes.map(tidiedText).filter((note) => Object.keys(note).length > 0)),
  })
}

function orderedAi(ai: AiConditions): AiConditions {
  const stated = AI_ACTIVITIES.flatMap((activity) => (ai[activity] === undefined ? [] : [[activity, ai[activity]]]))
  return { ...Object.fromEntries(stated), ...(ai.shareWeights === undefined ? {} : { shareWeights: ai.shareWeights }) }
}

function mergedBases(bases: readonly LegalBasis[]): readonly LegalBasis[] {
  const certificates = new Map<LegalBasis['basis'], string[]>()
  for (const { basis, certificates: needed } of bases) {
    certificates.set(basis, [...(certificates.get(basis) ?? []), ...needed])
  }
  return [...certificates]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([basis, needed]) => ({ basis, certificates: sortedSet(needed) }))
}

/** One duty per kind and wording, due at the earliest of its dates. */
function mergedDuties(duties: readonly Duty[]): readonly Duty[] {
  const merged = new Map<string, Duty>()
  for (const { kind, text, months } of duties) {
    const wording = text === undefined ? {} : { text: tidiedText(text) }
    const key = canonicalJson({ kind, ...wording })
    const due = tighterOf(merged.get(key)?.months, months)
    merged.set(key, { kind, ...(due === undefined ? {} : { months: due }), ...wording })
  }
  return [...merged].sort(([a], [b]) => byCodeUnit(a, b)).map(([, duty]) => duty)
}

const tidiedText = (text: LocalText): LocalText => ({
  ...(text.ja ? { ja: text.ja.normalize('NFC') } : {}),
  ...(text.en ? { en: text.en.normalize('NFC') } : {}),
})

function distinct(texts: readonly LocalText[]): readonly LocalText[] {
  return [...new Map(texts.map((text) => [canonicalJson(text), text]))]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, text]) => text)
}
