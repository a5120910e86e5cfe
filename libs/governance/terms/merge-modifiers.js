import { bothHold, byCodeUnit, laterOf, sortedSet, tighterOf } from "../text/sets.js";
/**
 * Modifiers that all hold at once, as the fewest that say the same: one per code (one per topic for RS), lists cut to
 * what they share, dates to the stricter one. CC is not handled here, because it widens: see `normalTerms`.
 */
export function mergedModifiers(modifiers) {
    const merged = new Map();
    for (const modifier of modifiers) {
        const key = modifier.code === 'RS' ? `RS ${modifier.topic}` : modifier.code;
        const known = merged.get(key);
        merged.set(key, known === undefined ? tidied(modifier) : bothModifiers(known, tidied(modifier)));
    }
    // Not for profit and non-commercial together are DUO's own joint term, which in turn makes each of them redundant.
    if (merged.has('NPUNCU') || (merged.has('NPU') && merged.has('NCU'))) {
        merged.delete('NPU');
        merged.delete('NCU');
        merged.set('NPUNCU', { code: 'NPUNCU' });
    }
    return [...merged].sort(([a], [b]) => byCodeUnit(a, b)).map(([, modifier]) => modifier);
}
function tidied(modifier) {
    switch (modifier.code) {
        case 'GS':
            return { code: 'GS', countries: sortedSet(modifier.countries) };
        case 'US':
            return { code: 'US', users: sortedSet(modifier.users) };
        case 'PS':
            return { code: 'PS', projects: sortedSet(modifier.projects) };
        case 'IS':
            return { code: 'IS', institutions: sortedSet(modifier.institutions) };
        case 'TS':
            return timeLimit(modifier.months, modifier.until);
        default:
            return modifier;
    }
}
function bothModifiers(a, b) {
    if (a.code === 'GS' && b.code === 'GS')
        return { code: 'GS', countries: bothHold(a.countries, b.countries) ?? [] };
    if (a.code === 'US' && b.code === 'US')
        return { code: 'US', users: bothHold(a.users, b.users) ?? [] };
    if (a.code === 'PS' && b.code === 'PS')
        return { code: 'PS', projects: bothHold(a.projects, b.projects) ?? [] };
    if (a.code === 'IS' && b.code === 'IS') {
        return { code: 'IS', institutions: bothHold(a.institutions, b.institutions) ?? [] };
    }
    if (a.code === 'MOR' && b.code === 'MOR')
        return { code: 'MOR', until: laterOf(a.until, b.until) ?? a.until };
    if (a.code === 'TS' && b.code === 'TS')
        return timeLimit(tighterOf(a.months, b.months), tighterOf(a.until, b.until));
    return a;
}
function timeLimit(months, until) {
    return { code: 'TS', ...(months === undefined ? {} : { months }), ...(until === undefined ? {} : { until }) };
}
