/** Who is told, seen from what happened. Who that is comes from the rows the entry's subjects name. */
export type Audience =
  /** Whose request it is. */
  | 'applicant'
  /** The members of the research team who accepted. */
  | 'team'
  /** The member whom the entry is about, where they are registered. */
  | 'member'
  /** Everybody who sits on the review and has not stepped aside. */
  | 'seats'
  /** Those of them who have not voted. */
  | 'outstanding'
  /** The chair of the review. */
  | 'chair'
  /** Who switched on the automatic approval by which it passed. */
  | 'switchedOnBy'
  /** The alternates who were called to sit. */
  | 'called'
  /** Everybody with a seat on the panel. */
  | 'panel'
  /** The providers whose assets it concerns. */
  | 'provider'
  /** The providers of what something was made from. */
  | 'originProvider'
  /** Whose grant it is. */
  | 'grantee'
  /** Everybody with an active grant on the asset. */
  | 'grantees'
  /** Who set up the webhook. */
  | 'keeper'
  | 'operators'
  | 'auditors'

/** Seen from a side, an organisation may hear of an event through a webhook as well. */
export type Side = 'using' | 'providing'

const SIDES: Partial<Record<Audience, Side>> = {
  applicant: 'using',
  team: 'using',
  grantee: 'using',
  grantees: 'using',
  provider: 'providing',
  originProvider: 'providing',
}

export function sidesOf(audiences: readonly Audience[]): readonly Side[] {
  return [...new Set(audiences.flatMap((audience) => SIDES[audience] ?? []))]
}

/**
 * The people to be told of one event, each of them once, however many audiences they belong to.
 * Whoever did it knows already.
 */
export function peopleToTell(
  audiences: readonly Audience[],
  peopleOf: (audience: Audience) => readonly string[],
  actor: string | undefined,
): readonly string[] {
  const people = new Set(audiences.flatMap((audience) => peopleOf(audience)))
  if (actor !== undefined) people.delete(actor)
  return [...people].sort()
}
