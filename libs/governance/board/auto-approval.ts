import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'

/** A named person lets a verdict under stated terms pass a panel without a vote. */
export type AutoApproval = {
  readonly id: string
  readonly panelId: string
  readonly termsDigest: string
  readonly verdict: string
  readonly switchedOnById: string
  readonly endsAt: Date | null
  readonly switchedOffAt: Date | null
}

export type AutoApprovalSwitchedOn = Happening<'AutoApprovalSwitchedOn'>
export type AutoApprovalSwitchedOff = Happening<'AutoApprovalSwitchedOff'>
export type AutoApproved = Happening<'AutoApproved'>

const LONGEST_DAYS = 366
const DAY_MS = 86_400_000

/** Only for what matching permits: where a person must look, no switch can look in their place. */
export function switchOnAutoApproval(
  wanted: Omit<AutoApproval, 'switchedOffAt' | 'endsAt'> & { readonly endsAt: Date },
  panel: {
    readonly isChair: boolean
    readonly isClosed: boolean
    readonly task: string
    readonly isOnAlready: boolean
  },
  at: Date,
): Outcome<
  AutoApprovalSwitchedOn,
  'NotChair' | 'PanelEnded' | 'AutoApprovalTask' | 'AutoApprovalVerdict' | 'AutoApprovalOn' | 'AutoApprovalEnd'
> {
  if (!panel.isChair) return refuse('NotChair')
  if (panel.isClosed) return refuse('PanelEnded')
  if (panel.task !== 'review') return refuse('AutoApprovalTask')
  if (wanted.verdict !== 'permit') return refuse('AutoApprovalVerdict', { found: wanted.verdict })
  if (panel.isOnAlready) return refuse('AutoApprovalOn')
  const days = (wanted.endsAt.getTime() - at.getTime()) / DAY_MS
  if (!(days > 0 && days <= LONGEST_DAYS)) return refuse('AutoApprovalEnd', { days: LONGEST_DAYS })
  return happened({
    type: 'AutoApprovalSwitchedOn',
    subjects: { autoApproval: wanted.id, panel: wanted.panelId },
    facts: { termsDigest: wanted.termsDigest, verdict: wanted.verdict, endsAt: wanted.endsAt.toISOString() },
    personal: { by: wanted.switchedOnById },
  })
}

/** Whoever chairs the panel can switch it off, whoever switched it on. */
export function switchOffAutoApproval(
  auto: AutoApproval,
  by: { readonly personId: string; readonly isChair: boolean },
): Outcome<AutoApprovalSwitchedOff, 'NotChair' | 'AutoApprovalOff'> {
  if (!by.isChair && by.personId !== auto.switchedOnById) return refuse('NotChair')
  if (auto.switchedOffAt) return refuse('AutoApprovalOff')
  return happened({
    type: 'AutoApprovalSwitchedOff',
    subjects: { autoApproval: auto.id, panel: auto.panelId },
    facts: { termsDigest: auto.termsDigest, verdict: auto.verdict },
    personal: { by: by.personId },
  })
}

/**
 * The switches by which a whole request passes, or nothing: every item must be covered, each by somebody who could have
 * voted on it themselves.
 */
export function autoApprovalsFor(
  items: readonly { readonly termsDigest: string | null; readonly verdict: string | null }[],
  switches: readonly AutoApproval[],
  mayVote: (personId: string) => boolean,
  at: Date,
): readonly AutoApproval[] | undefined {
  const running = switches.filter(
    ({ switchedOffAt, endsAt, switchedOnById }) =>
      !switchedOffAt && endsAt !== null && endsAt > at && mayVote(switchedOnById),
  )
  const covering = items.map((item) =>
    item.verdict === 'permit'
      ? running.find(({ termsDigest, verdict }) => termsDigest === item.termsDigest && verdict === item.verdict)
      : undefined,
  )
  if (items.length === 0 || covering.some((found) => found === undefined)) return undefined
  return [...new Set(covering as AutoApproval[])]
}
