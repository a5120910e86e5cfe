import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
/**
 * JSON with one spelling per value: keys in code-unit order, no white space, absent fields left out.
 * Two people who mean the same terms get the same bytes, and therefore the same digest.
 */
export function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    const fields = Object.entries(value)
        .filter(([, field]) => field !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
    return `{${fields.join(',')}}`;
}
/** SHA-256 of a text, in hexadecimal. */
export const sha256Hex = (text) => bytesToHex(sha256(utf8ToBytes(text)));
/** Freezes a value and everything in it. */
export function frozen(value) {
    if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
        Object.freeze(value);
        for (const field of Object.values(value))
            frozen(field);
    }
    return value;
}
