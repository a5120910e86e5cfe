import type { Happening, PanelRule, ReviewOpened } from '@raireki/governance'
import type { OpenPanel } from './panels.store.ts'

type Opened = {
  readonly events: readonly Happening[]
  readonly rows: { id: string; requestId: string; panelId: string; state: string; rule: PanelRule; openedAt: Date }[]
  readonly seats: {
    id: string
    reviewId: string
    personId: string
    capacity: string
    external: boolean
    chair: boolean
    recusedAt: Date | null
    recusalReason: string | null
  }[]
}

/**
 * One review per panel, with its rule and seats frozen as they are now. The applicant and members of the applicant's
 * organisation are set aside from the start.
 */
export function openedReviews(
  request: { id: string; applicantId: string; organisationId: string },
  panels: readonly OpenPanel[],
  newId: () => string,
  at: Date,
): Opened {
  const rows = panels.map(({ id, rule }) => ({
    id: newId(),
    requestId: request.id,
    panelId: id,
    state: 'open',
    rule,
    openedAt: at,
  }))
  const seats = panels.flatMap((panel, index) =>
    panel.seats.map(({ personId, capacity, external, chair, organisationIds }) => {
      const conflict = personId === request.applicantId || organisationIds.includes(request.organisationId)
      const recusal = conflict
        ? { recusedAt: at, recusalReason: 'sameOrganisation' }
        : { recusedAt: null, recusalReason: null }
      return { id: newId(), reviewId: rows[index]!.id, personId, capacity, external, chair, ...recusal }
    }),
  )
  const events = rows.map((row): ReviewOpened => {
    const own = seats.filter(({ reviewId }) => reviewId === row.id)
    return {
      type: 'ReviewOpened',
      subjects: { review: row.id, request: request.id, panel: row.panelId },
      facts: {
        ...row.rule,
        capacities: own.map(({ capacity }) => capacity),
        recused: own.filter(({ recusedAt }) => recusedAt).length,
      },
      personal: Object.fromEntries(own.map(({ personId }, index) => [`seat${index + 1}`, personId])),
    }
  })
  return { events, rows, seats }
}
