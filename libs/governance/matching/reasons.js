/** One reason. `found` stays absent where the purpose is silent, so that the reader can be told to say more. */
export function reason(rule, effect, term, purpose, wanted, found) {
    if (wanted === undefined)
        return found === undefined ? { term, purpose, rule, effect } : { term, purpose, rule, effect, found };
    return found === undefined ? { term, purpose, rule, effect, wanted } : { term, purpose, rule, effect, wanted, found };
}
/** A promise the term asks for: given, refused, or not mentioned. */
export function promised(rule, term, purpose, promise) {
    const effect = promise === undefined ? 'review' : promise ? 'permit' : 'deny';
    return reason(rule, effect, term, purpose, 'true', promise === undefined ? undefined : String(promise));
}
/** A list as one text; most have a single member, and this runs for every reason of every verdict. */
export const listed = (items) => (items.length === 1 ? items[0] : items.join(' '));
/** A list the purpose must stay within. An absent or empty list leaves the question to a person. */
export function within(rule, term, purpose, allowed, asked) {
    const wanted = listed(allowed);
    if (allowed.length === 0)
        return reason(rule, 'deny', term, purpose, wanted, asked && listed(asked));
    if (asked === undefined || asked.length === 0)
        return reason(rule, 'review', term, purpose, wanted);
    for (const one of asked) {
        if (!allowed.includes(one))
            return reason(rule, 'deny', term, purpose, wanted, one);
    }
    return reason(rule, 'permit', term, purpose, wanted, listed(asked));
}
/** A day the purpose must end by. */
export function endsBy(rule, term, last, today, until) {
    if (today > last)
        return reason(rule, 'deny', term, 'at', last, today);
    if (until === undefined)
        return reason(rule, 'review', term, 'until', last);
    return reason(rule, until > last ? 'deny' : 'permit', term, 'until', last, until);
}
