import { sha256Hex } from "../text/canonical-json.js";
import { flaw } from "../text/flaw.js";
import { byCodeUnit } from "../text/sets.js";
import { systemOf } from "./disease-code.js";
/** How many of the same fault are listed before the rest are only counted. */
const LISTED = 20;
/**
 * An ontology from its diseases. One that contains a circle, or a parent that does not exist, is refused with the
 * circle or the missing parents named: every verdict reached with it would be unsound.
 */
export function ontologyOf(source, nodes) {
    const byCode = new Map();
    const flaws = [];
    for (const node of nodes) {
        if (byCode.has(node.code))
            flaws.push(twice(node.code));
        byCode.set(node.code, node);
    }
    flaws.push(...danglingParents(byCode), ...circles(byCode));
    if (byCode.size === 0)
        flaws.push(flaw('', 'notAnOntology', '疾患が一つも見つかりません。', 'It contains no diseases.'));
    if (flaws.length > 0)
        return { ok: false, flaws: shortened(flaws) };
    return { ok: true, value: hierarchy(`${source.name}/${source.version}@${contentDigest(byCode)}`, byCode) };
}
/** Names the hierarchy itself, so two files that differ only in names or comments are the same release. */
function contentDigest(byCode) {
    const lines = [...byCode.values()].map(({ code, parents, formerCodes }) => `${code}<${[...parents].sort(byCodeUnit).join(' ')}=${[...(formerCodes ?? [])].sort(byCodeUnit).join(' ')}`);
    return sha256Hex(lines.sort(byCodeUnit).join('\n')).slice(0, 12);
}
function hierarchy(release, byCode) {
    const entries = new Map();
    for (const node of byCode.values())
        entries.set(node.code, { node });
    for (const { code, formerCodes } of byCode.values()) {
        for (const former of formerCodes ?? [])
            if (!entries.has(former))
                entries.set(former, entries.get(code));
    }
    /** The disease itself and everything it is a kind of. */
    function upward(entry) {
        const found = new Set([entry]);
        // A set may grow while it is walked: what is added is reached in its turn.
        for (const { node } of found)
            for (const parent of node.parents)
                found.add(entries.get(parent));
        entry.upward = found;
        return found;
    }
    return {
        release,
        systems: new Set([...byCode.keys()].map(systemOf)),
        has: (code) => entries.has(code),
        covers(broader, narrower) {
            if (broader === narrower)
                return 'yes';
            const outer = entries.get(broader);
            if (outer === undefined)
                return 'unknown';
            const inner = entries.get(narrower);
            if (inner === undefined)
                return 'unknown';
            return (inner.upward ?? upward(inner)).has(outer) ? 'yes' : 'no';
        },
        label: (code) => entries.get(code)?.node.name,
    };
}
const twice = (code) => flaw(code, 'duplicateCode', `「${code}」が二度定義されています。`, `${code} is defined twice.`);
function danglingParents(byCode) {
    return [...byCode.values()].flatMap(({ code, parents }) => parents
        .filter((parent) => !byCode.has(parent))
        .map((parent) => flaw(code, 'danglingParent', `「${code}」の上位「${parent}」が定義されていません。`, `${code} is a kind of ${parent}, which is not defined.`)));
}
/** Every circle met on a walk upwards, each named once by the codes it runs through. */
function circles(byCode) {
    const found = [];
    const done = new Set();
    for (const start of byCode.keys()) {
        if (done.has(start))
            continue;
        const path = [{ code: start, left: [...(byCode.get(start)?.parents ?? [])] }];
        const onPath = new Set([start]);
        while (path.length > 0) {
            const here = path.at(-1);
            const next = here.left.pop();
            if (next === undefined) {
                path.pop();
                onPath.delete(here.code);
                done.add(here.code);
            }
            else if (onPath.has(next)) {
                const codes = path.map(({ code }) => code);
                const circle = [...codes.slice(codes.indexOf(next)), next].join(' → ');
                found.push(flaw(next, 'circle', `上位の関係が輪になっています：${circle}。`, `These lie within one another: ${circle}.`));
            }
            else if (!done.has(next) && byCode.has(next)) {
                path.push({ code: next, left: [...(byCode.get(next)?.parents ?? [])] });
                onPath.add(next);
            }
        }
    }
    return found;
}
function shortened(flaws) {
    const kept = flaws.slice(0, LISTED);
    const rest = flaws.length - kept.length;
    return rest === 0
        ? kept
        : [
            ...kept,
            flaw('', 'notAnOntology', `ほかに${rest}件の問題があります。`, `There are ${rest} more problems like these.`),
        ];
}
