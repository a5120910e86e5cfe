/** Changes whenever a rule changes what it decides, so that a replay can tell new rules from altered facts. */
export const RULES_RELEASE = '1';
/** The worst of the reasons. No reason at all is no permission. */
export function rulingOf(because) {
    let outcome;
    for (const { effect } of because) {
        if (effect === 'deny')
            return 'deny';
        if (effect === 'review')
            outcome = 'review';
        else
            outcome ??= 'permit';
    }
    return outcome ?? 'review';
}
