/** The JSON-LD context of our ODRL offers: ODRL's own, plus DUO and our namespace. */
export const ODRL_CONTEXT = [
  'http://www.w3.org/ns/odrl.jsonld',
  { duo: 'http://purl.obolibrary.org/obo/DUO_', raireki: 'urn:raireki:terms:' },
] as const

/** One ODRL constraint: "purpose isAnyOf …". */
export type OdrlConstraint = {
  readonly leftOperand: string
  readonly operator: 'eq' | 'isA' | 'isAnyOf' | 'isAllOf' | 'lteq' | 'gteq'
  readonly rightOperand: unknown
}

/** A permission, prohibition, duty or obligation: an action with what constrains it. */
export type OdrlRule = {
  readonly action: string
  readonly constraint?: readonly OdrlConstraint[]
  readonly duty?: readonly OdrlRule[]
  readonly 'raireki:text'?: unknown
}

/** Usage terms as an ODRL offer. */
export type OdrlOffer = {
  readonly '@context': unknown
  readonly '@type': 'Offer'
  readonly uid: string
  readonly permission: readonly OdrlRule[]
  readonly prohibition?: readonly OdrlRule[]
  readonly obligation?: readonly OdrlRule[]
  readonly 'raireki:legalBasis'?: unknown
  readonly 'raireki:notes'?: unknown
}

/** DUO modifiers by what they are in ODRL: something to do, something prohibited, or a limit on the use. */
export const DUTY_MODIFIERS: readonly string[] = ['PUB', 'COL', 'IRB', 'RTN']
export const PROHIBITED_BY_MODIFIER: readonly string[] = ['NMDS', 'NPOA']

/** Constraints that stand for one list or value of the terms: ODRL's own operand where it has one, else ours. */
export const LIST_OPERANDS = new Map([
  ['spatial', { code: 'GS', field: 'countries' }],
  ['recipient', { code: 'US', field: 'users' }],
  ['raireki:project', { code: 'PS', field: 'projects' }],
  ['raireki:institution', { code: 'IS', field: 'institutions' }],
])

export const duoIri = (id: string): string => id.replace('DUO:', 'duo:')
