import { canonicalJson } from "../text/canonical-json.js";
import { match } from "./match.js";
/** Reasons without their sentences: wording may improve, what was decided may not change. */
const bare = ({ message: _, ...because }) => because;
/**
 * Reaches a recorded verdict again, for the day and by the profile it was reached with. Different digests mean that
 * these are not the terms or the purpose that were decided on; a different release, that the rules or diseases changed.
 */
export function replayVerdict(recorded, purpose, terms, { ontology }) {
    const verdict = match(purpose, terms, { profile: recorded.profile, ontology, at: recorded.at });
    const differs = [];
    for (const what of ['termsDigest', 'purposeDigest', 'ontology', 'rules', 'verdict']) {
        if (recorded[what] !== verdict[what])
            differs.push({ what, recorded: recorded[what], now: verdict[what] });
    }
    const before = canonicalJson(recorded.because.map(bare));
    const now = canonicalJson(verdict.because.map(bare));
    if (before !== now)
        differs.push({ what: 'because', recorded: before, now });
    return differs.length === 0 ? { same: true, verdict } : { same: false, differs, verdict };
}
