import { AI_ACTIVITIES } from "./terms.js";
/** The conditions only our own namespace can express, by their path. */
export function ownConditionsOf(terms) {
    const { countries, onPremisesOnly } = terms.place;
    return [
        ...AI_ACTIVITIES.filter((activity) => terms.ai[activity] !== undefined).map((activity) => `ai.${activity}`),
        ...(terms.ai.shareWeights === undefined ? [] : ['ai.shareWeights']),
        ...(terms.noReidentification ? ['noReidentification'] : []),
        ...(terms.noLinkage ? ['noLinkage'] : []),
        ...(countries === undefined ? [] : ['place.countries']),
        ...(onPremisesOnly ? ['place.onPremisesOnly'] : []),
        ...(terms.users === undefined ? [] : ['users']),
        ...Object.keys(terms.dates).map((date) => `dates.${date}`),
        ...terms.legalBasis.map(({ basis }) => `legalBasis.${basis}`),
        ...terms.duties.map(({ kind }) => `duties.${kind}`),
        ...(terms.notes.length > 0 ? ['notes'] : []),
    ];
}
