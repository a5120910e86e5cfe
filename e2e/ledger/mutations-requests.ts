import { ADDRESS } from '../story/people.ts'
import type { Stage } from './stage.ts'

/** The later life of a request, each mutation once for real: `ids.version` and `ids.certificate` are there already. */
export async function mutationsOfRequests({ service, people, ids, leaves, input }: Stage): Promise<void> {
  const { developer, doctor, ethicist, lawyer, provider } = people
  const purpose = {
    research: { general: true },
    activities: ['train'],
    nonProfit: true,
    processing: { countries: ['JP'] },
  }
  const content = { project: 'P', statement: 'S', purpose, versionIds: [ids.version], certificateId: ids.certificate }
  const byId = (name: string, fields = '') =>
    `mutation ($id: ID!) { ${name}(requestId: $id) { ... on Request { id ${fields} } ... on Problem { code message } } }`
  const drafted = async () => {
    const draft = input('draftRequest', 'DraftRequestInput', 'Request { id }')
    const { draftRequest } = await developer.ask(draft, { input: { organisationId: people.companyId, ...content } })
    return draftRequest.id as string
  }
  const submit = async (id: string) =>
    (await developer.ask(byId('submitRequest', 'reviews { id state }'), { id })).submitRequest
  const decide = async (requestId: string, choice: string) => {
    const { request } = await developer.ask('query ($id: ID!) { request(id: $id) { reviews { id state } } }', {
      id: requestId,
    })
    const open = request.reviews.filter(({ state }: { state: string }) => state === 'OPEN')
    const vote = input('castVote', 'CastVoteInput', 'Review { state }')
    // Not everybody has a seat on every panel; who has none is told that there is nothing.
    for (const { id: reviewId } of open)
      for (const member of [ethicist, lawyer, doctor]) await member.send(vote, { input: { reviewId, choice } })
    await service.settled()
  }

  const first = await drafted()
  const invite = input('inviteMember', 'InviteMemberInput', 'InvitedMember { member { id } }')
  const invited = { input: { requestId: first, email: ADDRESS('provider') } }
  const { member } = await leaves(developer, 'inviteMember', invite, invited, ['MemberInvited'])
  const { invitations } = await provider.ask('{ invitations { id digest } }')
  const accept = input('acceptInvitation', 'AcceptInvitationInput', 'Invitation { id }')
  const accepted = { input: { memberId: member.id, digest: invitations[0].digest } }
  await leaves(provider, 'acceptInvitation', accept, accepted, ['MemberAccepted'])
  const decline =
    'mutation ($id: ID!) { declineInvitation(memberId: $id) { ... on Invitation { id } ... on Problem { code } } }'
  await leaves(provider, 'declineInvitation', decline, { id: member.id }, ['MemberDeclined'])
  const remove = 'mutation ($id: ID!) { removeMember(memberId: $id) { ... on Request { id } ... on Problem { code } } }'
  await leaves(developer, 'removeMember', remove, { id: member.id }, ['MemberRemoved'])

  await submit(first)
  const back = input('returnRequest', 'ReturnRequestInput', 'Request { id }')
  const remarks = [{ field: 'STATEMENT', text: 'Say why' }]
  await leaves(doctor, 'returnRequest', back, { input: { requestId: first, remarks } }, [
    'RequestReturned',
    'ReviewClosed',
  ])
  await leaves(developer, 'submitRequest', byId('submitRequest'), { id: first }, ['RequestResubmitted', 'ReviewOpened'])
  await decide(first, 'APPROVE')

  const amended = await leaves(developer, 'amendRequest', byId('amendRequest'), { id: first }, ['RequestAmended'])
  const withdraw =
    'mutation ($id: ID!) { withdrawRequest(requestId: $id, reason: "Not now") { ... on Request { id } ... on Problem { code } } }'
  await developer.ask(withdraw, { id: amended.id })
  const renewed = await leaves(developer, 'renewRequest', byId('renewRequest'), { id: first }, ['RequestRenewed'])
  await developer.ask(withdraw, { id: renewed.id })
  const close = input('closeRequest', 'CloseRequestInput', 'Request { id }')
  await leaves(developer, 'closeRequest', close, { input: { requestId: first, report: 'A paper' } }, ['RequestClosed'])

  const refused = await drafted()
  await submit(refused)
  await decide(refused, 'REJECT')
  const { id: personId } = (await provider.ask('{ me { person { id } } }')).me.person
  const panel = { name: { en: 'Appeals' }, quorum: 1, seats: [{ personId, capacity: 'PUBLIC' }] }
  const { formPanel } = await service.operator.ask(input('formPanel', 'FormPanelInput', 'Panel { id }'), {
    input: panel,
  })
  await service.doors.database.pool.query("UPDATE panel SET task = 'appeal' WHERE id = $1", [formPanel.id])
  const appeal = input('appealRequest', 'AppealRequestInput', 'Request { id }')
  const reason = { input: { requestId: refused, reason: 'A fact was overlooked' } }
  await leaves(developer, 'appealRequest', appeal, reason, ['RequestAppealed', 'ReviewOpened'])
}
