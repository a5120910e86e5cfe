import { canonicalJson, sha256Hex } from "../text/canonical-json.js";
import { workedOutOnce } from "../text/worked-out-once.js";
/** Terms as a person would write them: what is not restricted is not mentioned, a list of one is written as the one. */
export function printTerms(terms) {
    const { countries, onPremisesOnly } = terms.place;
    const permission = terms.permission.length === 1 ? terms.permission[0] : terms.permission;
    const untagged = terms.permission.length === 1 && terms.permission[0]?.code === 'UNSTATED';
    const bases = terms.legalBasis.map(({ basis, certificates }) => ({
        basis,
        ...(certificates.length > 0 ? { certificates } : {}),
    }));
    return {
        ...(untagged ? {} : { permission }),
        ...(terms.modifiers.length > 0 ? { modifiers: terms.modifiers } : {}),
        ...(Object.keys(terms.ai).length > 0 ? { ai: terms.ai } : {}),
        ...(terms.noReidentification ? { noReidentification: true } : {}),
        ...(terms.noLinkage ? { noLinkage: true } : {}),
        ...(countries !== undefined || onPremisesOnly
            ? { place: { ...(countries === undefined ? {} : { countries }), ...(onPremisesOnly ? { onPremisesOnly } : {}) } }
            : {}),
        ...(terms.users === undefined ? {} : { users: terms.users }),
        ...(Object.keys(terms.dates).length > 0 ? { dates: terms.dates } : {}),
        ...(bases.length > 0 ? { legalBasis: bases.length === 1 ? bases[0] : bases } : {}),
        ...(terms.duties.length > 0 ? { duties: terms.duties } : {}),
        ...(terms.notes.length > 0 ? { notes: terms.notes.length === 1 ? terms.notes[0] : terms.notes } : {}),
    };
}
/** The one text of these terms, byte for byte. */
export const canonicalTerms = (terms) => canonicalJson(printTerms(terms));
/** SHA-256 of the canonical text, in hexadecimal: how a decision names the terms it was made on. */
export const termsDigest = workedOutOnce((terms) => sha256Hex(canonicalTerms(terms)));
