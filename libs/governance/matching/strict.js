import { allowsClinicalCare } from "../terms/meet.js";
import { judgeAi, judgeConditions, judgeSensitive } from "./condition-rules.js";
import { judgeModifier } from "./modifier-rules.js";
import { judgeClinicalCare, judgePermission } from "./permission-rules.js";
/**
 * Our own rules. They fail closed: untagged data and silent purposes go to a person, every condition is met by a rule
 * or by a person, and nothing is permitted that the terms do not permit.
 */
export function judgeStrictly(purpose, terms, context) {
    const because = [];
    for (const permission of terms.permission)
        because.push(judgePermission(permission, purpose, context.ontology));
    if (purpose.activities.includes('clinicalCare')) {
        because.push(judgeClinicalCare(terms, allowsClinicalCare(terms)));
    }
    for (const modifier of terms.modifiers) {
        const met = judgeModifier(modifier, purpose, context);
        if (met !== undefined)
            because.push(met);
    }
    judgeAi(terms, purpose, because);
    judgeConditions(terms, purpose, context, because);
    judgeSensitive(purpose, because);
    return because;
}
