import { ICD10 } from "../ontology/icd10.js";
import { canonicalJson } from "../text/canonical-json.js";
import { inLanguage } from "../text/language.js";
import { explainTerms } from "./explain.js";
import { isAtLeastAsStrict } from "./meet.js";
const HEADLINES = {
    same: { ja: '条件に変わりはありません。', en: 'The terms are the same.' },
    stricter: { ja: '条件が厳しくなりました。', en: 'The terms have become stricter.' },
    looser: { ja: '条件が緩くなりました。', en: 'The terms have become looser.' },
    different: {
        ja: '厳しくなった点と緩くなった点があります。',
        en: 'The terms are stricter in some points and looser in others.',
    },
    remark: { ja: '補足の文だけが変わりました。', en: 'Only the remarks have changed.' },
};
/**
 * The difference between two versions of terms in words: what a person who accepted the old ones must now read.
 *
 * @example
 * diffTerms(old, renewed, 'en').changes[0]?.text // "Before: Training a model is permitted. Now: … is forbidden."
 */
export function diffTerms(before, after, lang, ontology = ICD10) {
    const direction = directionOf(before, after);
    const old = linesByTerm(before, lang, ontology);
    const current = linesByTerm(after, lang, ontology);
    const terms = [...new Set([...old.keys(), ...current.keys()])];
    const changes = terms.flatMap((term) => changeOf(term, old.get(term), current.get(term), lang));
    return { direction, headline: HEADLINES[direction][lang], changes: [...changes, ...noteChanges(before, after, lang)] };
}
function directionOf(before, after) {
    if (canonicalJson(before) === canonicalJson(after))
        return 'same';
    const silent = (terms) => ({ ...terms, notes: [] });
    const stricter = isAtLeastAsStrict(silent(after), silent(before));
    const looser = isAtLeastAsStrict(silent(before), silent(after));
    if (stricter && looser)
        return 'remark';
    return stricter ? 'stricter' : looser ? 'looser' : 'different';
}
/** A condition that can occur more than once (a research type, a duty in its own words) is told apart by its text. */
function linesByTerm(terms, lang, ontology) {
    const lines = new Map();
    const permission = [];
    for (const line of explainTerms(terms, lang, ontology).lines) {
        if (terms.permission.some(({ code }) => code === line.term))
            permission.push(line.text);
        else
            lines.set(keyOf(line, lines), line.text);
    }
    return new Map([['permission', permission.join(lang === 'ja' ? '' : ' ')], ...lines]);
}
const keyOf = ({ term, text }, taken) => term === 'RS' || taken.has(term) ? `${term} ${text}` : term;
function changeOf(key, before, after, lang) {
    if (before === after)
        return [];
    const term = key.split(' ')[0] ?? key;
    if (before === undefined && after !== undefined) {
        return [{ term, kind: 'added', after, text: lang === 'ja' ? `追加：${after}` : `New: ${after}` }];
    }
    if (after === undefined && before !== undefined) {
        return [{ term, kind: 'removed', before, text: lang === 'ja' ? `廃止：${before}` : `No longer: ${before}` }];
    }
    const text = lang === 'ja' ? `変更前：${before} 変更後：${after}` : `Before: ${before} Now: ${after}`;
    return [{ term, kind: 'changed', before: before ?? '', after: after ?? '', text }];
}
function noteChanges(before, after, lang) {
    const texts = (terms) => terms.notes.map((note) => inLanguage(note, lang));
    const added = texts(after).filter((note) => !texts(before).includes(note));
    const removed = texts(before).filter((note) => !texts(after).includes(note));
    return [
        ...added.flatMap((note) => changeOf('notes', undefined, note, lang)),
        ...removed.flatMap((note) => changeOf('notes', note, undefined, lang)),
    ];
}
