import { flaw } from "../text/flaw.js";
import { duoTerm, obsoleteDuo } from "./duo.js";
const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
/**
 * Accepts the ways a person writes terms: "GRU" or "DUO:0000042" for `{ code: "GRU" }`, one value where a list is
 * meant, `project` for `projects: [project]`, a plain sentence for a note. Codes DUO has withdrawn are named as such.
 */
export function expandedTerms(input) {
    if (!isObject(input))
        return { terms: input, wrapped: new Set(), flaws: [] };
    const wrapped = new Set();
    const flaws = [];
    const terms = dropNulls(input);
    for (const field of ['permission', 'modifiers', 'legalBasis', 'duties', 'notes', 'users']) {
        if (terms[field] === undefined || Array.isArray(terms[field]))
            continue;
        terms[field] = [terms[field]];
        wrapped.add(field);
    }
    terms.permission = listOf(terms.permission ?? ['UNSTATED'], (one, path) => coded(one, `permission.${path}`, flaws));
    if (terms.modifiers !== undefined) {
        terms.modifiers = listOf(terms.modifiers, (one, path) => coded(one, `modifiers.${path}`, flaws));
    }
    if (terms.legalBasis !== undefined)
        terms.legalBasis = listOf(terms.legalBasis, (one) => named(one, 'basis'));
    if (terms.duties !== undefined)
        terms.duties = listOf(terms.duties, (one) => named(one, 'kind'));
    if (terms.notes !== undefined)
        terms.notes = listOf(terms.notes, sentence);
    return { terms, wrapped, flaws };
}
const listOf = (list, each) => Array.isArray(list) ? list.map(each) : list;
const dropNulls = (value) => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null && field !== undefined));
const named = (one, key) => typeof one === 'string' ? { [key]: one } : isObject(one) ? dropNulls(one) : one;
/** A note given as a plain sentence is Japanese when it contains kana or kanji. */
function sentence(one) {
    if (typeof one !== 'string')
        return one;
    return /[\u3040-\u30ff\u4e00-\u9fff]/.test(one) ? { ja: one } : { en: one };
}
const PLURALS = new Map([
    ['disease', 'diseases'],
    ['country', 'countries'],
    ['user', 'users'],
    ['project', 'projects'],
    ['institution', 'institutions'],
]);
const LISTS = new Set(PLURALS.values());
function coded(one, path, flaws) {
    const given = named(one, 'code');
    if (!isObject(given) || typeof given.code !== 'string')
        return given;
    const code = given.code.trim();
    const instead = obsoleteDuo(code);
    if (instead !== undefined) {
        flaws.push(flaw(`${path}.code`, 'obsoleteCode', `「${code}」は DUO で廃止されました。代わりに「${instead.ja}」としてください。`, `DUO has withdrawn “${code}”. Say the same by ${instead.en}.`));
    }
    const result = { code: duoTerm(code)?.code ?? code.toUpperCase() };
    for (const [key, value] of Object.entries(given)) {
        if (key === 'code')
            continue;
        const plural = PLURALS.get(key);
        const field = plural !== undefined && given[plural] === undefined ? plural : key;
        result[field] = LISTS.has(field) && !Array.isArray(value) ? [value] : value;
    }
    return result;
}
