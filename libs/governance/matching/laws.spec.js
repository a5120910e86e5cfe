import { explainPurpose, explainTerms, explainVerdict, match, meet, parseTerms, printTerms, replayVerdict, } from '@raireki/governance';
import * as fc from 'fast-check';
import { arbitraryPurpose, arbitraryTerms, modifier, NARROWINGS, TEST_ONTOLOGY } from "./arbitraries.js";
const options = { profile: 'strict', ontology: TEST_ONTOLOGY, at: '2026-04-01' };
const RANK = { deny: 0, review: 1, permit: 2 };
const rank = (...[purpose, terms]) => RANK[match(purpose, terms, options).verdict];
describe('strict matching, whatever the terms and purposes', () => {
    it('never permits by two terms together what either alone does not permit', () => {
        fc.assert(fc.property(arbitraryPurpose, arbitraryTerms, arbitraryTerms, (purpose, a, b) => {
            expect(rank(purpose, meet(a, b))).toBeLessThanOrEqual(Math.min(rank(purpose, a), rank(purpose, b)));
        }), { numRuns: 3000 });
    });
    it('never loosens when a modifier is added', () => {
        fc.assert(fc.property(arbitraryPurpose, arbitraryTerms, modifier, (purpose, terms, added) => {
            fc.pre(added.code !== 'CC');
            const printed = printTerms(terms);
            const more = parseTerms({ ...printed, modifiers: [...terms.modifiers, added] }, { derived: true });
            expect(more.ok && rank(purpose, more.value)).toBeLessThanOrEqual(rank(purpose, terms));
        }), { numRuns: 2000 });
    });
    it.each(Object.keys(NARROWINGS))('never tightens when the purpose %s', (narrowing) => {
        fc.assert(fc.property(arbitraryPurpose, arbitraryTerms, (purpose, terms) => {
            expect(rank(NARROWINGS[narrowing](purpose), terms)).toBeGreaterThanOrEqual(rank(purpose, terms));
        }), { numRuns: 600 });
    });
    it('meets every modifier of the terms with a reason', () => {
        fc.assert(fc.property(arbitraryPurpose, arbitraryTerms, (purpose, terms) => {
            const named = match(purpose, terms, options).because.map(({ term }) => term);
            for (const { code } of terms.modifiers)
                if (code !== 'CC')
                    expect(named).toContain(code);
        }));
    });
    it('gives the same verdict again when replayed', () => {
        fc.assert(fc.property(arbitraryPurpose, arbitraryTerms, fc.constantFrom('strict', 'duos-v4'), (purpose, terms, profile) => {
            const recorded = JSON.parse(JSON.stringify(match(purpose, terms, { ...options, profile })));
            expect(replayVerdict(recorded, purpose, terms, options)).toMatchObject({ same: true });
        }));
    });
    it('can be put into words in both languages, without a code showing through', () => {
        fc.assert(fc.property(arbitraryPurpose, arbitraryTerms, fc.constantFrom('ja', 'en'), (purpose, terms, lang) => {
            const { headline, deciding, others } = explainVerdict(match(purpose, terms, options), lang, TEST_ONTOLOGY);
            const texts = [
                headline,
                ...[...deciding, ...others].map(({ text }) => text),
                ...explainTerms(terms, lang, TEST_ONTOLOGY).lines.map(({ text }) => text),
                ...explainPurpose(purpose, lang, TEST_ONTOLOGY).lines.map(({ text }) => text),
            ];
            for (const text of texts) {
                expect(text).toMatch(lang === 'ja' ? /。|）$/ : /[.)]$/);
                expect(text).not.toMatch(/undefined|NaN|\[object|aiActivity|biomedical$/);
            }
            expect(deciding.length).toBeGreaterThan(0);
        }));
    });
});
