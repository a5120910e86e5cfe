import { canonicalJson, frozen } from "../text/canonical-json.js";
import { byCodeUnit, sortedSet, tighterOf } from "../text/sets.js";
import { mergedModifiers } from "./merge-modifiers.js";
import { strictestOf } from "./permission-order.js";
import { AI_ACTIVITIES } from "./terms.js";
/** Terms with one form for one meaning, frozen. Everything that makes terms (parse, meet, import) ends here. */
export function normalTerms(terms) {
    const permission = strictestOf(terms.permission);
    const unrestricted = permission.every(({ code }) => code === 'NRES');
    // "No restriction" already includes clinical care, so saying so again would be a second form of the same terms.
    const modifiers = mergedModifiers(terms.modifiers.filter(({ code }) => code !== 'CC' || !unrestricted));
    const { countries, onPremisesOnly } = terms.place;
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
    });
}
function orderedAi(ai) {
    const stated = AI_ACTIVITIES.flatMap((activity) => (ai[activity] === undefined ? [] : [[activity, ai[activity]]]));
    return { ...Object.fromEntries(stated), ...(ai.shareWeights === undefined ? {} : { shareWeights: ai.shareWeights }) };
}
function mergedBases(bases) {
    const certificates = new Map();
    for (const { basis, certificates: needed } of bases) {
        certificates.set(basis, [...(certificates.get(basis) ?? []), ...needed]);
    }
    return [...certificates]
        .sort(([a], [b]) => byCodeUnit(a, b))
        .map(([basis, needed]) => ({ basis, certificates: sortedSet(needed) }));
}
/** One duty per kind and wording, due at the earliest of its dates. */
function mergedDuties(duties) {
    const merged = new Map();
    for (const { kind, text, months } of duties) {
        const wording = text === undefined ? {} : { text: tidiedText(text) };
        const key = canonicalJson({ kind, ...wording });
        const due = tighterOf(merged.get(key)?.months, months);
        merged.set(key, { kind, ...(due === undefined ? {} : { months: due }), ...wording });
    }
    return [...merged].sort(([a], [b]) => byCodeUnit(a, b)).map(([, duty]) => duty);
}
const tidiedText = (text) => ({
    ...(text.ja ? { ja: text.ja.normalize('NFC') } : {}),
    ...(text.en ? { en: text.en.normalize('NFC') } : {}),
});
function distinct(texts) {
    return [...new Map(texts.map((text) => [canonicalJson(text), text]))]
        .sort(([a], [b]) => byCodeUnit(a, b))
        .map(([, text]) => text);
}
