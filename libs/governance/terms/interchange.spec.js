import { canonicalTerms, exportConsentCodes, exportDuosDataUse, exportOdrl, importConsentCodes, importDuosDataUse, importOdrl, parseTerms, printTerms, } from '@raireki/governance';
import * as fc from 'fast-check';
import { arbitraryTerms } from "../matching/arbitraries.js";
const printed = (parsed) => (parsed.ok ? printTerms(parsed.value) : parsed.flaws);
const duoOnly = ({ permission, modifiers }) => parseTerms({ permission, modifiers }, { derived: true });
describe('DUO consent codes', () => {
    it.each([
        ['GRU-NPU', { permission: { code: 'GRU' }, modifiers: [{ code: 'NPU' }] }],
        ['DUO:0000006 DUO:0000021', { permission: { code: 'HMB' }, modifiers: [{ code: 'IRB' }] }],
        [
            'DS[any: ICD10:I20-I25, MONDO:1]-IRB',
            {
                permission: { code: 'DS', diseases: ['ICD10:I20-I25', 'MONDO:1'], match: 'any' },
                modifiers: [{ code: 'IRB' }],
            },
        ],
        ['DS-MONDO:0005148', { permission: { code: 'DS', diseases: ['MONDO:0005148'], match: 'all' } }],
        [
            'HMB, GS-JP; TS-12 MOR-2027-01-01',
            {
                permission: { code: 'HMB' },
                modifiers: [
                    { code: 'GS', countries: ['JP'] },
                    { code: 'MOR', until: '2027-01-01' },
                    { code: 'TS', months: 12 },
                ],
            },
        ],
        ['GRU-CC', { permission: { code: 'GRU' }, modifiers: [{ code: 'CC' }] }],
        ['IRB', { modifiers: [{ code: 'IRB' }] }],
    ])('%s is read', (codes, expected) => {
        expect(printed(importConsentCodes(codes))).toEqual(expected);
    });
    it('refuses a code nobody knows and a parameter that is missing', () => {
        expect(importConsentCodes('GRU-XYZ')).toMatchObject({ ok: false, flaws: [{ code: 'unknownCode' }] });
        expect(importConsentCodes('GRU GS')).toMatchObject({
            ok: false,
            flaws: [{ path: 'modifiers.0.countries', code: 'missing' }],
        });
    });
    it('come back as they went, and name what DUO cannot say', () => {
        fc.assert(fc.property(arbitraryTerms, (terms) => {
            const { value, lost } = exportConsentCodes(terms);
            const plain = terms.modifiers.every((modifier) => modifier.code !== 'TS' || modifier.until === undefined);
            const full = terms.modifiers.every((modifier) => !Object.values(modifier).some((list) => Array.isArray(list) && list.length === 0));
            fc.pre(plain && full && terms.permission.every(({ code }) => code !== 'UNSTATED' || terms.permission.length === 1));
            const back = importConsentCodes(value);
            const expected = duoOnly(terms);
            const contradictory = !back.ok && back.flaws.every(({ code }) => code === 'contradiction');
            expect(contradictory || (back.ok && expected.ok && canonicalTerms(back.value) === canonicalTerms(expected.value))).toBe(true);
            expect(lost.includes('ai.train')).toBe(terms.ai.train !== undefined);
        }));
    });
});
describe('the DataUse of DUOS', () => {
    it('becomes terms, with free-text restrictions left to a person', () => {
        const dataUse = {
            hmbResearch: true,
            generalUse: null,
            nonProfitUse: true,
            ethicsApprovalRequired: true,
            geographicalRestrictions: 'Japan',
            other: 'only with sponsor',
        };
        expect(printed(importDuosDataUse(dataUse))).toEqual({
            permission: { code: 'HMB' },
            modifiers: [
                { code: 'GS', countries: ['JP'] },
                { code: 'IRB' },
                { code: 'NPUNCU' },
                { code: 'RS', topic: 'other: only with sponsor' },
            ],
        });
        expect(printed(importDuosDataUse({ generalUse: true, geographicalRestrictions: 'Yes' }))).toMatchObject({
            modifiers: [{ code: 'RS', topic: 'region: Yes' }],
        });
    });
    it('refuses a field it does not know instead of dropping a restriction', () => {
        expect(importDuosDataUse({ generalUse: true, cloudStorage: 'no' })).toMatchObject({
            ok: false,
            flaws: [{ path: 'cloudStorage' }],
        });
    });
    it('is written back with a list of what DUOS cannot hold', () => {
        const terms = importDuosDataUse({ hmbResearch: true, nonProfitUse: true });
        const withAi = parseTerms({ permission: 'HMB', modifiers: ['NPUNCU', 'NCU', 'RTN'], ai: { train: 'forbidden' } });
        if (!terms.ok || !withAi.ok)
            throw new Error('readable');
        expect(exportDuosDataUse(terms.value)).toEqual({
            value: { hmbResearch: true, nonProfitUse: true, diseaseRestrictions: [] },
            lost: [],
        });
        expect(exportDuosDataUse(withAi.value).lost).toEqual(['modifiers.RTN', 'ai.train']);
    });
});
describe('ODRL', () => {
    it('carries every condition there and back', () => {
        fc.assert(fc.property(arbitraryTerms, (terms) => {
            const offer = JSON.parse(JSON.stringify(exportOdrl(terms)));
            expect(importOdrl(offer)).toEqual({ ok: true, value: terms });
        }), { numRuns: 500 });
    });
    it('reads a plain offer written elsewhere', () => {
        const offer = {
            '@type': 'Offer',
            permission: {
                action: 'use',
                target: 'urn:x',
                constraint: [
                    {
                        leftOperand: 'purpose',
                        operator: 'isA',
                        rightOperand: { '@id': 'http://purl.obolibrary.org/obo/DUO_0000042' },
                    },
                    { leftOperand: 'spatial', operator: 'eq', rightOperand: 'JP' },
                    {
                        leftOperand: 'dateTime',
                        operator: 'lteq',
                        rightOperand: { '@value': '2028-03-31T00:00:00Z', '@type': 'xsd:dateTime' },
                    },
                ],
            },
            obligation: { action: 'attribute' },
        };
        expect(printed(importOdrl(offer))).toEqual({
            permission: { code: 'GRU' },
            modifiers: [{ code: 'GS', countries: ['JP'] }],
            dates: { until: '2028-03-31' },
            duties: [{ kind: 'acknowledge' }],
        });
    });
    it.each([
        [
            'an unknown constraint',
            { permission: { action: 'use', constraint: [{ leftOperand: 'count', operator: 'lteq', rightOperand: 3 }] } },
        ],
        ['an unknown prohibition', { permission: { action: 'use' }, prohibition: { action: 'sell' } }],
        ['a refined action', { permission: { action: 'use', refinement: [] } }],
        [
            'a constraint on the whole offer',
            { permission: { action: 'use' }, constraint: [{ leftOperand: 'count', operator: 'lt', rightOperand: 1 }] },
        ],
    ])('imports nothing rather than drop %s', (_, offer) => {
        expect(importOdrl(offer).ok).toBe(false);
    });
    it('takes the stricter of two dates and what two regions share', () => {
        const constraint = (leftOperand, operator, rightOperand) => ({
            leftOperand,
            operator,
            rightOperand,
        });
        const offer = {
            permission: {
                action: 'use',
                constraint: [
                    constraint('dateTime', 'lteq', '2028-01-01'),
                    constraint('dateTime', 'lteq', '2029-01-01'),
                    constraint('raireki:processingPlace', 'isAnyOf', ['JP', 'US']),
                    constraint('raireki:processingPlace', 'isAnyOf', ['JP', 'DE']),
                ],
            },
        };
        expect(printed(importOdrl(offer))).toEqual({ dates: { until: '2028-01-01' }, place: { countries: ['JP'] } });
    });
});
