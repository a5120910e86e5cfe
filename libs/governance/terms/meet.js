import { bothHold, laterOf, tighterOf } from "../text/sets.js";
import { canonicalTerms } from "./canonical.js";
import { normalTerms } from "./normal.js";
import { AI_ACTIVITIES, modifierOf } from "./terms.js";
/**
 * The terms of something made from both: the stricter in every dimension. Commutative, associative and idempotent, and
 * whatever it permits, both permit. Contradictory terms meet in terms that permit nothing, which is the honest answer.
 */
export function meet(a, b) {
    const countries = bothHold(a.place.countries, b.place.countries);
    const users = bothHold(a.users, b.users);
    const embargoUntil = laterOf(a.dates.embargoUntil, b.dates.embargoUntil);
    const until = tighterOf(a.dates.until, b.dates.until);
    const narrowing = [...a.modifiers, ...b.modifiers].filter(({ code }) => code !== 'CC');
    const clinicalCare = allowsClinicalCare(a) && allowsClinicalCare(b);
    return normalTerms({
        permission: [...a.permission, ...b.permission],
        modifiers: clinicalCare ? [...narrowing, { code: 'CC' }] : narrowing,
        ai: strictestAi(a.ai, b.ai),
        noReidentification: a.noReidentification || b.noReidentification,
        noLinkage: a.noLinkage || b.noLinkage,
        place: {
            ...(countries === undefined ? {} : { countries }),
            onPremisesOnly: a.place.onPremisesOnly || b.place.onPremisesOnly,
        },
        ...(users === undefined ? {} : { users }),
        dates: {
            ...(embargoUntil === undefined ? {} : { embargoUntil }),
            ...(until === undefined ? {} : { until }),
        },
        legalBasis: [...a.legalBasis, ...b.legalBasis],
        duties: [...a.duties, ...b.duties],
        notes: [...a.notes, ...b.notes],
    });
}
/** The meet of any number of terms. Of none at all, it is terms that restrict nothing. */
export const meetAll = (all) => [...all].reduce(meet, UNRESTRICTED);
/** Whether `strict` is at least as restrictive as `loose` in every dimension. */
export const isAtLeastAsStrict = (strict, loose) => canonicalTerms(meet(strict, loose)) === canonicalTerms(strict);
/** Whether clinical care is allowed: by the modifier CC, or because nothing is restricted. */
export const allowsClinicalCare = (terms) => modifierOf(terms, 'CC') !== undefined || terms.permission.every(({ code }) => code === 'NRES');
function strictestAi(a, b) {
    const leaves = AI_ACTIVITIES.flatMap((activity) => {
        const leave = stricterLeave(a[activity], b[activity]);
        return leave === undefined ? [] : [[activity, leave]];
    });
    const shareWeights = stricterSharing(a.shareWeights, b.shareWeights);
    return { ...Object.fromEntries(leaves), ...(shareWeights === undefined ? {} : { shareWeights }) };
}
/** Saying nothing asks for approval too, so it lies just above `byApproval`, and below `permitted`. */
const LEAVE_ORDER = ['forbidden', 'byApproval', undefined, 'permitted'];
function stricterLeave(a, b) {
    return LEAVE_ORDER[Math.min(LEAVE_ORDER.indexOf(a), LEAVE_ORDER.indexOf(b))];
}
/** Not a chain: silence (ask about any sharing) and "same terms" (never openly) restrict different things. */
function stricterSharing(a, b) {
    if (a === b || b === 'open')
        return a;
    if (a === 'open')
        return b;
    return a === 'none' || b === 'none' ? 'none' : 'sameTermsByApproval';
}
/** Terms that restrict nothing: the neutral element of `meet`. */
export const UNRESTRICTED = normalTerms({
    permission: [{ code: 'NRES' }],
    modifiers: [],
    ai: {
        ...Object.fromEntries(AI_ACTIVITIES.map((activity) => [activity, 'permitted'])),
        shareWeights: 'open',
    },
    noReidentification: false,
    noLinkage: false,
    place: { onPremisesOnly: false },
    dates: {},
    legalBasis: [],
    duties: [],
    notes: [],
});
