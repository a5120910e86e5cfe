import { canonicalTerms, isAtLeastAsStrict, meet, meetAll, parseTerms, printTerms, UNRESTRICTED, } from '@raireki/governance';
import * as fc from 'fast-check';
import { arbitraryTerms } from "../matching/arbitraries.js";
const terms = (input) => {
    const parsed = parseTerms(input);
    if (!parsed.ok)
        throw new Error(JSON.stringify(parsed.flaws));
    return parsed.value;
};
const same = (a, b) => expect(canonicalTerms(a)).toBe(canonicalTerms(b));
describe('meet is a lattice meet', () => {
    it('does not care which comes first', () => {
        fc.assert(fc.property(arbitraryTerms, arbitraryTerms, (a, b) => same(meet(a, b), meet(b, a))), { numRuns: 1000 });
    });
    it('does not care which two are met first', () => {
        fc.assert(fc.property(arbitraryTerms, arbitraryTerms, arbitraryTerms, (a, b, c) => same(meet(meet(a, b), c), meet(a, meet(b, c)))), { numRuns: 2000 });
    });
    it('leaves terms that meet themselves as they are', () => {
        fc.assert(fc.property(arbitraryTerms, (a) => same(meet(a, a), a)), { numRuns: 1000 });
    });
    it('leaves terms that meet no restriction as they are', () => {
        fc.assert(fc.property(arbitraryTerms, (a) => same(meetAll([a]), a)));
        same(meetAll([]), UNRESTRICTED);
    });
    it('is at least as strict as both', () => {
        fc.assert(fc.property(arbitraryTerms, arbitraryTerms, (a, b) => {
            expect(isAtLeastAsStrict(meet(a, b), a) && isAtLeastAsStrict(meet(a, b), b)).toBe(true);
        }));
    });
});
describe('terms in their written form', () => {
    it('are read back as they were, from print, from canonical text and from the value itself', () => {
        fc.assert(fc.property(arbitraryTerms, (a) => {
            for (const written of [printTerms(a), JSON.parse(canonicalTerms(a)), JSON.parse(JSON.stringify(a))]) {
                expect(parseTerms(written, { derived: true })).toEqual({ ok: true, value: a });
            }
        }), { numRuns: 1000 });
    });
});
describe('what meets', () => {
    it('keeps both disease lists when neither lies within the other', () => {
        const heart = terms({ permission: { code: 'DS', diseases: ['ICD10:I20-I25'] } });
        const lung = terms({ permission: { code: 'DS', diseases: ['ICD10:C34'], match: 'any' } });
        expect(meet(heart, lung).permission).toHaveLength(2);
    });
    it('drops what a stricter permission already says', () => {
        expect(meet(terms({ permission: 'GRU' }), terms({ permission: 'HMB' })).permission).toEqual([{ code: 'HMB' }]);
    });
    it('keeps untagged data a matter for a person', () => {
        const codes = meet(terms({}), terms({ permission: 'GRU' })).permission.map(({ code }) => code);
        expect(codes).toEqual(['GRU', 'UNSTATED']);
    });
    it('keeps clinical care only where both allow it', () => {
        const care = terms({ permission: 'HMB', modifiers: ['CC'] });
        expect(meet(care, UNRESTRICTED).modifiers).toEqual([{ code: 'CC' }]);
        expect(meet(care, terms({ permission: 'GRU' })).modifiers).toEqual([]);
    });
    it('leaves nothing where two regions share no country', () => {
        const region = (country) => terms({ permission: 'GRU', modifiers: [{ code: 'GS', countries: [country] }] });
        expect(meet(region('JP'), region('DE')).modifiers).toEqual([{ code: 'GS', countries: [] }]);
    });
    it('asks before sharing where one says nothing and the other says "same terms"', () => {
        const silent = terms({ permission: 'GRU' });
        const sharing = terms({ permission: 'GRU', ai: { shareWeights: 'sameTerms' } });
        expect(meet(silent, sharing).ai).toEqual({ shareWeights: 'sameTermsByApproval' });
    });
});
