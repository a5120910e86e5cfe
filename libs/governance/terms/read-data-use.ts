import { z } from 'zod'
import { readDiseaseCode } from '../ontology/disease-code.ts'
import { canonicalJson, frozen } from '../text/canonical-json.ts'
import type { Parsed } from '../text/flaw.ts'
import { flawsOf } from '../text/read-issues.ts'
import { sortedSet } from '../text/sets.ts'
import { DATA_USE_ANSWERS, DATA_USE_WORDS, type DataUse } from './duos-data-use.ts'

const answers = Object.fromEntries(DATA_USE_ANSWERS.map((field) => [field, z.boolean().optional()])) as Record<
  (typeof DATA_USE_ANSWERS)[number],
  z.ZodOptional<z.ZodBoolean>
>
const words = Object.fromEntries(DATA_USE_WORDS.map((field) => [field, z.string().optional()])) as Record<
  (typeof DATA_USE_WORDS)[number],
  z.ZodOptional<z.ZodString>
>

const schema = z.strictObject({
  ...answers,
  ...words,
  diseaseRestrictions: z.array(z.string().trim().min(1)).default([]),
})

const FIELDS = new Set<string>([...DATA_USE_ANSWERS, ...DATA_USE_WORDS, 'diseaseRestrictions'])

/** Whether this looks like a DUOS statement rather than one of ours: it has a field only DUOS has. */
export const looksLikeDataUse = (json: unknown): boolean =>
  json !== null && typeof json === 'object' && Object.keys(json).some((field) => FIELDS.has(field))

/**
 * Reads a DUOS `DataUse`. `null` means never answered, as in DUOS; a field we do not know is a flaw, because dropping
 * it could drop a restriction. Disease ids are brought to our spelling, and compared in it.
 */
export function readDataUse(json: unknown): Parsed<DataUse> {
  const given = json !== null && typeof json === 'object' && !Array.isArray(json) ? answeredFields(json) : json
  const parsed = schema.safeParse(given)
  if (!parsed.success) return { ok: false, flaws: flawsOf(parsed.error.issues, given) }
  const diseaseRestrictions = sortedSet(parsed.data.diseaseRestrictions.map((id) => readDiseaseCode(id) ?? id))
  return { ok: true, value: frozen({ ...parsed.data, diseaseRestrictions } as DataUse) }
}

const answeredFields = (json: object): object =>
  Object.fromEntries(
    Object.entries(json).filter(([, answer]) => answer !== null && answer !== undefined && answer !== ''),
  )

/** The one text of a DUOS statement, byte for byte. */
export const canonicalDataUse = (dataUse: DataUse): string => canonicalJson(dataUse)
