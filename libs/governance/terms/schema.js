import { z } from 'zod';
import { readDiseaseCode } from "../ontology/disease-code.js";
import { isCountry } from "../text/countries.js";
import { AI_ACTIVITIES, DUTY_KINDS, LEAVES, LEGAL_BASES, ORGANISATION_KINDS, PLAIN_MODIFIERS, WEIGHT_SHARING, } from "./terms.js";
const refused = (ja, en) => ({ params: { ja, en } });
/** A word or identifier somebody chose: at least one visible character. */
export const word = z.string().trim().min(1).max(400);
export const day = z.iso.date();
export const disease = z
    .string()
    .refine((code) => readDiseaseCode(code) !== undefined, refused((found) => `「${found}」は疾患コードではありません。「ICD10:I20-I25」「MONDO:0005068」のように書いてください。`, (found) => `“${found}” is not a disease code. Write it like ICD10:I20-I25 or MONDO:0005068.`))
    .transform((code) => readDiseaseCode(code) ?? code);
export const country = z
    .string()
    .transform((code) => code.trim().toUpperCase())
    .refine(isCountry, refused((found) => `「${found}」は国コードではありません。ISO 3166-1 の二文字（日本は JP）で書いてください。`, (found) => `“${found}” is not a country code. Use the two letters of ISO 3166-1, such as JP.`));
export const localText = z.strictObject({ ja: z.string().max(4000).optional(), en: z.string().max(4000).optional() });
const permission = z.discriminatedUnion('code', [
    z.strictObject({ code: z.literal('NRES') }),
    z.strictObject({ code: z.literal('GRU') }),
    z.strictObject({ code: z.literal('HMB') }),
    z.strictObject({
        code: z.literal('DS'),
        diseases: z.array(disease).min(1),
        match: z.enum(['any', 'all']).default('all'),
    }),
    z.strictObject({ code: z.literal('POA') }),
    z.strictObject({ code: z.literal('UNSTATED') }),
]);
const plainModifiers = PLAIN_MODIFIERS.map((code) => z.strictObject({ code: z.literal(code) }));
const modifier = z.discriminatedUnion('code', [
    z.strictObject({ code: z.literal('RS'), topic: word }),
    z.strictObject({ code: z.literal('GS'), countries: z.array(country) }),
    z.strictObject({ code: z.literal('MOR'), until: day }),
    z.strictObject({ code: z.literal('TS'), months: z.int().min(1).max(1200).optional(), until: day.optional() }),
    z.strictObject({ code: z.literal('US'), users: z.array(word) }),
    z.strictObject({ code: z.literal('PS'), projects: z.array(word) }),
    z.strictObject({ code: z.literal('IS'), institutions: z.array(word) }),
    ...plainModifiers,
]);
const ai = z.strictObject({
    ...Object.fromEntries(AI_ACTIVITIES.map((activity) => [activity, z.enum(LEAVES).optional()])),
    shareWeights: z.enum(WEIGHT_SHARING).optional(),
});
/** Terms as they arrive, after `expandedTerms` has written out every shorthand. */
export const termsSchema = z.strictObject({
    permission: z.array(permission).min(1),
    modifiers: z.array(modifier).default([]),
    ai: ai.default({}),
    noReidentification: z.boolean().default(false),
    noLinkage: z.boolean().default(false),
    place: z
        .strictObject({ countries: z.array(country).optional(), onPremisesOnly: z.boolean().default(false) })
        .default({ onPremisesOnly: false }),
    users: z.array(z.enum(ORGANISATION_KINDS)).optional(),
    dates: z.strictObject({ embargoUntil: day.optional(), until: day.optional() }).default({}),
    legalBasis: z
        .array(z.strictObject({ basis: z.enum(LEGAL_BASES), certificates: z.array(word).default([]) }))
        .default([]),
    duties: z
        .array(z.strictObject({
        kind: z.enum(DUTY_KINDS),
        months: z.int().min(0).max(1200).optional(),
        text: localText.optional(),
    }))
        .default([]),
    notes: z.array(localText).default([]),
});
