import type { Happening } from '../outcome.ts'
import type { Bilingual } from '../text/index.ts'

/** How what should be open can differ from what is. */
export const DISCREPANCIES = [
  'approvedNotGranted',
  'grantedNotApproved',
  'openPastEnd',
  'deliveredOutside',
  'granteeDisabled',
  'granteeLeft',
  'certificateUnusable',
] as const

export type Discrepancy = (typeof DISCREPANCIES)[number]

/** One place where intended and actual access differ; `subject` names the grant, the item or the delivery. */
export type AccessFinding = { readonly kind: Discrepancy; readonly subject: string; readonly since: string }

export type AccessReport = {
  readonly activeGrants: number
  readonly liveDeliveries: number
  readonly counts: Readonly<Record<Discrepancy, number>>
  /** The first of each kind; the counts are of all. */
  readonly findings: readonly AccessFinding[]
}

export type ReconciliationReported = Happening<'ReconciliationReported'>

export function reportReconciliation(id: string, report: AccessReport): ReconciliationReported {
  const { activeGrants, liveDeliveries, counts } = report
  return {
    type: 'ReconciliationReported',
    subjects: { reconciliation: id },
    facts: { activeGrants, liveDeliveries, findings: findingsIn(report), ...counts },
    personal: {},
  }
}

export function findingsIn({ counts }: Pick<AccessReport, 'counts'>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

export const DISCREPANCY_WORDS: Readonly<Record<Discrepancy, Bilingual>> = {
  approvedNotGranted: {
    ja: '承認されたのに、利用許諾が発行されていません。',
    en: 'It was approved, but no grant was issued.',
  },
  grantedNotApproved: {
    ja: '承認の記録がないのに、利用許諾があります。',
    en: 'There is a grant for what no panel has approved.',
  },
  openPastEnd: {
    ja: '利用許諾の期限が過ぎたのに、終了の処理が済んでいません。',
    en: 'The grant has ended, but its access was not closed.',
  },
  deliveredOutside: {
    ja: '利用許諾の期間外、または取り消しの後に提供が行われています。',
    en: 'Something was delivered before the grant began, after its end, or after it was revoked.',
  },
  granteeDisabled: {
    ja: '利用停止になった人が、有効な利用許諾を持っています。',
    en: 'Somebody whose account was closed holds an active grant.',
  },
  granteeLeft: {
    ja: '許諾を受けた人が、その機関の所属ではなくなっています。',
    en: 'The grantee no longer belongs to the organisation the grant names.',
  },
  certificateUnusable: {
    ja: '有効な利用許諾の証明書が、失効しているか期限切れです。',
    en: 'The certificate of an active grant is revoked or has expired.',
  },
}
