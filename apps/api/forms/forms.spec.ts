import { command, done } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { attached, certificate, dataset, draft, submit } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'

let service: TestService
let people: Cast
let certificateId: string
let versionId: string

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  certificateId = await certificate(people)
  versionId = (await dataset(people, 'With questions')).versionId
}, 60_000)
afterAll(() => service?.stop())

const label = { ja: '質問', en: 'Question' }
const BODY = {
  title: { ja: '安全管理の確認', en: 'About safety' },
  questions: [
    {
      id: 'cloud',
      kind: 'choice',
      label,
      required: true,
      options: [
        { value: 'yes', label },
        { value: 'no', label },
      ],
    },
    { id: 'region', kind: 'text', label, required: true, showIf: { question: 'cloud', in: ['yes'] } },
  ],
}
const FIELDS =
  '... on Form { id current { number digest } title { local } viewerMayPublish } ... on InvalidForm { flaws { path code message } }'
const publish = (caller: Cast['provider'], input: object) => command(caller, 'publishForm', input, FIELDS)
const FORMS =
  'query ($id: ID!) { request(id: $id) { forms { version { number form { id } } answers revision flaws { path code message } } } }'
const formsOf = async (id: string) => (await people.developer.ask(FORMS, { id })).request.forms
const ANSWER = '... on Request { id } ... on InvalidForm { flaws { path code message } }'
const reply = (requestId: string, formId: string, answers: object) =>
  command(people.developer, 'answerForm', { requestId, formId, answers }, ANSWER)
const CLOSE = 'mutation ($id: ID!) { closeForm(formId: $id) { ... on Form { closedAt } ... on Problem { code } } }'

describe('a form', () => {
  it('is published by a provider for its own assets, and by the board for all', async () => {
    const own = await publish(people.provider, { ownerId: people.hospitalId, body: BODY })
    expect(own).toMatchObject({ current: { number: 1 }, title: { local: 'About safety' }, viewerMayPublish: true })
    expect(await publish(people.provider, { ownerId: people.companyId, body: BODY })).toMatchObject({
      code: 'NotPermitted',
    })
    expect(await publish(people.provider, { body: BODY })).toMatchObject({ code: 'NotPermitted' })
    expect(await publish(people.developer, { formId: own.id, body: BODY })).toMatchObject({ code: 'NotPermitted' })
    const board = await publish(people.doctor, { body: { ...BODY, title: { en: 'The board asks' } } })
    expect(board.current.number).toBe(1)
    for (const { id } of [own, board]) await service.operator.ask(CLOSE, { id }).catch(() => undefined)
    expect((await people.doctor.ask(CLOSE, { id: board.id })).closeForm).toMatchObject({ code: 'FormClosed' })
    expect((await people.provider.ask(CLOSE, { id: own.id })).closeForm.closedAt).toEqual(expect.any(String))
    expect(await publish(people.provider, { formId: own.id, body: BODY })).toMatchObject({ code: 'FormClosed' })
  })

  it('gets a new number with new questions, and says what is wrong with one', async () => {
    const { id } = await publish(people.provider, { ownerId: people.hospitalId, body: BODY })
    expect(await publish(people.provider, { formId: id, body: BODY })).toMatchObject({ code: 'FormUnchanged' })
    const longer = { ...BODY, questions: [...BODY.questions, { id: 'starts', kind: 'date', label }] }
    expect(await publish(people.provider, { formId: id, body: longer })).toMatchObject({ current: { number: 2 } })
    const wrong = await publish(people.provider, {
      formId: id,
      body: { ...BODY, questions: [{ id: 'a', kind: 'essay', label }] },
    })
    expect(wrong).toMatchObject({ code: 'FormInvalid', flaws: [{ path: 'questions.0.kind', code: 'unknownCode' }] })
    await people.provider.ask(CLOSE, { id })
  })

  it('goes with a request for its owner’s data: drafts may be incomplete, never wrong, and submitting needs all of it', async () => {
    const { id: formId } = await done(
      people.provider,
      'publishForm',
      { ownerId: people.hospitalId, body: BODY },
      FIELDS,
    )
    const requestId = await draft(people, { versionIds: [versionId], certificateId })
    expect(await formsOf(requestId)).toMatchObject([
      { version: { number: 1, form: { id: formId } }, flaws: [{ path: 'cloud', code: 'missing' }] },
    ])
    expect(await submit(people.developer, requestId)).toMatchObject({ code: 'AnswersInvalid' })
    expect(await reply(requestId, formId, { cloud: 'maybe' })).toMatchObject({
      code: 'AnswersInvalid',
      flaws: [{ path: 'cloud' }],
    })
    await reply(requestId, formId, { cloud: 'yes' })
    // Saved again as they are, answers leave no entry.
    await reply(requestId, formId, { cloud: 'yes' })
    const { rows } = await service.doors.database.pool.query(
      `SELECT FROM ledger_entry JOIN ledger_subject subject ON subject.entry_id = ledger_entry.id
       WHERE type = 'FormAnswered' AND subject_id = $1`,
      [requestId],
    )
    expect(rows).toHaveLength(1)
    expect(await formsOf(requestId)).toMatchObject([
      { answers: { cloud: 'yes' }, flaws: [{ path: 'region', code: 'missing' }] },
    ])
    await reply(requestId, formId, { cloud: 'no', region: 'left over' })
    const unknown = '00000000-0000-7000-8000-000000000000'
    expect(await reply(requestId, unknown, {})).toMatchObject({ code: 'FormUnknown' })
    expect(await submit(people.developer, requestId)).toMatchObject({ state: 'UNDER_REVIEW' })
    // A form that changes later leaves what was answered as it was.
    const longer = { ...BODY, questions: [...BODY.questions, { id: 'more', kind: 'text', label, required: true }] }
    await done(people.provider, 'publishForm', { formId, body: longer }, FIELDS)
    expect(await formsOf(requestId)).toMatchObject([{ version: { number: 1 }, answers: { cloud: 'no' }, flaws: [] }])
    expect((await formsOf(requestId))[0].answers).not.toHaveProperty('region')
    expect(await reply(requestId, formId, { cloud: 'yes' })).toMatchObject({ code: 'RequestNotDraft' })
    await people.provider.ask(CLOSE, { id: formId })
  })
})

describe('answers written in two windows', () => {
  it('are never overwritten by who has not seen them, at the same moment or later', async () => {
    const { id: formId } = await done(
      people.provider,
      'publishForm',
      { ownerId: people.hospitalId, body: BODY },
      FIELDS,
    )
    const requestId = await draft(people, { versionIds: [versionId], certificateId })
    const write = (answers: object, revision: number) =>
      command(people.developer, 'answerForm', { requestId, formId, answers, revision }, ANSWER)
    const both = await Promise.all([write({ cloud: 'yes' }, 0), write({ cloud: 'no' }, 0)])
    const [lost] = both.filter(({ code }) => code !== undefined)
    expect(lost).toMatchObject({ code: 'AnswersChangedElsewhere', facts: { revision: 1 } })
    const [{ answers: kept, revision }] = await formsOf(requestId)
    expect(revision).toBe(1)
    expect(both.filter(({ code }) => code === undefined)).toHaveLength(1)
    // What one has written oneself is no change elsewhere, and to write the same loses nothing.
    expect(await write({ ...kept, region: 'Tokyo' }, 1)).not.toHaveProperty('code')
    expect(await write({ ...kept, region: 'Tokyo' }, 1)).not.toHaveProperty('code')
    expect(await write({ cloud: 'yes' }, 1)).toMatchObject({ code: 'AnswersChangedElsewhere', facts: { revision: 2 } })
    expect(await write({ cloud: 'yes', region: 'Osaka' }, 2)).not.toHaveProperty('code')
    // A window that was open before submitting has still not seen what was submitted.
    await submit(people.developer, requestId)
    const remarks = [{ field: 'ANSWERS', text: 'Where?' }]
    await done(people.doctor, 'returnRequest', { requestId, remarks }, '... on Request { id }')
    expect(await write({ cloud: 'no' }, 0)).toMatchObject({ code: 'AnswersChangedElsewhere', facts: { revision: 3 } })
    await people.provider.ask(CLOSE, { id: formId })
  })
})

describe('answers between two rounds', () => {
  it('are shown to reviewers by their questions and in the words of the form', async () => {
    const body = {
      title: { ja: '安全管理の確認', en: 'About safety' },
      questions: [
        {
          id: 'cloud',
          kind: 'choice',
          label: { ja: 'クラウドを使いますか', en: 'Do you use a cloud?' },
          required: true,
          options: [
            { value: 'yes', label: { ja: '使う', en: 'We do' } },
            { value: 'no', label: { ja: '使わない', en: 'We do not' } },
          ],
        },
      ],
    }
    const input = { ownerId: people.hospitalId, body }
    const { id: formId } = await done(people.provider, 'publishForm', input, FIELDS)
    const requestId = await draft(people, { versionIds: [versionId], certificateId })
    await reply(requestId, formId, { cloud: 'yes' })
    const paper = await attached(service.address, people.developer, requestId)
    expect(await submit(people.developer, requestId)).toMatchObject({ state: 'UNDER_REVIEW' })
    const question = { formId, questionId: 'cloud' }
    const astray = [{ field: 'ANSWERS', text: 'Where?', question: { ...question, questionId: 'gone' } }]
    const turned = await command(people.doctor, 'returnRequest', { requestId, remarks: astray })
    expect(turned).toMatchObject({ code: 'RemarkOnNothing', message: expect.stringContaining('was not submitted') })
    const remarks = [
      { field: 'ANSWERS', text: 'On your own machines, please.', question },
      { field: 'ATTACHMENTS', text: 'Page 2 is missing.', attachmentId: paper },
    ]
    await done(people.doctor, 'returnRequest', { requestId, remarks }, '... on Request { id }')
    const REMARKS = `query ($id: ID!) { request(id: $id) {
      remarks { label text question { formId number questionId } attachmentId } attachments { name } } }`
    const remarked = (await people.developer.speaking('ja').ask(REMARKS, { id: requestId })).request
    expect(remarked.remarks).toEqual([
      {
        label: '安全管理の確認：クラウドを使いますか',
        text: 'On your own machines, please.',
        question: { ...question, number: 1 },
        attachmentId: null,
      },
      {
        label: `添付書類：${remarked.attachments[0].name}`,
        text: 'Page 2 is missing.',
        question: null,
        attachmentId: paper,
      },
    ])
    const inEnglish = (await people.developer.speaking('en').ask(REMARKS, { id: requestId })).request.remarks
    expect(inEnglish[0].label).toBe('About safety: Do you use a cloud?')
    await reply(requestId, formId, { cloud: 'no' })
    const CHANGES = '{ field label before after }'
    const SCREENING = `query ($id: ID!) { screening(requestId: $id) { changes ${CHANGES} } }`
    const { screening } = await people.developer.speaking('en').ask(SCREENING, { id: requestId })
    expect(screening.changes).toEqual([
      { field: 'ANSWERS', label: 'About safety: Do you use a cloud?', before: 'We do', after: 'We do not' },
    ])
    await submit(people.developer, requestId)
    const SUBMISSIONS = `query ($id: ID!) { request(id: $id) { submissions { changes ${CHANGES} } } }`
    const { request } = await people.doctor.speaking('ja').ask(SUBMISSIONS, { id: requestId })
    expect(request.submissions[0].changes).toEqual([
      { field: 'ANSWERS', label: '安全管理の確認：クラウドを使いますか', before: '使う', after: '使わない' },
    ])
    await people.provider.ask(CLOSE, { id: formId })
  })
})

describe('an answer that names a file', () => {
  const body = {
    title: { ja: '承認', en: 'Approval' },
    questions: [
      { id: 'approval', kind: 'attachment', label, required: true },
      { id: 'office', kind: 'text', label, required: false },
    ],
  }
  const attach = (requestId: string) => attached(service.address, people.developer, requestId)
  const approve = async (reviewId: string) => {
    for (const member of [people.doctor, people.ethicist, people.lawyer]) {
      const { review } = await member.ask('query ($id: ID!) { review(id: $id) { state } }', { id: reviewId })
      if (review.state === 'OPEN') await done(member, 'castVote', { reviewId, choice: 'APPROVE' })
    }
    await service.settled()
  }
  const REMOVE = 'mutation ($id: ID!) { removeAttachment(attachmentId: $id) { __typename } }'

  it('does not stand when the file has been taken away, nor in a request that builds on this one', async () => {
    const input = { ownerId: people.hospitalId, body }
    const { id: formId } = await done(people.provider, 'publishForm', input, FIELDS)
    const requestId = await draft(people, { versionIds: [versionId], certificateId })
    const first = await attach(requestId)
    await reply(requestId, formId, { approval: [first], office: 'Room 3' })
    expect(await formsOf(requestId)).toMatchObject([{ flaws: [] }])
    await people.developer.ask(REMOVE, { id: first })
    expect(await formsOf(requestId)).toMatchObject([{ flaws: [{ path: 'approval', code: 'unknownCode' }] }])
    expect(await submit(people.developer, requestId)).toMatchObject({ code: 'AnswersInvalid' })
    const second = await attach(requestId)
    await reply(requestId, formId, { approval: [second], office: 'Room 3' })
    const { reviews } = await submit(people.developer, requestId)
    await approve(reviews[0].id)
    const AMEND =
      'mutation ($id: ID!) { amendRequest(requestId: $id) { ... on Request { id } ... on Problem { code } } }'
    const amendment = (await people.developer.ask(AMEND, { id: requestId })).amendRequest.id
    expect(await formsOf(amendment)).toMatchObject([
      { answers: { office: 'Room 3' }, flaws: [{ path: 'approval', code: 'missing' }] },
    ])
    expect((await formsOf(amendment))[0].answers).not.toHaveProperty('approval')
    expect(await submit(people.developer, amendment)).toMatchObject({ code: 'AnswersInvalid' })
    // Nor can the old file's id be written into it.
    expect(await reply(amendment, formId, { approval: [second] })).toMatchObject({ code: 'AnswersInvalid' })
    await people.provider.ask(CLOSE, { id: formId })
  })
})
