import { canonicalJson, sha256Hex } from "../text/canonical-json.js";
import { workedOutOnce } from "../text/worked-out-once.js";
/** A purpose as a person would write it: what was not said is not mentioned. */
export function printPurpose(purpose) {
    return Object.fromEntries(Object.entries(purpose).filter(([, field]) => field !== undefined && !(typeof field === 'object' && Object.keys(field).length === 0)));
}
/** The one text of this purpose, byte for byte. */
export const canonicalPurpose = (purpose) => canonicalJson(printPurpose(purpose));
/** SHA-256 of the canonical text, in hexadecimal: how a decision names the purpose it was made on. */
export const purposeDigest = workedOutOnce((purpose) => sha256Hex(canonicalPurpose(purpose)));
