export type Capacity = 'medicine' | 'ethics' | 'law' | 'it' | 'public'
export type Choice = 'approve' | 'reject' | 'abstain'
export type Threshold = 'majority' | 'twoThirds' | 'unanimous'

/** How a panel decides. It is frozen with the seats when a review opens. */
export type PanelRule = {
  /** How many votes must be cast. */
  readonly quorum: number
  /** What share of the votes that are not abstentions must approve. */
  readonly threshold: Threshold
  /** At least one vote from each. */
  readonly requiredCapacities: readonly Capacity[]
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
