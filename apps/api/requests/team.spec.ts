import type { Caller } from '../testing/caller.ts'
import { command, done } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, draft, PURPOSE, submit } from '../testing/steps.ts'
import { ADDRESS, type Cast, cast, newcomer } from '../testing/world.ts'

let service: TestService
let people: Cast
let certificateId: string
let versionId: string
let assetId: string
let colleague: Caller
let stranger: Caller

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  certificateId = await certificate(people)
  const wanted = await dataset(people, 'Wanted')
  versionId = wanted.versionId
  assetId = wanted.assetId
  colleague = await newcomer(service, 'colleague', 'DEVELOPER', people.companyId)
  stranger = await newcomer(service, 'stranger', 'DEVELOPER', people.companyId)
}, 60_000)
afterAll(() => service?.stop())

const MEMBERS = 'query ($id: ID!) { request(id: $id) { members { id email part state person { name { en } } } } }'
const members = async (caller: Caller, id: string) => (await caller.ask(MEMBERS, { id })).request.members
const drafted = () => draft(people, { versionIds: [versionId], certificateId })
const INVITED = '... on InvitedMember { token member { id email state } }'
const invite = (requestId: string, email = ADDRESS('colleague'), part = '統計解析') =>
  command(people.developer, 'inviteMember', { requestId, email, part }, INVITED)
const INVITATION = `{ __typename ... on Invitation { id state isOpen digest project part purposeExplanation { headline }
  items { version { asset { title { en } } } terms { number explanation { headline } } } } ... on Problem { code } }`
const open = async (caller: Caller, token: string) =>
  (await caller.ask(`query ($token: String!) { invitation(token: $token) ${INVITATION} }`, { token })).invitation
const accept = (caller: Caller, memberId: string, digest: string, more: object = {}) =>
  command(caller, 'acceptInvitation', { memberId, digest, ...more }, '... on Invitation { id state }')
const answer = async (caller: Caller, name: string, memberId: string) =>
  (
    await caller.ask(`mutation ($id: ID!) { ${name}(memberId: $id) { __typename ... on Problem { code } } }`, {
      id: memberId,
    })
  )[name]

describe('a member of the team', () => {
  it('is invited by address, and the link is for nobody else', async () => {
    const requestId = await drafted()
    const { token, member } = await invite(requestId)
    expect(member).toMatchObject({ email: ADDRESS('colleague'), state: 'INVITED' })
    const letters = await service.doors.database.prisma.letter.findMany({ where: { recipient: ADDRESS('colleague') } })
    expect(letters).toMatchObject([{ body: expect.stringContaining(`/invitations/${token}`) }])
    expect(await open(stranger, token)).toMatchObject({ code: 'InvitationForAnother' })
    const unknown = await colleague.send(`query { invitation(token: "rk_unknown") ${INVITATION} }`)
    expect(unknown.errors[0]?.extensions.code).toBe('NOT_FOUND')
    expect(await open(colleague, token)).toMatchObject({
      state: 'INVITED',
      isOpen: true,
      part: '統計解析',
      purposeExplanation: { headline: expect.any(String) },
      items: [{ version: { asset: { title: { en: 'Wanted' } } }, terms: { number: 1 } }],
    })
    // A query that comes a second time is compiled, and must answer the same.
    expect(await open(colleague, token)).toMatchObject({ items: [{ version: { asset: { title: { en: 'Wanted' } } } }] })
    const { invitations } = await colleague.ask(`{ invitations { id state } }`)
    expect(invitations).toMatchObject([{ id: member.id }])
    expect((await stranger.ask('{ invitations { id } }')).invitations).toEqual([])
    const stored = await service.doors.database.pool.query('SELECT token_hash FROM request_member WHERE id = $1', [
      member.id,
    ])
    expect(JSON.stringify(stored.rows)).not.toContain(token)
  })

  it.each([
    ['EmailInvalid', () => 'nobody'],
    ['MemberIsApplicant', () => ADDRESS('developer')],
  ])('cannot be anybody at all: %s', async (code, email) => {
    expect(await invite(await drafted(), email())).toMatchObject({ code })
  })

  it('is in the team once', async () => {
    const requestId = await drafted()
    await invite(requestId)
    expect(await invite(requestId, ADDRESS('colleague').toUpperCase())).toMatchObject({ code: 'MemberInvitedAlready' })
    expect(await invite(requestId, 'other@story.example', 'x'.repeat(201))).toMatchObject({ code: 'TextTooLong' })
    for (let count = 0; count < 49; count += 1)
      await done(people.developer, 'inviteMember', { requestId, email: `m${count}@story.example` }, INVITED)
    expect(await invite(requestId, 'one.more@story.example')).toMatchObject({ code: 'TeamFull' })
  })

  it('accepts what was read, personally, and sees the request from then on', async () => {
    const requestId = await drafted()
    const { token, member } = await invite(requestId)
    const request = 'query ($id: ID!) { request(id: $id) { state } }'
    expect((await colleague.send(request, { id: requestId })).errors[0]?.extensions.code).toBe('NOT_FOUND')
    const { digest } = await open(colleague, token)
    expect(await accept(colleague, member.id, 'something else')).toMatchObject({ code: 'AcceptedOther' })
    expect(await accept(colleague, member.id, digest, { certificateId })).toMatchObject({ code: 'CertificateMissing' })
    const other = await stranger.send(
      'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }',
      { input: { memberId: member.id, digest } },
    )
    expect(other.errors[0]?.extensions.code).toBe('NOT_FOUND')
    expect(await accept(colleague, member.id, digest)).toMatchObject({ state: 'ACCEPTED' })
    expect((await colleague.ask(request, { id: requestId })).request.state).toBe('DRAFT')
    expect(await members(people.developer, requestId)).toMatchObject([
      { email: ADDRESS('colleague'), person: { name: { en: 'colleague' } } },
    ])
    expect(await members(colleague, requestId)).toMatchObject([{ email: 'c…@story.example' }])
  })

  it('accepts anew when purpose or terms have changed', async () => {
    const requestId = await drafted()
    const { token, member } = await invite(requestId)
    await accept(colleague, member.id, (await open(colleague, token)).digest)
    await done(people.provider, 'setTerms', {
      assetId,
      body: { permission: { code: 'GRU' }, ai: { train: 'permitted', distil: 'forbidden' } },
    })
    expect(await members(people.developer, requestId)).toMatchObject([{ state: 'OUTDATED' }])
    await accept(colleague, member.id, (await open(colleague, token)).digest)
    expect(await members(people.developer, requestId)).toMatchObject([{ state: 'ACCEPTED' }])
    const purpose = { ...PURPOSE, activities: ['train', 'fineTune'] }
    await done(people.developer, 'reviseRequest', {
      requestId,
      project: 'P',
      statement: '',
      purpose,
      versionIds: [versionId],
    })
    expect(await members(people.developer, requestId)).toMatchObject([{ state: 'OUTDATED' }])
  })

  it('has nothing to accept while the request is not complete', async () => {
    const requestId = await draft(people, { versionIds: [versionId], purpose: { activities: 'train' } })
    const { token, member } = await invite(requestId)
    expect((await open(colleague, token)).digest).toBeNull()
    expect(await accept(colleague, member.id, 'x')).toMatchObject({ code: 'NothingToAcceptYet' })
  })

  it('can decline, be invited again, and be taken off', async () => {
    const requestId = await drafted()
    const { member } = await invite(requestId)
    expect(await answer(colleague, 'declineInvitation', member.id)).toMatchObject({ __typename: 'Invitation' })
    expect(await answer(colleague, 'declineInvitation', member.id)).toMatchObject({ code: 'InvitationEnded' })
    const again = await invite(requestId)
    expect(again.member).toMatchObject({ id: member.id, state: 'INVITED' })
    expect(await answer(people.developer, 'removeMember', member.id)).toMatchObject({ __typename: 'Request' })
    expect(await answer(people.developer, 'removeMember', member.id)).toMatchObject({ code: 'MemberRemovedAlready' })
    expect(await members(people.developer, requestId)).toEqual([])
    const gone = await colleague.send(`query ($token: String!) { invitation(token: $token) ${INVITATION} }`, {
      token: again.token,
    })
    expect(gone.errors[0]?.extensions.code).toBe('NOT_FOUND')
  })

  it('is settled once the request is under review', async () => {
    const requestId = await drafted()
    const { member } = await invite(requestId)
    await submit(people.developer, requestId)
    expect(await invite(requestId, 'late@story.example')).toMatchObject({ code: 'TeamNotOpen' })
    const reviewers = await members(people.doctor, requestId)
    expect(reviewers).toMatchObject([{ id: member.id, email: 'c…@story.example', state: 'INVITED' }])
    await people.developer.ask('mutation ($id: ID!) { withdrawRequest(requestId: $id, reason: "x") { __typename } }', {
      id: requestId,
    })
    expect(await accept(colleague, member.id, 'x')).toMatchObject({ code: 'InvitationEnded' })
  })
})
