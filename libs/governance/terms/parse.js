import { flaw } from "../text/flaw.js";
import { flawsOf } from "../text/read-issues.js";
import { contradictionsIn } from "./contradictions.js";
import { normalTerms } from "./normal.js";
import { termsSchema } from "./schema.js";
import { expandedTerms } from "./shorthand.js";
/**
 * Reads usage terms, or says everything that is wrong with them and where.
 *
 * Terms that contradict themselves are refused, because whoever stated them made a mistake. Terms that `meet` produced
 * may do so honestly: read those back with `{ derived: true }`.
 *
 * @example
 * parseTerms({ permission: { code: 'DS', diseases: ['ICD10:I20-I25'], match: 'any' }, modifiers: ['NPU'] })
 */
export function parseTerms(input, options = {}) {
    const expanded = expandedTerms(input);
    const parsed = termsSchema.safeParse(expanded.terms);
    const obsolete = new Set(expanded.flaws.map(({ path }) => path));
    const unwrapped = (path) => path.replace(/^(\w+)\.0(?=\.|$)/, (all, field) => (expanded.wrapped.has(field) ? field : all));
    if (!parsed.success) {
        const found = flawsOf(parsed.error.issues, expanded.terms).filter(({ path }) => !obsolete.has(path));
        return { ok: false, flaws: [...expanded.flaws, ...found].map((one) => ({ ...one, path: unwrapped(one.path) })) };
    }
    const stated = parsed.data;
    const gaps = incomplete(stated);
    const terms = normalTerms(stated);
    const flaws = [...expanded.flaws, ...gaps, ...(options.derived ? [] : contradictionsIn(terms))];
    return flaws.length === 0 ? { ok: true, value: terms } : { ok: false, flaws };
}
/** What the shape alone cannot tell: a time limit without a time. */
function incomplete(terms) {
    return terms.modifiers.flatMap((modifier, index) => modifier.code === 'TS' && modifier.months === undefined && modifier.until === undefined
        ? [
            flaw(`modifiers.${index}`, 'missing', '利用期間の限定（TS）には、月数（months）か期日（until）が必要です。', 'A time limit (TS) needs a number of months or an until date.'),
        ]
        : []);
}
