import { judgeAsDuos } from "./duos.js";
import { judgeStrictly } from "./strict.js";
import { rulingOf } from "./verdict.js";
/**
 * The answer alone, for looking through a catalogue. Datasets share terms far more often than not, so each distinct
 * terms is judged once: give the digest where it is stored beside them, so that equal terms need not be compared.
 * The rules are those of `match`, not a second copy.
 *
 * @example
 * const screen = screenFor(purpose, { profile: 'strict', ontology: ICD10, at: '2026-04-01' })
 * datasets.filter(({ terms, digest }) => screen(terms, digest) === 'permit')
 */
export function screenFor(purpose, options) {
    const byDigest = new Map();
    return (terms, digest) => {
        if (digest === undefined)
            return judge(purpose, terms, options);
        const known = byDigest.get(digest);
        if (known !== undefined)
            return known;
        const ruling = judge(purpose, terms, options);
        byDigest.set(digest, ruling);
        return ruling;
    };
}
const judge = (purpose, terms, options) => options.profile === 'strict'
    ? rulingOf(judgeStrictly(purpose, terms, options))
    : judgeAsDuos(purpose, terms, options.ontology).verdict;
