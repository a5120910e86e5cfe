import { importDuosPurpose } from "../purposes/duos.js";
import { parsePurpose } from "../purposes/parse.js";
import { importDuosDataUse } from "../terms/duos.js";
import { parseTerms } from "../terms/parse.js";
import { sha256Hex } from "../text/canonical-json.js";
import { judgeDataUse } from "./duos.js";
import { match } from "./match.js";
import { canonicalDataUse, looksLikeDataUse, readDataUse } from "./read-data-use.js";
import { RULES_RELEASE } from "./verdict.js";
/** Terms in our own JSON or in that of DUOS, whichever it is. */
export const readTerms = (json) => looksLikeDataUse(json) ? importDuosDataUse(json) : parseTerms(json);
/** A purpose in our own JSON or in that of DUOS, whichever it is. */
export const readPurpose = (json) => looksLikeDataUse(json) ? importDuosPurpose(json) : parsePurpose(json);
/**
 * Matches two JSON documents in either shape. Two DUOS statements under the DUOS profile are matched field for field,
 * without a detour through our own terms: DUOS distinguishes "no" from "not answered" and allows several permissions
 * at once, and its answers depend on both.
 */
export function matchStatements(purpose, terms, options) {
    // An empty object is a statement in either shape; it takes that of its counterpart.
    const anyDuos = looksLikeDataUse(purpose) || looksLikeDataUse(terms);
    const isDuos = (json) => looksLikeDataUse(json) || (anyDuos && isEmpty(json));
    if (options.profile === 'duos-v4' && isDuos(purpose) && isDuos(terms))
        return matchDataUse(purpose, terms, options);
    const readings = { purpose: readPurpose(purpose), terms: readTerms(terms) };
    if (!readings.purpose.ok || !readings.terms.ok)
        return { ok: false, flaws: flawsIn(readings) };
    return { ok: true, value: match(readings.purpose.value, readings.terms.value, options) };
}
const isEmpty = (json) => json !== null && typeof json === 'object' && Object.keys(json).length === 0;
function matchDataUse(purpose, terms, options) {
    const readings = { purpose: readDataUse(purpose), terms: readDataUse(terms) };
    if (!readings.purpose.ok || !readings.terms.ok)
        return { ok: false, flaws: flawsIn(readings) };
    return {
        ok: true,
        value: {
            ...judgeDataUse(readings.purpose.value, readings.terms.value, options.ontology),
            profile: 'duos-v4',
            rules: RULES_RELEASE,
            ontology: options.ontology.release,
            termsDigest: sha256Hex(canonicalDataUse(readings.terms.value)),
            purposeDigest: sha256Hex(canonicalDataUse(readings.purpose.value)),
            at: options.at,
        },
    };
}
/** Everything wrong in both documents, each path beginning with the document it is in. */
function flawsIn(readings) {
    return Object.entries(readings).flatMap(([document, reading]) => reading.ok
        ? []
        : reading.flaws.map((one) => ({ ...one, path: one.path === '' ? document : `${document}.${one.path}` })));
}
