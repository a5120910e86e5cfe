import { z } from 'zod'
import { type Flaw, flaw, type Parsed, quoted } from '../text/flaw.ts'
import { flawsOf } from '../text/read-issues.ts'
import { bothHold, laterOf, tighterOf } from '../text/sets.ts'
import { duoTerm } from './duo.ts'
import { LIST_OPERANDS, type OdrlConstraint, type OdrlRule } from './odrl-words.ts'
import { parseTerms } from './parse.ts'
import { AI_ACTIVITIES, DUTY_KINDS, type Terms } from './terms.ts'

const oneOrMore = <S extends z.ZodType>(one: S) =>
  z.preprocess((given) => (Array.isArray(given) ? given : [given]), z.array(one))

/** What may stand beside a rule without restricting anything: identities and parties. */
const metadata = {
  '@id': z.unknown().optional(),
  '@type': z.unknown().optional(),
  uid: z.unknown().optional(),
  target: z.unknown().optional(),
  assigner: z.unknown().optional(),
  assignee: z.unknown().optional(),
}

// Strict objects throughout: a refinement or a nested constraint that is dropped would loosen the terms.
const constraintSchema = z.strictObject({
  ...metadata,
  leftOperand: z.string(),
  operator: z.string(),
  rightOperand: z.unknown(),
})
const ruleSchema = z.strictObject({
  ...metadata,
  action: z.string(),
  constraint: oneOrMore(constraintSchema).optional(),
  duty: oneOrMore(z.strictObject({ ...metadata, action: z.string() })).optional(),
  'raireki:text': z.unknown().optional(),
})
const offerSchema = z.object({
  permission: oneOrMore(ruleSchema).optional(),
  prohibition: oneOrMore(ruleSchema).optional(),
  obligation: oneOrMore(ruleSchema).optional(),
  constraint: z.undefined().optional(),
  // The rules of a parent policy would hold too, and they are not here to be read.
  inheritFrom: z.undefined().optional(),
  'raireki:legalBasis': z.unknown().optional(),
  'raireki:notes': z.unknown().optional(),
})

/** Terms as they are being read, in the loose form `parseTerms` takes. */
type Reading = {
  permission: unknown[]
  modifiers: unknown[]
  ai: Record<string, unknown>
  place: { countries?: readonly string[]; onPremisesOnly?: unknown }
  dates: { embargoUntil?: string; until?: string }
  duties: unknown[]
  noReidentification?: true
  noLinkage?: true
  users?: readonly string[]
}

/**
 * Reads an ODRL offer in JSON-LD. It understands what `exportOdrl` writes and the plain ODRL uses of `purpose`,
 * `spatial`, `recipient`, `dateTime` and `elapsedTime`. A constraint it does not understand is a flaw: leaving it out
 * would make the terms looser than they were meant.
 */
export function importOdrl(jsonld: unknown): Parsed<Terms> {
  const parsed = offerSchema.safeParse(jsonld)
  if (!parsed.success) return { ok: false, flaws: flawsOf(parsed.error.issues, jsonld) }
  const offer = parsed.data
  const reading: Reading = { permission: [], modifiers: [], ai: {}, place: {}, dates: {}, duties: [] }
  const flaws: Flaw[] = []
  const read = (rules: readonly unknown[] | undefined, part: string, take: (rule: OdrlRule) => boolean | string) =>
    rules?.forEach((rule, index) => {
      const taken = take(rule as OdrlRule)
      if (taken !== true)
        flaws.push(notUnderstood(`${part}.${index}`, taken === false ? (rule as OdrlRule).action : taken))
    })
  read(offer.permission, 'permission', (rule) => takePermission(reading, rule))
  read(offer.prohibition, 'prohibition', (rule) => takeProhibition(reading, rule))
  read(offer.obligation, 'obligation', (rule) => takeObligation(reading, rule))
  if (flaws.length > 0) return { ok: false, flaws }
  const { permission, ...rest } = reading
  return parseTerms(
    {
      ...rest,
      ...(permission.length > 0 ? { permission } : {}),
      legalBasis: offer['raireki:legalBasis'],
      notes: offer['raireki:notes'],
    },
    { derived: true },
  )
}

const notUnderstood = (path: string, found: string): Flaw =>
  flaw(
    path,
    'notExpressible',
    `「${quoted(found)}」を利用条件として読み取れません。省くと条件が緩くなるため、取り込みを中止しました。`,
    `“${quoted(found)}” cannot be read as a condition. Leaving it out would loosen the terms, so nothing was imported.`,
  )

/** "train" from "raireki:train", whichever way the prefix was written. */
const ownName = (action: string): string => action.replace(/^(raireki:|urn:raireki:terms:)/, '')

const isActivity = (name: string): boolean => (AI_ACTIVITIES as readonly string[]).includes(name)

function takePermission(reading: Reading, { action, constraint, duty }: OdrlRule): boolean | string {
  const name = ownName(action)
  if (isActivity(name)) {
    if (constraint !== undefined) return `${action} ${constraint[0]?.leftOperand}`
    const other = duty?.find((one) => !/obtainConsent$/.test(one.action))
    if (other !== undefined) return other.action
    reading.ai[name] = duty === undefined || duty.length === 0 ? 'permitted' : 'byApproval'
    return true
  }
  if (!/(^|[/:#])use$/.test(action)) return false
  for (const one of constraint ?? []) if (!takeConstraint(reading, one)) return `${one.leftOperand} ${one.operator}`
  for (const one of duty ?? []) {
    const term = duoTerm(one.action)
    if (term === undefined) return one.action
    reading.modifiers.push(term.code)
  }
  return true
}

/** A JSON-LD value, or the id of a node. */
function plainValue(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Reflect.get(value, '@value') ?? Reflect.get(value, '@id') ?? value
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]).map(plainValue)

const months = (value: unknown): number => Number(/^P(\d+)M$/.exec(String(plainValue(value)))?.[1])

function takeConstraint(reading: Reading, { leftOperand, operator, rightOperand }: OdrlConstraint): boolean {
  const operand = leftOperand.replace(/^(odrl:|http:\/\/www\.w3\.org\/ns\/odrl\/2\/)/, '')
  const value = plainValue(rightOperand)
  const is = (name: string, ...operators: string[]) => operand === name && operators.includes(operator)
  if (operand === 'purpose') return takePurpose(reading, operator, rightOperand)
  const list = LIST_OPERANDS.get(operand)
  if (list !== undefined && ['isAnyOf', 'eq', 'isA'].includes(operator)) {
    reading.modifiers.push({ code: list.code, [list.field]: listOf(rightOperand) })
  } else if (is('raireki:processingPlace', 'isAnyOf', 'eq'))
    reading.place.countries = shared(reading.place.countries, rightOperand)
  else if (is('raireki:onPremises', 'eq')) reading.place.onPremisesOnly = value
  else if (is('raireki:organisationKind', 'isAnyOf', 'eq')) reading.users = shared(reading.users, rightOperand)
  else if (is('dateTime', 'gteq', 'gt'))
    reading.dates.embargoUntil = laterOf(reading.dates.embargoUntil, day(value)) ?? ''
  else if (is('dateTime', 'lteq', 'lt')) reading.dates.until = tighterOf(reading.dates.until, day(value)) ?? ''
  else if (is('raireki:shareWeights', 'eq')) reading.ai.shareWeights = value
  else if (is('raireki:researchType', 'eq')) reading.modifiers.push({ code: 'RS', topic: value })
  else if (is('raireki:publication', 'gteq')) reading.modifiers.push({ code: 'MOR', until: day(value) })
  else if (is('elapsedTime', 'lteq', 'eq')) reading.modifiers.push({ code: 'TS', months: months(rightOperand) })
  else if (is('raireki:timeLimit', 'lteq')) reading.modifiers.push({ code: 'TS', until: day(value) })
  else if (is('raireki:modifier', 'eq')) reading.modifiers.push(String(value))
  else return false
  return true
}

/** The day of a date or an instant. */
const day = (value: unknown): string => String(value).slice(0, 10)

/** Two constraints on the same thing both hold, so only what they share is left. */
const shared = (before: readonly string[] | undefined, value: unknown): readonly string[] =>
  bothHold(before, listOf(value).map(String)) ?? []

/** A DUO permission, or diseases. "isA" one disease means every disease must lie within it. */
function takePurpose(reading: Reading, operator: string, rightOperand: unknown): boolean {
  const named = listOf(rightOperand)
  const [first] = named
  const term = named.length === 1 && typeof first === 'string' ? duoTerm(first) : undefined
  if (first === 'raireki:UNSTATED') reading.permission.push('UNSTATED')
  else if (term?.kind === 'permission') reading.permission.push(term.code)
  else if (term?.kind === 'modifier') reading.modifiers.push(term.code)
  else if (operator === 'isAnyOf') reading.permission.push({ code: 'DS', diseases: named, match: 'any' })
  else if (['isAllOf', 'isA', 'eq'].includes(operator))
    reading.permission.push({ code: 'DS', diseases: named, match: 'all' })
  else return false
  return true
}

function takeProhibition(reading: Reading, { action, constraint }: OdrlRule): boolean | string {
  if (constraint !== undefined && constraint.length > 0) return `${action} ${constraint[0]?.leftOperand}`
  const name = ownName(action)
  const modifier = duoTerm(action)
  if (isActivity(name)) reading.ai[name] = 'forbidden'
  else if (name === 'reidentify') reading.noReidentification = true
  else if (name === 'link') reading.noLinkage = true
  else if (modifier?.code === 'NMDS' || modifier?.code === 'NPOA') reading.modifiers.push(modifier.code)
  else return false
  return true
}

/** ODRL's own words for duties we know by another name. */
const ODRL_DUTIES = new Map([
  ['attribute', 'acknowledge'],
  ['delete', 'destroy'],
])

function takeObligation(reading: Reading, rule: OdrlRule): boolean | string {
  const name = ownName(rule.action)
  const kind = ODRL_DUTIES.get(name) ?? name
  if (!(DUTY_KINDS as readonly string[]).includes(kind)) return false
  const delay = rule.constraint?.[0]
  if (delay !== undefined && delay.leftOperand !== 'delayPeriod') return delay.leftOperand
  const text = rule['raireki:text']
  reading.duties.push({
    kind,
    ...(delay === undefined ? {} : { months: months(delay.rightOperand) }),
    ...(text === undefined ? {} : { text }),
  })
  return true
}
