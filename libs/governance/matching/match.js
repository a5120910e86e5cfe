import { purposeDigest } from "../purposes/canonical.js";
import { termsDigest } from "../terms/canonical.js";
import { judgeAsDuos } from "./duos.js";
import { judgeStrictly } from "./strict.js";
import { RULES_RELEASE, rulingOf } from "./verdict.js";
/**
 * Whether the terms permit the purpose, and why. Pure: the same inputs give the same verdict for ever, and the verdict
 * names all of them.
 *
 * @example
 * match(purpose, terms, { profile: 'strict', ontology: ICD10, at: '2026-04-01' }).verdict // 'permit' | 'deny' | 'review'
 */
export function match(purpose, terms, options) {
    const { because, verdict } = options.profile === 'strict' ? strictly(purpose, terms, options) : judgeAsDuos(purpose, terms, options.ontology);
    return {
        verdict,
        because,
        profile: options.profile,
        rules: RULES_RELEASE,
        ontology: options.ontology.release,
        termsDigest: termsDigest(terms),
        purposeDigest: purposeDigest(purpose),
        at: options.at,
    };
}
function strictly(purpose, terms, context) {
    const because = judgeStrictly(purpose, terms, context);
    return { because, verdict: rulingOf(because) };
}
