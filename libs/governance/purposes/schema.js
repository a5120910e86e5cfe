import { z } from 'zod';
import { country, day, disease, localText, word } from "../terms/schema.js";
import { AI_ACTIVITIES, ORGANISATION_KINDS } from "../terms/terms.js";
import { SENSITIVE_SUBJECTS } from "./purpose.js";
const research = z.strictObject({
    general: z.boolean().optional(),
    biomedical: z.boolean().optional(),
    diseases: z.array(disease).min(1).optional(),
    ancestry: z.boolean().optional(),
    methods: z.boolean().optional(),
    genetic: z.boolean().optional(),
    topics: z.array(word).optional(),
});
const commitments = z.strictObject({
    publish: z.boolean().optional(),
    noPublicationBefore: day.optional(),
    returnResults: z.boolean().optional(),
    collaboration: z.boolean().optional(),
    noReidentification: z.boolean().optional(),
    noLinkage: z.boolean().optional(),
    ethicsApproval: z.strictObject({ number: word, committee: word.optional(), expiresOn: day.optional() }).optional(),
});
const flags = z.strictObject({
    ...Object.fromEntries(SENSITIVE_SUBJECTS.map((subject) => [subject, z.boolean().optional()])),
    gender: word.optional(),
});
/** A purpose as it arrives, after `expandedPurpose` has written out every shorthand. */
export const purposeSchema = z.strictObject({
    research: research.default({}),
    activities: z.array(z.enum([...AI_ACTIVITIES, 'clinicalCare'])).default([]),
    shareWeights: z.enum(['none', 'sameTerms', 'open']).optional(),
    nonProfit: z.boolean().optional(),
    commercial: z.boolean().optional(),
    organisation: z.strictObject({ id: word.optional(), kind: z.enum(ORGANISATION_KINDS).optional() }).default({}),
    users: z.array(word).optional(),
    project: word.optional(),
    processing: z
        .strictObject({ countries: z.array(country).min(1).optional(), onPremises: z.boolean().optional() })
        .default({}),
    until: day.optional(),
    certificates: z.array(z.strictObject({ name: word, expiresOn: day.optional() })).default([]),
    commitments: commitments.default({}),
    flags: flags.default({}),
    notes: z.array(localText).default([]),
});
