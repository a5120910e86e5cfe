import { frozen } from "../text/canonical-json.js";
import { flawsOf } from "../text/read-issues.js";
import { byCodeUnit, sortedSet } from "../text/sets.js";
import { SENSITIVE_SUBJECTS } from "./purpose.js";
import { purposeSchema } from "./schema.js";
/**
 * Reads a purpose, or says everything that is wrong with it and where. A purpose that lists diseases must name one.
 *
 * @example
 * parsePurpose({ research: { diseases: ['ICD10:I21'] }, activities: ['train'], processing: { countries: ['JP'] } })
 */
export function parsePurpose(input) {
    const expanded = expandedPurpose(input);
    const parsed = purposeSchema.safeParse(expanded);
    if (!parsed.success)
        return { ok: false, flaws: flawsOf(parsed.error.issues, expanded) };
    return { ok: true, value: normalPurpose(parsed.data) };
}
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const withoutNulls = (value) => isObject(value)
    ? Object.fromEntries(Object.entries(value).flatMap(([key, field]) => (field == null ? [] : [[key, withoutNulls(field)]])))
    : value;
/** Accepts "biomedical" for `{ biomedical: true }`, a list of kinds, and plain names of certificates. */
function expandedPurpose(input) {
    const purpose = withoutNulls(input);
    if (!isObject(purpose))
        return purpose;
    const kinds = typeof purpose.research === 'string' ? [purpose.research] : purpose.research;
    return {
        ...purpose,
        ...(Array.isArray(kinds) ? { research: Object.fromEntries(kinds.map(kindOfResearch)) } : {}),
        ...(Array.isArray(purpose.certificates)
            ? {
                certificates: purpose.certificates.map((one) => typeof one === 'string' ? { name: one } : withoutNulls(one)),
            }
            : {}),
        ...(isObject(purpose.notes) || typeof purpose.notes === 'string'
            ? { notes: [typeof purpose.notes === 'string' ? { en: purpose.notes } : purpose.notes] }
            : {}),
    };
}
/** A disease kind without its diseases becomes an empty list, which the schema then asks to be filled. */
const kindOfResearch = (kind) => kind === 'disease' || kind === 'diseases' ? ['diseases', []] : [String(kind), true];
/** A purpose with one form for one meaning, frozen. */
export function normalPurpose(purpose) {
    const { research, processing, flags } = purpose;
    return frozen(present({
        ...purpose,
        research: present({
            ...research,
            diseases: research.diseases && sortedSet(research.diseases),
            topics: research.topics?.length ? sortedSet(research.topics) : undefined,
        }),
        activities: sortedSet(purpose.activities),
        organisation: present(purpose.organisation),
        users: purpose.users?.length ? sortedSet(purpose.users) : undefined,
        processing: present({ ...processing, countries: processing.countries && sortedSet(processing.countries) }),
        certificates: longestLasting(purpose.certificates),
        commitments: present(purpose.commitments),
        // A flag that is not raised says nothing, and gender alone may say which one.
        flags: present(Object.fromEntries(SENSITIVE_SUBJECTS.map((subject) => [subject, raised(flags[subject])]))),
    }));
}
const raised = (flag) => (flag === false || flag === undefined ? undefined : flag);
const present = (value) => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
/** One entry per certificate: the one without an expiry, or with the latest. */
function longestLasting(certificates) {
    const best = new Map();
    for (const certificate of certificates) {
        const known = best.get(certificate.name);
        if (known === undefined || lasts(certificate) > lasts(known))
            best.set(certificate.name, present(certificate));
    }
    return [...best.values()].sort((a, b) => byCodeUnit(a.name, b.name));
}
const lasts = (certificate) => certificate.expiresOn ?? '9999-12-31';
