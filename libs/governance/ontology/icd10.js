import { CATEGORIES } from "./icd10-categories.js";
import { CHAPTERS_AND_BLOCKS } from "./icd10-chapters.js";
const CODE = /^ICD10:([A-Z])(\d\d)(?:\.(\d)(\d)?|-([A-Z])(\d\d))?$/;
const place = (letter, category) => letter.charCodeAt(0) * 10_000 + Number(category) * 100;
function readSpan(code) {
    const match = CODE.exec(code);
    if (!match)
        return undefined;
    const [, letter, category, tenth, hundredth, lastLetter, lastCategory] = match;
    const from = place(letter, category);
    if (lastLetter !== undefined)
        return { from, to: place(lastLetter, lastCategory) + 99 };
    if (tenth === undefined)
        return { from, to: from + 99 };
    const sub = from + Number(tenth) * 10;
    if (hundredth === undefined)
        return { from: sub, to: sub + 9 };
    return { from: sub + Number(hundredth), to: sub + Number(hundredth) };
}
function entry(line, plain) {
    const [range, ja, en] = line.replace('#', '').split('|');
    const [first, last] = range.split('-');
    const code = first === last ? first : range;
    return { code: `ICD10:${code}`, level: line.startsWith('#') ? 'chapter' : plain, label: { ja, en } };
}
/** Every chapter and block, and the categories that have a name here, in the classification's order. */
export const ICD10_ENTRIES = [
    ...CHAPTERS_AND_BLOCKS.trim()
        .split('\n')
        .map((line) => entry(line, 'block')),
    ...CATEGORIES.trim()
        .split('\n')
        .map((line) => entry(line, 'category')),
];
const labels = new Map(ICD10_ENTRIES.map(({ code, label }) => [code, label]));
const chapters = ICD10_ENTRIES.filter(({ level }) => level === 'chapter').map(({ code }) => readSpan(code));
const inSomeChapter = (at) => chapters.some(({ from, to }) => from <= at && at <= to);
/** Read once per code, and forgotten when there are suspiciously many: codes also come from requesters. */
const spans = new Map();
/** The span of a code that begins and ends within ICD-10's chapters; null for any other. */
function spanOf(code) {
    const known = spans.get(code);
    if (known !== undefined)
        return known;
    const span = readSpan(code);
    const answer = span !== undefined && inSomeChapter(span.from) && inSomeChapter(span.to) ? span : null;
    if (spans.size > 50_000)
        spans.clear();
    spans.set(code, answer);
    return answer;
}
/**
 * ICD-10 as arithmetic on its codes: a chapter, a block, a category, a subcategory or any range of categories covers
 * whatever lies within its bounds, so there is no table of parents to keep up to date.
 */
export const ICD10 = {
    release: 'icd10/2019',
    systems: new Set(['ICD10']),
    has: (code) => spanOf(code) !== null,
    covers(broader, narrower) {
        if (broader === narrower)
            return 'yes';
        const outer = spanOf(broader);
        const inner = spanOf(narrower);
        if (outer === null || inner === null)
            return 'unknown';
        return outer.from <= inner.from && inner.to <= outer.to ? 'yes' : 'no';
    },
    label: (code, lang) => (labels.get(code) ?? labels.get(code.replace(/\.\d+$/, '')))?.[lang],
};
