import { flaw } from "../text/flaw.js";
import { bothHold } from "../text/sets.js";
import { modifierOf } from "./terms.js";
/**
 * Where terms contradict themselves, so that no purpose could ever satisfy them. A person who states such terms has
 * made a mistake; terms that come out of `meet` may be like this, because the sources really do exclude each other.
 */
export function contradictionsIn(terms) {
    return [...emptyLists(terms), ...clashes(terms)];
}
function emptyLists(terms) {
    const lists = [
        ['modifiers.GS.countries', modifierOf(terms, 'GS')?.countries],
        ['modifiers.US.users', modifierOf(terms, 'US')?.users],
        ['modifiers.PS.projects', modifierOf(terms, 'PS')?.projects],
        ['modifiers.IS.institutions', modifierOf(terms, 'IS')?.institutions],
        ['place.countries', terms.place.countries],
        ['users', terms.users],
    ];
    return lists
        .filter(([, list]) => list?.length === 0)
        .map(([path]) => flaw(path, 'contradiction', '該当するものが一つもないため、誰も利用できません。', 'This leaves nobody and nothing: list at least one.'));
}
function clashes(terms) {
    const codes = terms.permission.map(({ code }) => code);
    const has = (code) => modifierOf(terms, code) !== undefined;
    const { embargoUntil, until } = terms.dates;
    const region = modifierOf(terms, 'GS')?.countries;
    const limit = modifierOf(terms, 'TS');
    const found = [];
    if (codes.includes('POA') && codes.some((code) => code === 'HMB' || code === 'DS')) {
        found.push(flaw('permission', 'contradiction', '祖先研究に限る許可（POA）と医学研究の許可は、同時には満たせません。', 'Ancestry research only (POA) and medical research cannot both be the only permitted use.'));
    }
    if (codes.includes('POA') && has('NPOA')) {
        found.push(flaw('modifiers', 'contradiction', '祖先研究に限る（POA）のに、祖先研究を禁じて（NPOA）います。', 'Only ancestry research is permitted (POA), and NPOA prohibits it.'));
    }
    if (embargoUntil !== undefined && until !== undefined && embargoUntil >= until) {
        found.push(flaw('dates', 'contradiction', `公開開始（${embargoUntil}）が終了（${until}）より後です。`, `The embargo (${embargoUntil}) lasts until after the end (${until}).`));
    }
    if (embargoUntil !== undefined && limit?.until !== undefined && embargoUntil >= limit.until) {
        found.push(flaw('dates', 'contradiction', `公開開始（${embargoUntil}）が利用期限（${limit.until}）より後です。`, `The embargo (${embargoUntil}) lasts until after the time limit (${limit.until}).`));
    }
    if (region?.length && terms.place.countries?.length && bothHold(region, terms.place.countries)?.length === 0) {
        found.push(flaw('place.countries', 'contradiction', '利用できる地域（GS）と処理できる国に共通する国がありません。', 'The permitted region (GS) and the permitted places of processing share no country.'));
    }
    if ((has('NPU') || has('NPUNCU')) && terms.users?.length === 1 && terms.users[0] === 'company') {
        found.push(flaw('users', 'contradiction', '非営利の機関に限る（NPU）のに、利用者を企業に限っています。', 'Only companies may use this, yet NPU admits not-for-profit organisations only.'));
    }
    return found;
}
