import { termsDigest } from "./canonical.js";
import { duoTerm } from "./duo.js";
import { DUTY_MODIFIERS, duoIri, ODRL_CONTEXT, PROHIBITED_BY_MODIFIER, } from "./odrl-words.js";
import { AI_ACTIVITIES } from "./terms.js";
/**
 * The terms as an ODRL offer in JSON-LD, losing nothing: what neither ODRL nor DUO has a word for stands under our own
 * prefix. `importOdrl` reads it back to the same terms.
 */
export function exportOdrl(terms) {
    const duties = terms.modifiers.filter(({ code }) => DUTY_MODIFIERS.includes(code));
    const prohibition = prohibitionsOf(terms);
    const obligation = terms.duties.map(({ kind, months, text }) => ({
        action: `raireki:${kind}`,
        ...(months === undefined ? {} : { constraint: [constraint('delayPeriod', 'lteq', duration(months))] }),
        ...(text === undefined ? {} : { 'raireki:text': text }),
    }));
    const use = {
        action: 'use',
        constraint: constraintsOf(terms),
        ...(duties.length > 0 ? { duty: duties.map(({ code }) => ({ action: iriOf(code) })) } : {}),
    };
    return {
        '@context': ODRL_CONTEXT,
        '@type': 'Offer',
        uid: `urn:raireki:terms:${termsDigest(terms)}`,
        permission: [use, ...aiPermissions(terms)],
        ...(prohibition.length > 0 ? { prohibition } : {}),
        ...(obligation.length > 0 ? { obligation } : {}),
        ...(terms.legalBasis.length > 0 ? { 'raireki:legalBasis': terms.legalBasis } : {}),
        ...(terms.notes.length > 0 ? { 'raireki:notes': terms.notes } : {}),
    };
}
const iriOf = (code) => duoIri(duoTerm(code)?.id ?? `raireki:${code}`);
const constraint = (leftOperand, operator, rightOperand) => ({
    leftOperand,
    operator,
    rightOperand,
});
const duration = (months) => ({ '@value': `P${months}M`, '@type': 'xsd:duration' });
const dated = (day) => ({ '@value': day, '@type': 'xsd:date' });
function constraintsOf(terms) {
    const { place, users, dates } = terms;
    return [
        ...terms.permission.flatMap(purposeConstraint),
        ...terms.modifiers.flatMap(modifierConstraint),
        ...(place.countries === undefined ? [] : [constraint('raireki:processingPlace', 'isAnyOf', place.countries)]),
        ...(place.onPremisesOnly ? [constraint('raireki:onPremises', 'eq', true)] : []),
        ...(users === undefined ? [] : [constraint('raireki:organisationKind', 'isAnyOf', users)]),
        ...(dates.embargoUntil === undefined ? [] : [constraint('dateTime', 'gteq', dated(dates.embargoUntil))]),
        ...(dates.until === undefined ? [] : [constraint('dateTime', 'lteq', dated(dates.until))]),
        ...(terms.ai.shareWeights === undefined ? [] : [constraint('raireki:shareWeights', 'eq', terms.ai.shareWeights)]),
    ];
}
function purposeConstraint(permission) {
    if (permission.code === 'UNSTATED')
        return [constraint('purpose', 'isA', 'raireki:UNSTATED')];
    if (permission.code !== 'DS')
        return [constraint('purpose', 'isA', iriOf(permission.code))];
    return [constraint('purpose', permission.match === 'any' ? 'isAnyOf' : 'isAllOf', permission.diseases)];
}
function modifierConstraint(modifier) {
    switch (modifier.code) {
        case 'GS':
            return [constraint('spatial', 'isAnyOf', modifier.countries)];
        case 'US':
            return [constraint('recipient', 'isAnyOf', modifier.users)];
        case 'PS':
            return [constraint('raireki:project', 'isAnyOf', modifier.projects)];
        case 'IS':
            return [constraint('raireki:institution', 'isAnyOf', modifier.institutions)];
        case 'RS':
            return [constraint('raireki:researchType', 'eq', modifier.topic)];
        case 'MOR':
            return [constraint('raireki:publication', 'gteq', dated(modifier.until))];
        case 'TS':
            return [
                ...(modifier.months === undefined ? [] : [constraint('elapsedTime', 'lteq', duration(modifier.months))]),
                ...(modifier.until === undefined ? [] : [constraint('raireki:timeLimit', 'lteq', dated(modifier.until))]),
            ];
        default:
            return DUTY_MODIFIERS.includes(modifier.code) || PROHIBITED_BY_MODIFIER.includes(modifier.code)
                ? []
                : [constraint('raireki:modifier', 'eq', iriOf(modifier.code))];
    }
}
/** Permitted outright, or permitted once consent has been obtained, which is what approval means in ODRL. */
function aiPermissions({ ai }) {
    return AI_ACTIVITIES.flatMap((activity) => {
        if (ai[activity] === 'permitted')
            return [{ action: `raireki:${activity}` }];
        return ai[activity] === 'byApproval' ? [{ action: `raireki:${activity}`, duty: [{ action: 'obtainConsent' }] }] : [];
    });
}
function prohibitionsOf(terms) {
    const actions = [
        ...terms.modifiers.filter(({ code }) => PROHIBITED_BY_MODIFIER.includes(code)).map(({ code }) => iriOf(code)),
        ...AI_ACTIVITIES.filter((activity) => terms.ai[activity] === 'forbidden').map((activity) => `raireki:${activity}`),
        ...(terms.noReidentification ? ['raireki:reidentify'] : []),
        ...(terms.noLinkage ? ['raireki:link'] : []),
    ];
    return actions.map((action) => ({ action }));
}
