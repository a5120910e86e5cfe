import { z } from 'zod'
import { country, day, word } from '../terms/schema.ts'
import { frozen } from '../text/canonical-json.ts'
import { type Flaw, flaw, type Parsed, quoted } from '../text/flaw.ts'
import { flawsOf } from '../text/read-issues.ts'

export const PROCESSING_PLACES = ['ownPremises', 'privateCloud', 'publicCloud', 'trustedEnvironment'] as const
export type ProcessingPlace = (typeof PROCESSING_PLACES)[number]

export const OUTPUT_KINDS = ['model', 'publication', 'software', 'dataset', 'patent', 'other'] as const
export type OutputKind = (typeof OUTPUT_KINDS)[number]

/** How a request means to keep what it promises. Every part may be left out; one that is begun must be whole. */
export type Plan = {
  /** Stated here once; matching reads it from here. */
  readonly ethicsApproval?: {
    readonly number: string
    readonly committee: string
    readonly expiresOn?: string
    /** Where the letter of approval is to be found if it is not attached: a file number, an address. */
    readonly document?: string
    /** The letter itself: the id of one of the request's papers. */
    readonly attachment?: string
  }
  readonly processing?: {
    readonly place: ProcessingPlace
    readonly description: string
    readonly countries?: readonly string[]
  }
  readonly dataHandling?: { readonly storage: string; readonly access: string; readonly deletion: string }
  /** The paper of a certificate that the purpose states: its name there, and the id of one of the request's papers. */
  readonly certificates?: readonly { readonly name: string; readonly attachment: string }[]
  readonly outputs?: readonly {
    readonly kind: OutputKind
    readonly description: string
    readonly expectedOn?: string
  }[]
}

const prose = z.string().trim().min(1).max(4_000)

const planSchema = z.strictObject({
  ethicsApproval: z
    .strictObject({
      number: word,
      committee: word,
      expiresOn: day.optional(),
      document: word.optional(),
      attachment: word.optional(),
    })
    .optional(),
  processing: z
    .strictObject({
      place: z.enum(PROCESSING_PLACES),
      description: prose,
      countries: z.array(country).optional(),
    })
    .optional(),
  dataHandling: z.strictObject({ storage: prose, access: prose, deletion: prose }).optional(),
  certificates: z
    .array(z.strictObject({ name: word, attachment: word }))
    .max(20)
    .optional(),
  outputs: z
    .array(z.strictObject({ kind: z.enum(OUTPUT_KINDS), description: prose, expectedOn: day.optional() }))
    .max(20)
    .optional(),
})

/**
 * Reads a plan, or says everything that is wrong with it and where.
 *
 * @example
 * parsePlan({ ethicsApproval: { number: 'W-1187', committee: 'Wakakusa University', expiresOn: '2028-03-31' } })
 */
export function parsePlan(input: unknown): Parsed<Plan> {
  const stated = withoutNulls(input ?? {})
  const parsed = planSchema.safeParse(stated)
  if (!parsed.success) return { ok: false, flaws: flawsOf(parsed.error.issues, stated) }
  return { ok: true, value: frozen(withoutEmpty(parsed.data)) }
}

/** What was right when it was written and is not any more: on the given day, with the papers that are attached now. */
export function planFlawsOn(plan: Plan, today: string, attached: ReadonlySet<string>): readonly Flaw[] {
  return [...expiryFlaws(plan, today), ...letterFlaws(plan, attached), ...certificateFlaws(plan, attached)]
}

function expiryFlaws({ ethicsApproval }: Plan, today: string): Flaw[] {
  const expiresOn = ethicsApproval?.expiresOn
  if (expiresOn === undefined || expiresOn >= today) return []
  return [
    flaw(
      'ethicsApproval.expiresOn',
      'outOfRange',
      `「${quoted(expiresOn)}」に承認の期限が切れています。${today}以降まで有効な承認を記入してください。`,
      `The approval expired on ${quoted(expiresOn)}. Give one that is valid on ${today} or later.`,
    ),
  ]
}

/** Papers are looked at when they are attached, so one that is there can be read by everybody. */
function letterFlaws({ ethicsApproval }: Plan, attached: ReadonlySet<string>): Flaw[] {
  const letter = ethicsApproval?.attachment
  if (letter === undefined || attached.has(letter)) return []
  return [
    flaw(
      'ethicsApproval.attachment',
      'unknownCode',
      '承認書として選んだファイルは、この申請に添付されていません。添付ファイルから選び直してください。',
      'The file that was named as the letter of approval is not attached to this request. Choose one that is.',
    ),
  ]
}

function certificateFlaws({ certificates = [] }: Plan, attached: ReadonlySet<string>): Flaw[] {
  return certificates.flatMap(({ name, attachment }, index) =>
    attached.has(attachment)
      ? []
      : [
          flaw(
            `certificates.${index}.attachment`,
            'unknownCode',
            `「${quoted(name)}」の写しとして選んだファイルは、この申請に添付されていません。添付ファイルから選び直してください。`,
            `The file that was named as the paper of ${quoted(name)} is not attached to this request. Choose one that is.`,
          ),
        ],
  )
}

/** The papers that a plan names, by their ids. */
export function papersIn({ ethicsApproval, certificates = [] }: Plan): readonly string[] {
  const letter = ethicsApproval?.attachment
  return [...new Set([...(letter === undefined ? [] : [letter]), ...certificates.map(({ attachment }) => attachment)])]
}

/** The plan for a request that builds on this one, which has none of its papers. */
export function withoutPapers(plan: unknown): unknown {
  const parsed = parsePlan(plan)
  if (!parsed.ok || papersIn(parsed.value).length === 0) return plan
  const { certificates: _papers, ethicsApproval, ...rest } = parsed.value
  if (!ethicsApproval) return rest
  const { attachment: _letter, ...approval } = ethicsApproval
  return { ...rest, ethicsApproval: approval }
}

function withoutEmpty(plan: z.output<typeof planSchema>): Plan {
  return Object.fromEntries(
    Object.entries(plan).filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0)),
  ) as Plan
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) => (field == null ? [] : [[key, withoutNulls(field)]])),
  )
}
