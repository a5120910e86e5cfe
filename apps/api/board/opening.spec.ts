import { type AutoApproval, ruleOf } from '@raireki/governance'
import { type OpeningRequest, type OpenPanel, type OpenSeat, openedReviews, openedStage, stagesOf } from './opening.ts'

const at = new Date('2026-01-01T00:00:00Z')
let made = 0
const newId = () => `id${++made}`

const seat = (personId: string, changes: Partial<OpenSeat> = {}): OpenSeat => ({
  personId,
  capacity: 'law',
  external: false,
  chair: false,
  alternate: false,
  veto: false,
  organisationIds: ['board'],
  votedBefore: false,
  ...changes,
})
const panel = (id: string, changes: Partial<OpenPanel> = {}): OpenPanel => ({
  id,
  task: 'review',
  stage: 1,
  rule: ruleOf({ deadlineDays: 10 }),
  seats: [seat('member')],
  providers: new Map([
    ['hospital', [seat('nurse', { organisationIds: ['hospital'] })]],
    ['clinic', [seat('clerk', { organisationIds: ['clinic'] })]],
  ]),
  switches: [],
  ...changes,
})
const request: OpeningRequest = {
  id: 'request',
  applicantId: 'applicant',
  organisationId: 'company',
  memberIds: ['colleague'],
  teamOrganisationIds: ['university'],
  round: 2,
  items: [
    { id: 'one', providerId: 'hospital', termsDigest: 'd', verdict: 'permit' },
    { id: 'two', providerId: 'clinic', termsDigest: 'd', verdict: 'permit' },
  ],
}
const consent = panel('consent', { task: 'providerConsent', stage: 1, seats: [] })

describe('opening reviews', () => {
  it('begins with the first stage there is, in the round it belongs to, with a deadline', () => {
    const opened = openedReviews(request, [panel('late', { stage: 3 }), panel('early', { stage: 2 })], newId, at)
    expect(opened.rows).toMatchObject([
      { panelId: 'early', stage: 2, round: 2, itemIds: ['one', 'two'], state: 'open', dueAt: new Date('2026-01-11') },
    ])
    expect(opened.events).toMatchObject([{ type: 'ReviewOpened', facts: { stage: 2, round: 2, task: 'review' } }])
  })

  it('asks each provider about its own, and nobody about their own request', () => {
    expect(openedReviews(request, [consent], newId, at).rows).toMatchObject([
      { providerId: 'hospital', itemIds: ['one'] },
      { providerId: 'clinic', itemIds: ['two'] },
    ])
    const own = openedReviews({ ...request, organisationId: 'clinic' }, [consent], newId, at)
    expect(own.rows).toMatchObject([{ providerId: 'hospital' }])
    const alone = { ...request, organisationId: 'clinic', items: [request.items[1]!] }
    expect(openedReviews(alone, [consent], newId, at).rows).toEqual([])
  })

  it('sets everybody aside whom the request concerns, owners only where they are not asked to consent', () => {
    const seats = [
      seat('applicant'),
      seat('colleague'),
      seat('dean', { organisationIds: ['university'] }),
      seat('nurse', { organisationIds: ['hospital'] }),
      seat('member'),
    ]
    const { seats: frozen } = openedReviews(request, [panel('p', { seats })], newId, at)
    expect(frozen.map(({ recusalReason }) => recusalReason)).toEqual([
      'applicant',
      'teamMember',
      'teamOrganisation',
      'dataOwner',
      null,
    ])
    expect(openedReviews(request, [consent], newId, at).seats.every(({ recusedAt }) => recusedAt === null)).toBe(true)
  })

  it('lets others hear an appeal, and asks the provider after it', () => {
    const seats = [seat('before', { votedBefore: true }), seat('fresh')]
    const stages = stagesOf([panel('appeals', { task: 'appeal', stage: 2, seats }), consent])
    expect(stages.map(({ number, panels }) => [number, panels[0]!.id])).toEqual([
      [2, 'appeals'],
      [3, 'consent'],
    ])
    const { seats: frozen } = openedStage(request, stages[0]!, newId, at)
    expect(frozen.map(({ recusalReason }) => recusalReason)).toEqual(['votedBefore', null])
  })

  it('lets nothing pass in the name of somebody who may not vote on it', () => {
    const on: AutoApproval = {
      id: 'switch',
      panelId: 'p',
      termsDigest: 'd',
      verdict: 'permit',
      switchedOnById: 'member',
      endsAt: new Date('2026-06-01'),
      switchedOffAt: null,
    }
    const passing = openedReviews(request, [panel('p', { switches: [on] })], newId, at)
    expect(passing.rows).toMatchObject([{ state: 'closed', outcome: 'approved', autoApprovalIds: ['switch'] }])
    expect(passing.events.map(({ type }) => type)).toEqual(['ReviewOpened', 'AutoApproved', 'ReviewClosed'])
    expect(passing.events[1]).toMatchObject({ subjects: { autoApproval: 'switch' }, personal: { by: 'member' } })
    const seats = [seat('member', { organisationIds: ['hospital'] }), seat('other')]
    const conflicted = openedReviews(request, [panel('p', { seats, switches: [on] })], newId, at)
    expect(conflicted.rows).toMatchObject([{ state: 'open', autoApprovalIds: [] }])
  })
})
