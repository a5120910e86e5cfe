import { generateKeyPair, openPrivateKey, signDetached } from '@raireki/vault'
import type { Caller } from '../../apps/api/testing/caller.ts'
import { done } from '../../apps/api/testing/command.ts'
import { type TestService, testService } from '../../apps/api/testing/service.ts'
import {
  attached,
  certificate,
  confirmed,
  dataset,
  draft,
  PURPOSE,
  submit,
  TERMS,
} from '../../apps/api/testing/steps.ts'
import { newcomer } from '../../apps/api/testing/world.ts'
import { ADDRESS, type Cast, cast } from './people.ts'

const label = (ja: string, en: string) => ({ ja, en })
const FORM = {
  title: label('安全管理の確認', 'About safety'),
  questions: [
    { id: 'room', kind: 'text', label: label('作業する部屋', 'Where you work'), required: true },
    { id: 'approval', kind: 'attachment', label: label('承認通知', 'Approval'), required: true },
  ],
}
const CONDITION = { text: label('操作記録を提出すること', 'Hand in the operation log'), dueDays: 14 }

/** The data is destroyed when the grant ends, so a renewal puts the day off. */
const DUTIFUL = { ...TERMS, duties: [{ kind: 'destroy', months: 1 }] }

/** Governance from end to end: what is asked, how it is decided, what has to be shown, and how it ends. */
describe('governance', () => {
  let service: TestService
  let people: Cast
  let colleague: Caller
  let certificateId: string
  let requestId: string
  let formId: string
  let paperId: string
  const versions: string[] = []

  beforeAll(async () => {
    service = await testService()
    people = await cast(service)
    colleague = await newcomer(service, 'colleague', 'DEVELOPER', people.companyId)
    certificateId = await certificate(people)
    const ids = new Map<Caller, string>()
    for (const caller of [people.doctor, people.lawyer, people.ethicist]) {
      ids.set(caller, (await caller.ask('{ me { person { id } } }')).me.person.id)
    }
    const seat = (caller: Caller, changes: object = {}) => ({
      personId: ids.get(caller),
      capacity: 'LAW',
      ...changes,
    })
    const form = (name: string, changes: object) =>
      done(service.operator, 'formPanel', { name: { en: name }, quorum: 1, signing: 'SESSION', seats: [], ...changes })
    const elsi = [
      seat(people.doctor, { capacity: 'MEDICINE', chair: true }),
      seat(people.ethicist, { capacity: 'ETHICS' }),
      seat(people.lawyer),
    ]
    await done(service.operator, 'changePanel', {
      panelId: people.panelId,
      name: { en: 'ELSI panel' },
      stage: 2,
      quorum: 3,
      signing: 'SESSION',
      seats: elsi,
    })
    await form('Screening', { stage: 1, seats: [seat(people.lawyer, { chair: true })] })
    await form('Governing', { stage: 2, seats: [seat(people.doctor, { capacity: 'MEDICINE', chair: true })] })
    await form('Consent', { stage: 3, task: 'PROVIDER_CONSENT' })
    versions.push((await dataset(people, 'Discharge summaries', DUTIFUL)).versionId)
    versions.push((await dataset(people, 'Prescriptions')).versionId)
  }, 60_000)
  afterAll(() => service?.stop())

  const SHOWN = '... on Request { id state round }'
  const OBLIGATIONS = '{ id state source text { ja } evidence dueAt }'
  const seen = async (id: string, caller: Caller = people.developer) =>
    (
      await caller.ask(
        `query ($id: ID!) { request(id: $id) { state round remarks { field text } members { state }
          submissions { round changes { field kind } }
          reviews { id state round outcome panel { name { en } } }
          grants { id state endedBecause person { id } conditions { ja } previous { id } obligations ${OBLIGATIONS} } } }`,
        { id },
      )
    ).request
  const open = async (id: string) =>
    (await seen(id, people.auditor)).reviews.filter(({ state }: { state: string }) => state === 'OPEN')
  const openPanels = async (id: string) =>
    (await open(id)).map(({ panel }: { panel: { name: { en: string } } }) => panel.name.en).sort()
  const reviewOf = async (id: string, panel: string): Promise<string> =>
    (await open(id)).find((review: { panel: { name: { en: string } } }) => review.panel.name.en === panel).id
  const vote = (caller: Caller, reviewId: string, changes: object = {}) =>
    done(caller, 'castVote', { reviewId, choice: 'APPROVE', ...changes }, '... on Review { state votes { signedBy } }')
  const answer = (id: string, room: string) =>
    done(people.developer, 'answerForm', { requestId: id, formId, answers: { room, approval: [paperId] } }, SHOWN)
  const attach = (id: string, name: string) => attached(service.address, people.developer, id, name)
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
  const follow = async (name: string, id: string): Promise<string> =>
    (
      await people.developer.ask(
        `mutation ($id: ID!) { ${name}(requestId: $id) { ${SHOWN} ... on Problem { code message } } }`,
        { id },
      )
    )[name].id
  /** Through all stages; nobody signs, and nobody demands anything. */
  const pass = async (id: string) => {
    await vote(people.lawyer, await reviewOf(id, 'Screening'))
    await service.settled()
    const elsi = await reviewOf(id, 'ELSI panel')
    for (const member of [people.doctor, people.ethicist, people.lawyer]) await vote(member, elsi)
    await vote(people.doctor, await reviewOf(id, 'Governing'))
    await service.settled()
    await vote(people.provider, await reviewOf(id, 'Consent'))
    await service.settled()
  }

  it('begins with what the provider asks, and a draft that answers it with a paper', async () => {
    const published = { ownerId: people.hospitalId, body: FORM }
    formId = (await done(people.provider, 'publishForm', published, '... on Form { id }')).id
    requestId = await draft(people, { versionIds: [versions[0]], certificateId })
    expect(await submit(people.developer, requestId)).toMatchObject({ code: 'AnswersInvalid' })
    paperId = await attach(requestId, '承認通知.pdf')
    await answer(requestId, '計算機室')
  })

  it('takes somebody into the team, who accepts the terms and brings a key of their own', async () => {
    const invited = { requestId, email: ADDRESS('colleague'), part: 'Evaluation' }
    const { member } = await done(people.developer, 'inviteMember', invited, '... on InvitedMember { member { id } }')
    const { invitations } = await colleague.ask('{ invitations { id digest } }')
    expect(invitations).toMatchObject([{ id: member.id }])
    const key = await generateKeyPair({ name: 'Colleague', email: ADDRESS('colleague') })
    const accepted = {
      memberId: member.id,
      digest: invitations[0].digest,
      certificateId: await confirmed(colleague, key),
    }
    await done(colleague, 'acceptInvitation', accepted, '... on Invitation { state }')
    expect((await seen(requestId)).members).toEqual([{ state: 'ACCEPTED' }])
  })

  it('comes before the screening alone, whose chair sends it back', async () => {
    expect(await submit(people.developer, requestId)).toMatchObject({ state: 'UNDER_REVIEW' })
    expect(await openPanels(requestId)).toEqual(['Screening'])
    const remarks = [{ field: 'DATA_HANDLING', text: 'Say how the data is deleted.' }]
    await done(people.lawyer, 'returnRequest', { requestId, remarks }, SHOWN)
    expect(await seen(requestId)).toMatchObject({ state: 'RETURNED', remarks })
  })

  it('comes back, and says what is different', async () => {
    const dataHandling = { storage: 'Encrypted', access: 'Two people', deletion: 'Wiped within 30 days' }
    await revise(requestId, { plan: { dataHandling } })
    expect(await submit(people.developer, requestId)).toMatchObject({ state: 'UNDER_REVIEW' })
    const { round, submissions } = await seen(requestId, people.lawyer)
    expect(round).toBe(2)
    expect(new Set(submissions[0].changes.map(({ field }: { field: string }) => field))).toEqual(
      new Set(['DATA_HANDLING']),
    )
  })

  it('passes stage after stage: ELSI beside the board, with a signed vote and a condition, then the provider', async () => {
    await vote(people.lawyer, await reviewOf(requestId, 'Screening'))
    await service.settled()
    expect(await openPanels(requestId)).toEqual(['ELSI panel', 'Governing'])
    const reviewId = await reviewOf(requestId, 'ELSI panel')
    const pair = await generateKeyPair({ name: 'Lawyer' })
    await done(people.lawyer, 'registerCertificate', { armored: pair.certificate })
    const said = { reviewId, choice: 'APPROVE', comment: 'With a log', conditions: [CONDITION] }
    const { voteRecord } = await people.lawyer.ask(
      'query ($input: VoteRecordInput!) { voteRecord(input: $input) { ... on VoteRecord { text } } }',
      { input: said },
    )
    const key = await openPrivateKey(pair.privateKey)
    const signature = await signDetached(new TextEncoder().encode(voteRecord.text), key)
    const { votes } = await vote(people.lawyer, reviewId, { ...said, record: voteRecord.text, signature })
    expect(votes).toEqual([{ signedBy: 'OPENPGP' }])
    for (const member of [people.doctor, people.ethicist]) await vote(member, reviewId)
    await service.settled()
    expect(await openPanels(requestId)).toEqual(['Governing'])
    await vote(people.doctor, await reviewOf(requestId, 'Governing'))
    await service.settled()
    expect(await openPanels(requestId)).toEqual(['Consent'])
    await vote(people.provider, await reviewOf(requestId, 'Consent'))
    await service.settled()
  })

  it('ends in a grant for the applicant and one for the member, each under the condition', async () => {
    const { state, grants } = await seen(requestId, people.auditor)
    expect(state).toBe('GRANTED')
    expect(grants).toHaveLength(2)
    expect(new Set(grants.map(({ person }: { person: { id: string } }) => person.id)).size).toBe(2)
    for (const { conditions } of grants) expect(conditions).toEqual([{ ja: CONDITION.text.ja }])
  })

  it('has the condition fulfilled with a paper, and accepted by the provider', async () => {
    const [grant] = (await seen(requestId)).grants
    const owed = grant.obligations.find(({ source }: { source: string }) => source === 'CONDITION')
    expect(owed).toMatchObject({ source: 'CONDITION', state: 'OPEN', text: { ja: CONDITION.text.ja } })
    const evidence = { obligationId: owed.id, evidence: '操作記録を添える。', attachmentId: paperId }
    const owner = (await people.developer.ask('{ me { person { id } } }')).me.person.id
    const grantee = grant.person.id === owner ? people.developer : colleague
    await done(grantee, 'submitEvidence', evidence, '... on Obligation { state }')
    const accepted = await done(
      people.provider,
      'acceptEvidence',
      { obligationId: owed.id },
      '... on Obligation { state }',
    )
    expect(accepted).toMatchObject({ state: 'ACCEPTED' })
  })

  it('is amended, and renewed: the new grants take the place of the old, and what is owed goes with them', async () => {
    const amendmentId = await follow('amendRequest', requestId)
    paperId = await attach(amendmentId, '承認通知2.pdf')
    await answer(amendmentId, '計算機室')
    await revise(amendmentId, { versionIds: versions })
    await submit(people.developer, amendmentId)
    await pass(amendmentId)
    expect(await seen(amendmentId)).toMatchObject({ state: 'GRANTED' })
    const renewalId = await follow('renewRequest', amendmentId)
    paperId = await attach(renewalId, '承認通知3.pdf')
    await answer(renewalId, '計算機室')
    await revise(renewalId, { versionIds: versions, purpose: { ...PURPOSE, until: '2027-10-31' } })
    await submit(people.developer, renewalId)
    await pass(renewalId)
    const renewed = await seen(renewalId)
    expect(renewed.state).toBe('GRANTED')
    const original = (await seen(requestId)).grants
    for (const grant of original) expect(grant).toMatchObject({ state: 'EXPIRED', endedBecause: 'SUPERSEDED' })
    const replaced = (await seen(amendmentId)).grants
    for (const grant of replaced) expect(grant).toMatchObject({ state: 'EXPIRED', endedBecause: 'SUPERSEDED' })
    const followed = renewed.grants.map(({ previous }: { previous: { id: string } | null }) => previous?.id)
    expect(new Set(followed)).toEqual(new Set(replaced.map(({ id }: { id: string }) => id)))
    const destroying = (grant: { obligations: { source: string; state: string }[] }) =>
      grant.obligations.filter(({ source }) => source === 'TERMS').map(({ state }) => state)
    for (const grant of replaced) expect(destroying(grant)).not.toContain('OPEN')
    expect(renewed.grants.flatMap(destroying)).toEqual(['OPEN'])
    requestId = renewalId
  })

  it('is closed with a report, which ends its grants', async () => {
    await done(people.developer, 'closeRequest', { requestId, report: 'A paper in a journal.' }, SHOWN)
    await service.settled()
    const { state, grants } = await seen(requestId)
    expect(state).toBe('CLOSED')
    expect(grants.length).toBeGreaterThan(0)
    for (const grant of grants) expect(grant).toMatchObject({ state: 'EXPIRED', endedBecause: 'REQUEST_CLOSED' })
  })
})
