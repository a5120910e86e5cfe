/** Code-unit order: the same on every machine, whatever its locale. */
export const byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** A list as a set: each once, in code-unit order. */
export const sortedSet = (items) => [...new Set(items)].sort(byCodeUnit);
/** What both lists hold. A list that was never given leaves the other as it is. */
export function bothHold(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return a.filter((item) => b.includes(item));
}
/** The smaller of two values, where absent means there is no bound. */
export function tighterOf(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return a < b ? a : b;
}
/** The larger of two values, where absent means there is no bound. */
export function laterOf(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return a > b ? a : b;
}
