import { dayOf, monthsAfter } from "./context.js";
import { endsBy, promised, reason, within } from "./reasons.js";
/** One rule per modifier: the type makes a modifier without a rule a compile error. */
const RULES = {
    RS: ({ topic }, { research }) => research.topics?.includes(topic)
        ? reason('researchType', 'permit', 'RS', 'research.topics', topic, topic)
        : reason('researchType', 'review', 'RS', 'research.topics', topic, research.topics?.join(' ')),
    NMDS: (_, { research }) => reason('noMethods', research.methods ? 'deny' : 'permit', 'NMDS', 'research.methods', 'false', asFound(research.methods)),
    GSO: (_, { research }) => promised('geneticOnly', 'GSO', 'research.genetic', research.genetic),
    NPUNCU: (_, purpose) => worse(nonProfit('NPUNCU', purpose), nonCommercial('NPUNCU', purpose)),
    NPU: (_, purpose) => nonProfit('NPU', purpose),
    NCU: (_, purpose) => nonCommercial('NCU', purpose),
    PUB: (_, { commitments }) => promised('publication', 'PUB', 'commitments.publish', commitments.publish),
    COL: (_, { commitments }) => promised('collaboration', 'COL', 'commitments.collaboration', commitments.collaboration),
    IRB: (_, purpose, context) => ethicsApproval(purpose, dayOf(context)),
    GS: ({ countries }, { processing }) => within('region', 'GS', 'processing.countries', countries, processing.countries),
    MOR: ({ until }, purpose, context) => moratorium(until, purpose, dayOf(context)),
    TS: ({ months, until }, purpose, context) => {
        const today = dayOf(context);
        const term = months === undefined ? undefined : monthsAfter(today, months);
        const last = term !== undefined && (until === undefined || term < until) ? term : (until ?? today);
        return endsBy('timeLimit', 'TS', last, today, purpose.until);
    },
    US: ({ users }, purpose) => within('namedUsers', 'US', 'users', users, purpose.users),
    PS: ({ projects }, { project }) => within('namedProjects', 'PS', 'project', projects, project === undefined ? undefined : [project]),
    IS: ({ institutions }, { organisation }) => within('namedInstitutions', 'IS', 'organisation.id', institutions, organisation.id === undefined ? undefined : [organisation.id]),
    RTN: (_, { commitments }) => promised('returnResults', 'RTN', 'commitments.returnResults', commitments.returnResults),
    // CC widens the use to care: it is read where the purpose asks for care, and asks nothing by itself.
    CC: () => undefined,
    NPOA: (_, { research }) => reason('noAncestry', research.ancestry ? 'deny' : 'permit', 'NPOA', 'research.ancestry', 'false', asFound(research.ancestry)),
};
/** What a modifier says of the purpose. One that no rule knows, from a newer release perhaps, calls for a person. */
export function judgeModifier(modifier, purpose, context) {
    const rule = RULES[modifier.code];
    return rule === undefined
        ? reason('noRuleForTerm', 'review', modifier.code, 'research')
        : rule(modifier, purpose, context);
}
const asFound = (value) => (value === undefined ? undefined : String(value));
const RANK = { deny: 0, review: 1, permit: 2, oblige: 2 };
const worse = (a, b) => (RANK[b.effect] < RANK[a.effect] ? b : a);
/** Not-for-profit status is a claim: whoever does not make it does not have it. */
const nonProfit = (term, { nonProfit }) => reason('nonProfitOnly', nonProfit ? 'permit' : 'deny', term, 'nonProfit', 'true', asFound(nonProfit));
function nonCommercial(term, { commercial, activities }) {
    if (activities.includes('commercialDeployment')) {
        return reason('nonCommercialOnly', 'deny', term, 'activities', 'false', 'commercialDeployment');
    }
    const effect = commercial === undefined ? 'review' : commercial ? 'deny' : 'permit';
    return reason('nonCommercialOnly', effect, term, 'commercial', 'false', asFound(commercial));
}
function ethicsApproval({ commitments }, today) {
    const approval = commitments.ethicsApproval;
    const field = 'commitments.ethicsApproval';
    if (approval === undefined)
        return reason('ethicsApproval', 'review', 'IRB', field);
    if (approval.expiresOn === undefined)
        return reason('ethicsApproval', 'review', 'IRB', `${field}.expiresOn`, today);
    const effect = approval.expiresOn < today ? 'deny' : 'permit';
    return reason('ethicsApproval', effect, 'IRB', `${field}.expiresOn`, today, approval.expiresOn);
}
function moratorium(until, { commitments }, today) {
    const promise = commitments.noPublicationBefore;
    const field = 'commitments.noPublicationBefore';
    if (today >= until)
        return reason('moratorium', 'permit', 'MOR', 'at', until, today);
    if (promise === undefined)
        return reason('moratorium', 'review', 'MOR', field, until);
    return reason('moratorium', promise < until ? 'deny' : 'permit', 'MOR', field, until, promise);
}
