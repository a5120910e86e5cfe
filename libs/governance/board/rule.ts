/** The point of view a member brings. `provider` is a person of the organisation whose data it is. */
export const CAPACITIES = ['medicine', 'ethics', 'law', 'it', 'public', 'privacy', 'provider'] as const
export type Capacity = (typeof CAPACITIES)[number]
export type Choice = 'approve' | 'reject' | 'abstain'
export type Threshold = 'majority' | 'twoThirds' | 'unanimous'

/** What a panel is asked: to review a request, to consent for a provider, or to hear an appeal. */
export type PanelTask = 'review' | 'providerConsent' | 'appeal'

/** How a vote must be told to be the voter's: by their OpenPGP key, by that or by their password again, or not at all. */
export type Signing = 'openpgp' | 'signed' | 'session'

/** Where a review goes that nobody has decided in time. Neither way ever approves anything by silence. */
export type Lapse = 'chair' | 'nextStage'

/** When a review closes: once no vote still outstanding could change it, or as soon as the quorum has spoken clearly. */
export type Closing = 'certain' | 'quorum'

/** How a panel decides. It is frozen with the seats when a review opens. */
export type PanelRule = {
  /** How many votes must be cast. */
  readonly quorum: number
  /** What share of the votes that are not abstentions must approve. */
  readonly threshold: Threshold
  /** At least one vote from each. */
  readonly requiredCapacities: readonly Capacity[]
  /** At least one vote from any of these, where there are some. */
  readonly oneOfCapacities: readonly Capacity[]
  /** How many of the votes must come from outside the organisation that keeps the panel. */
  readonly externals: number
  /** Recusals make the quorum smaller, but never smaller than this. */
  readonly minimum: number
  /** A rejection from one of these decides. Single seats can have the same right. */
  readonly vetoCapacities: readonly Capacity[]
  /** Days from opening to the deadline; null where the panel has none. */
  readonly deadlineDays: number | null
  /** Days the chair has after the deadline. */
  readonly graceDays: number
  readonly lapse: Lapse
  readonly closing: Closing
  readonly signing: Signing
}

const DEFAULTS: PanelRule = {
  quorum: 1,
  threshold: 'majority',
  requiredCapacities: [],
  oneOfCapacities: [],
  externals: 0,
  minimum: 0,
  vetoCapacities: [],
  deadlineDays: null,
  graceDays: 7,
  lapse: 'chair',
  closing: 'certain',
  signing: 'signed',
}

/** A rule from what is stored or given, with what it leaves out. */
export function ruleOf(given: Partial<PanelRule>): PanelRule {
  return { ...DEFAULTS, ...given }
}

/** Groups of capacities from each of which one vote is needed. One that a stricter one contains says nothing of its own. */
export function groupsOf({ requiredCapacities, oneOfCapacities }: PanelRule): readonly (readonly Capacity[])[] {
  const isImplied = oneOfCapacities.some((capacity) => requiredCapacities.includes(capacity))
  const each = requiredCapacities.map((capacity) => [capacity])
  return oneOfCapacities.length === 0 || isImplied ? each : [...each, oneOfCapacities]
}

/** Whether so many approvals against so many rejections pass. Abstentions count for the quorum only. */
export function passes(threshold: Threshold, approvals: number, rejections: number): boolean {
  const votes = approvals + rejections
  if (votes === 0) return false
  switch (threshold) {
    case 'majority':
      return approvals * 2 > votes
    case 'twoThirds':
      return approvals * 3 >= votes * 2
    case 'unanimous':
      return rejections === 0
  }
}
