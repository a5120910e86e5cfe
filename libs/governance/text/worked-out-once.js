/**
 * Remembers what was worked out from a frozen object. One that could still change is worked out every time: a
 * remembered digest of something that has changed since would be a lie in the ledger.
 */
export function workedOutOnce(work) {
    const known = new WeakMap();
    return (value) => {
        const remembered = known.get(value);
        if (remembered !== undefined)
            return remembered;
        const result = work(value);
        if (Object.isFrozen(value))
            known.set(value, result);
        return result;
    };
}
