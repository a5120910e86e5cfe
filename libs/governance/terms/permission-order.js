import { canonicalJson } from "../text/canonical-json.js";
import { byCodeUnit, sortedSet } from "../text/sets.js";
/** Whether whatever `strict` permits, `loose` permits too. A partial order on permissions in normal form. */
export function isWithin(strict, loose) {
    if (loose.code === 'NRES')
        return true;
    if (loose.code === 'GRU')
        return strict.code !== 'NRES' && strict.code !== 'UNSTATED';
    if (loose.code === 'HMB')
        return strict.code === 'HMB' || strict.code === 'DS';
    if (loose.code !== 'DS' || strict.code !== 'DS')
        return strict.code === loose.code;
    const sameOrStricterMatch = strict.match === 'all' || loose.match === 'any';
    return sameOrStricterMatch && strict.diseases.every((disease) => loose.diseases.includes(disease));
}
/**
 * The permissions that are not already implied by a stricter one, each once, in a fixed order. Keeping the minimal
 * elements of a union makes meeting associative however many disease lists come together.
 */
export function strictestOf(permissions) {
    const distinct = new Map(permissions.map(tidied).map((permission) => [canonicalJson(permission), permission]));
    const all = [...distinct.values()];
    const minimal = all.filter((loose) => !all.some((strict) => strict !== loose && isWithin(strict, loose)));
    return minimal.sort((a, b) => byCodeUnit(canonicalJson(a), canonicalJson(b)));
}
const tidied = (permission) => permission.code === 'DS'
    ? { code: 'DS', diseases: sortedSet(permission.diseases), match: permission.match }
    : { code: permission.code };
