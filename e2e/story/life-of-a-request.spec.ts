import type { Caller } from '../../apps/api/testing/caller.ts'
import { done } from '../../apps/api/testing/command.ts'
import { type TestService, testService } from '../../apps/api/testing/service.ts'
import { certificate, dataset, draft, PURPOSE, submit } from '../../apps/api/testing/steps.ts'
import { ADDRESS, type Cast, cast } from './people.ts'

/** A request from its first draft to its last report, told through the public API by those who take part in it. */
describe('the life of a request', () => {
  let service: TestService
  let people: Cast
  let certificateId: string
  let requestId: string
  let followerId: string
  const versions: string[] = []

  beforeAll(async () => {
    service = await testService()
    people = await cast(service)
    certificateId = await certificate(people)
    versions.push((await dataset(people, 'Discharge summaries')).versionId)
    versions.push((await dataset(people, 'Prescriptions')).versionId)
  }, 60_000)
  afterAll(() => service?.stop())

  const SHOWN = '... on Request { id state kind round }'
  const seen = async (id: string, caller: Caller = people.developer) =>
    (
      await caller.ask(
        `query ($id: ID!) { request(id: $id) { state round kind viewerActions report items { outcome }
          members { state } remarks { field text } grants { id state endsAt version { id } }
          submissions { round changes { field kind before after } } reviews { id state } } }`,
        { id },
      )
    ).request
  const on = async (name: string, id: string) =>
    (
      await people.developer.ask(
        `mutation ($id: ID!) { ${name}(requestId: $id) { ${SHOWN} ... on Problem { code message } } }`,
        { id },
      )
    )[name]
  const revise = (id: string, changes: object) =>
    done(people.developer, 'reviseRequest', {
      requestId: id,
      project: '循環器LLM',
      statement: 'To train.',
      purpose: PURPOSE,
      versionIds: [versions[0]],
      certificateId,
      ...changes,
    })
  const approve = async (id: string) => {
    for (const { id: reviewId, state } of (await seen(id)).reviews) {
      if (state !== 'OPEN') continue
      for (const member of [people.doctor, people.ethicist, people.lawyer]) {
        const { review } = await member.ask('query ($id: ID!) { review(id: $id) { state } }', { id: reviewId })
        if (review.state === 'OPEN') await done(member, 'castVote', { reviewId, choice: 'APPROVE' })
      }
    }
    await service.settled()
  }

  it('is drafted, with somebody in the team who accepts the terms', async () => {
    requestId = await draft(people, { versionIds: [versions[0]], certificateId })
    const { token, member } = await done(
      people.developer,
      'inviteMember',
      { requestId, email: ADDRESS('provider'), part: 'Clinical advice' },
      '... on InvitedMember { token member { id } }',
    )
    const { invitation } = await people.provider.ask(
      'query ($token: String!) { invitation(token: $token) { ... on Invitation { id digest } } }',
      { token },
    )
    await done(
      people.provider,
      'acceptInvitation',
      { memberId: member.id, digest: invitation.digest },
      '... on Invitation { state }',
    )
    expect((await seen(requestId)).members).toEqual([{ state: 'ACCEPTED' }])
  })

  it('is returned by the chair, who says what is to be changed', async () => {
    await submit(people.developer, requestId)
    const remarks = [
      { field: 'STATEMENT', text: 'Say what the model will be compared with.' },
      { field: 'DATA_HANDLING', text: 'Say how the data is deleted.' },
    ]
    await done(people.doctor, 'returnRequest', { requestId, remarks }, SHOWN)
    expect((await seen(requestId)).remarks).toEqual(remarks)
  })

  it('comes back with a diff that reviewers read', async () => {
    const dataHandling = { storage: 'Encrypted', access: 'Two people', deletion: 'Wiped within 30 days' }
    await revise(requestId, { statement: 'To train, compared with a baseline.', plan: { dataHandling } })
    expect((await submit(people.developer, requestId)).state).toBe('UNDER_REVIEW')
    const { round, submissions } = await seen(requestId, people.lawyer)
    expect(round).toBe(2)
    expect(
      submissions[0].changes.map(({ field, kind }: { field: string; kind: string }) => `${field} ${kind}`),
    ).toEqual(['STATEMENT CHANGED', 'DATA_HANDLING ADDED', 'DATA_HANDLING ADDED', 'DATA_HANDLING ADDED'])
  })

  it('is granted', async () => {
    await approve(requestId)
    expect(await seen(requestId)).toMatchObject({ state: 'GRANTED', grants: [{ state: 'ACTIVE' }] })
  })

  it('is amended with another dataset, while its own grant goes on', async () => {
    const before = (await seen(requestId)).grants
    followerId = (await on('amendRequest', requestId)).id
    await revise(followerId, { versionIds: versions })
    await submit(people.developer, followerId)
    expect((await seen(requestId)).grants).toEqual(before)
    await approve(followerId)
    const amended = await seen(followerId)
    expect(amended).toMatchObject({ state: 'GRANTED', kind: 'AMENDMENT' })
    expect(amended.grants.map(({ version }: { version: { id: string } }) => version.id)).toEqual(
      expect.arrayContaining([versions[1]]),
    )
  })

  it('is renewed before it ends', async () => {
    const renewal = await on('renewRequest', followerId)
    await revise(renewal.id, { versionIds: versions, purpose: { ...PURPOSE, until: '2027-10-31' } })
    await submit(people.developer, renewal.id)
    await approve(renewal.id)
    const renewed = await seen(renewal.id)
    expect(renewed).toMatchObject({ state: 'GRANTED', kind: 'RENEWAL', members: [{ state: 'OUTDATED' }] })
    for (const { endsAt } of renewed.grants) expect(endsAt).toBe('2027-10-31T14:59:59.999Z')
    requestId = renewal.id
  })

  it('is closed with a report', async () => {
    await done(people.developer, 'closeRequest', { requestId, report: 'A paper in a journal.' }, SHOWN)
    expect(await seen(requestId)).toMatchObject({ state: 'CLOSED', report: 'A paper in a journal.', viewerActions: [] })
    const { ledgerEntries } = await people.developer.ask(
      'query ($id: ID) { ledgerEntries(subjectId: $id) { edges { node { type } } } }',
      { id: requestId },
    )
    const types = ledgerEntries.edges.map(({ node }: { node: { type: string } }) => node.type)
    expect(types[0]).toBe('RequestClosed')
    expect(types.at(-1)).toBe('RequestRenewed')
  })
})
