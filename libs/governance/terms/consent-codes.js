import { flaw, quoted } from "../text/flaw.js";
import { duoTerm } from "./duo.js";
import { ownConditionsOf } from "./exported.js";
import { parseTerms } from "./parse.js";
/** How the parameter of a code is called in our terms. */
const PARAMETERS = {
    DS: 'diseases',
    RS: 'topic',
    GS: 'countries',
    MOR: 'until',
    TS: 'months',
    US: 'users',
    PS: 'projects',
    IS: 'institutions',
};
const TOKEN = /^(DUO[:_]\d{7}|[A-Za-z]+)(?:\[([^\]]*)\]|\(([^)]*)\))?(?:[-:=](.+))?$/;
/**
 * Reads a line of consent codes, as found in repositories: "GRU-NPU", "DS[MONDO:0005148] IRB", "DUO:0000042, GS-JP".
 * A code that needs a parameter must carry one. The withdrawn GRU-CC and RU are read as what they meant.
 */
export function importConsentCodes(codes) {
    const flaws = [];
    const permission = [];
    const modifiers = [];
    const add = (written) => {
        const match = TOKEN.exec(written);
        const head = match?.[1];
        if (head?.toUpperCase() === 'RU')
            return;
        const term = head === undefined ? undefined : duoTerm(head);
        if (match === null || term === undefined) {
            flaws.push(unknown(written));
            return;
        }
        const [, , square, round, tail] = match;
        const takesParameter = PARAMETERS[term.code] !== undefined;
        const parameter = square ?? round ?? (takesParameter ? tail : undefined);
        const condition = { code: term.code, ...(parameter === undefined ? {} : parameterOf(term.code, parameter)) };
        if (term.kind === 'permission')
            permission.push(condition);
        else
            modifiers.push(condition);
        const rest = takesParameter && square === undefined && round === undefined ? undefined : tail;
        if (rest !== undefined)
            add(rest);
    };
    const tokens = typeof codes === 'string' ? (codes.match(/(?:\[[^\]]*\]|\([^)]*\)|[^\s,;])+/g) ?? []) : codes;
    for (const token of tokens)
        add(token === 'DUO:0000005' ? 'GRU-CC' : token.trim());
    const parsed = parseTerms({ ...(permission.length > 0 ? { permission } : {}), modifiers });
    if (parsed.ok && flaws.length === 0)
        return parsed;
    return { ok: false, flaws: [...flaws, ...(parsed.ok ? [] : parsed.flaws)] };
}
const unknown = (written) => flaw('', 'unknownCode', `「${quoted(written)}」は DUO の記号ではありません。`, `“${quoted(written)}” is not a code of the Data Use Ontology.`);
function parameterOf(code, written) {
    const field = PARAMETERS[code] ?? 'parameter';
    if (code === 'TS')
        return { months: Number(written) };
    if (code === 'MOR' || code === 'RS')
        return { [field]: written.trim() };
    const match = /^(any|all):\s*(.*)$/.exec(written);
    const list = (match?.[2] ?? written)
        .split(/[,;]/)
        .map((one) => one.trim())
        .filter(Boolean);
    return { [field]: list, ...(match && code === 'DS' ? { match: match[1] } : {}) };
}
/** The terms as DUO ids with their parameters in brackets, and what DUO has no code for. */
export function exportConsentCodes(terms) {
    const stated = terms.permission.filter(({ code }) => code !== 'UNSTATED');
    return {
        value: [...stated, ...terms.modifiers].map(written),
        lost: [...(hasTimeLimitDate(terms) ? ['modifiers.TS.until'] : []), ...ownConditionsOf(terms)],
    };
}
const hasTimeLimitDate = (terms) => terms.modifiers.some((modifier) => modifier.code === 'TS' && modifier.until !== undefined);
function written(condition) {
    const id = duoTerm(condition.code)?.id ?? condition.code;
    const parameter = parameterText(condition);
    return parameter === undefined ? id : `${id}[${parameter}]`;
}
function parameterText(condition) {
    switch (condition.code) {
        case 'DS':
            return `${condition.match}: ${condition.diseases.join(', ')}`;
        case 'RS':
            return condition.topic;
        case 'GS':
            return condition.countries.join(', ');
        case 'MOR':
            return condition.until;
        case 'TS':
            return condition.months === undefined ? undefined : String(condition.months);
        case 'US':
            return condition.users.join(', ');
        case 'PS':
            return condition.projects.join(', ');
        case 'IS':
            return condition.institutions.join(', ');
        default:
            return undefined;
    }
}
