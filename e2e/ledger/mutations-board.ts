import type { Caller } from '../../apps/api/testing/caller.ts'
import { certificate, dataset, submitted } from '../../apps/api/testing/steps.ts'
import type { Stage } from './stage.ts'

/** What the board does beside voting, each once for real. */
export async function mutationsOfBoard({ service, people, leaves, input }: Stage): Promise<void> {
  const idOf = async (caller: Caller) => (await caller.ask('{ me { person { id } } }')).me.person.id as string
  const [doctor, lawyer] = [await idOf(people.doctor), await idOf(people.lawyer)]
  const formed = {
    name: { en: 'Third' },
    quorum: 2,
    deadlineDays: 30,
    seats: [
      { personId: doctor, capacity: 'MEDICINE', chair: true },
      { personId: lawyer, capacity: 'LAW' },
    ],
  }
  const form = input('formPanel', 'FormPanelInput', 'Panel { id }')
  const { id: panelId } = await leaves(service.operator, 'formPanel', form, { input: formed }, ['PanelFormed'])
  const change = input('changePanel', 'ChangePanelInput', 'Panel { id }')
  const changed = { input: { panelId, ...formed, name: { en: 'Fourth' } } }
  await leaves(service.operator, 'changePanel', change, changed, ['PanelChanged'])

  const { assetId, versionId } = await dataset(people, 'For the board')
  const held = (await people.developer.ask('{ me { certificates { id revokedAt } } }')).me.certificates
  const certificateId =
    held.find(({ revokedAt }: { revokedAt: string | null }) => !revokedAt)?.id ?? (await certificate(people))
  const { reviewIds } = await submitted(people, { versionIds: [versionId], certificateId })
  const reviewId = reviewIds.at(-1)
  const comment = input('commentOnReview', 'CommentOnReviewInput', 'ReviewComment { id }')
  await leaves(people.lawyer, 'commentOnReview', comment, { input: { reviewId, text: 'Clear' } }, ['PanelCommented'])
  const lead = input('assignLead', 'AssignLeadInput', 'Review { id }')
  await leaves(people.doctor, 'assignLead', lead, { input: { reviewId, memberId: lawyer } }, ['LeadAssigned'])
  const extend = input('extendDeadline', 'ExtendDeadlineInput', 'Review { id }')
  await leaves(people.doctor, 'extendDeadline', extend, { input: { reviewId, days: 9 } }, ['DeadlineExtended'])

  const heldAt = new Date(Date.now() + 86_400_000).toISOString()
  const call = input('callSitting', 'CallSittingInput', 'Sitting { id }')
  const agenda = { heldAt, reviewIds: [reviewId] }
  const called = { input: { panelId, ...agenda } }
  const { id: sittingId } = await leaves(people.doctor, 'callSitting', call, called, ['SittingCalled'])
  const move = input('changeSitting', 'ChangeSittingInput', 'Sitting { id }')
  await leaves(people.doctor, 'changeSitting', move, { input: { sittingId, ...agenda, place: 'Room 1' } }, [
    'SittingChanged',
  ])
  const close = input('closeSitting', 'CloseSittingInput', 'Sitting { id }')
  await leaves(people.doctor, 'closeSitting', close, { input: { sittingId, attendance: [doctor, lawyer] } }, [
    'SittingClosed',
  ])

  const { asset } = await people.provider.ask('query ($id: ID!) { asset(id: $id) { currentTerms { id } } }', {
    id: assetId,
  })
  const on = input('switchOnAutoApproval', 'SwitchOnAutoApprovalInput', 'AutoApproval { id }')
  const switched = { input: { panelId, termsId: asset.currentTerms.id, endsAt: heldAt } }
  const { id } = await leaves(people.doctor, 'switchOnAutoApproval', on, switched, ['AutoApprovalSwitchedOn'])
  const off =
    'mutation ($id: ID!) { switchOffAutoApproval(autoApprovalId: $id) { ... on AutoApproval { id } ... on Problem { code } } }'
  await leaves(people.doctor, 'switchOffAutoApproval', off, { id }, ['AutoApprovalSwitchedOff'])
  const closePanel = 'mutation ($id: ID!) { closePanel(panelId: $id) { ... on Panel { id } ... on Problem { code } } }'
  await leaves(service.operator, 'closePanel', closePanel, { id: panelId }, ['PanelClosed'])
}
