import { submissionDigest } from '@raireki/governance'
import type { Caller } from '../testing/caller.ts'
import { done } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, draft, PDF, submit } from '../testing/steps.ts'
import { type Cast, cast, newcomer } from '../testing/world.ts'

let service: TestService
let people: Cast
let certificateId: string
let versionId: string

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  certificateId = await certificate(people)
  versionId = (await dataset(people, 'With papers')).versionId
}, 60_000)
afterAll(() => service?.stop())

const begun = () => draft(people, { versionIds: [versionId], certificateId })
const post = (caller: Caller, requestId: string, name: string, body: Buffer, headers: Record<string, string> = {}) =>
  fetch(`${service.address}/attachments?${new URLSearchParams({ request: requestId, name })}`, {
    method: 'POST',
    body: new Uint8Array(body),
    headers: {
      'content-type': 'application/pdf',
      'x-raireki-client': 'test',
      'accept-language': caller.language,
      ...(caller.token ? { authorization: `Bearer ${caller.token}` } : {}),
      ...headers,
    },
  })
const get = (caller: Caller, id: string) =>
  fetch(`${service.address}/attachments/${id}`, { headers: { authorization: `Bearer ${caller.token}` } })
// biome-ignore lint/suspicious/noExplicitAny: answers of the route, checked by what is expected of them.
const json = async (response: Response | Promise<Response>): Promise<any> => (await response).json()
const LIST =
  'query ($id: ID!) { request(id: $id) { attachments { id name bytes viewerMayRemove uploadedBy { name { en } } } } }'
const listed = async (caller: Caller, id: string) => (await caller.ask(LIST, { id })).request.attachments
const REMOVE = 'mutation ($id: ID!) { removeAttachment(attachmentId: $id) { __typename ... on Problem { code } } }'

describe('an attachment', () => {
  it('comes back byte for byte to whoever may read the request, and is closed where it lies', async () => {
    const requestId = await begun()
    const answer = await post(people.developer, requestId, '倫理審査 承認書.pdf', PDF)
    expect(answer.status).toBe(201)
    const { id, sha256 } = await json(answer)
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    const file = await get(people.developer, id)
    expect(Buffer.from(await file.arrayBuffer())).toEqual(PDF)
    expect(file.headers.get('content-disposition')).toContain(encodeURIComponent('倫理審査 承認書.pdf'))
    expect(file.headers.get('content-security-policy')).toContain('sandbox')
    const { rows } = await service.doors.database.pool.query('SELECT object_key FROM attachment WHERE id = $1', [id])
    const stored: Buffer[] = []
    for await (const chunk of await service.doors.store.read(rows[0].object_key)) stored.push(chunk as Buffer)
    expect(Buffer.concat(stored).includes('%PDF')).toBe(false)
  })

  it('can be the letter of the ethics approval, if it belongs to the request, and reviewers open it from there', async () => {
    const PLAN = 'query ($id: ID!) { request(id: $id) { planLines { text } ethicsLetter { id name } } }'
    const SCREENING = 'query ($id: ID!) { screening(requestId: $id) { ready planFlaws { path } } }'
    const elsewhere = await json(post(people.developer, await begun(), '秘密.pdf', PDF))
    const approval = { number: 'W-1187', committee: '若草大学' }
    const withLetter = (id: string) => ({ ethicsApproval: { ...approval, attachment: id } })
    const requestId = await draft(people, { versionIds: [versionId], certificateId, plan: withLetter(elsewhere.id) })
    const astray = (await people.developer.ask(PLAN, { id: requestId })).request
    expect(astray.ethicsLetter).toBeNull()
    expect(astray.planLines[0].text).not.toContain('秘密')
    const { screening } = await people.developer.ask(SCREENING, { id: requestId })
    expect(screening).toEqual({ ready: false, planFlaws: [{ path: 'ethicsApproval.attachment' }] })
    expect(await submit(people.developer, requestId)).toMatchObject({ __typename: 'InvalidPlan' })
    const letter = await json(post(people.developer, requestId, '承認書.pdf', PDF))
    const { request } = await people.developer.ask(
      'query ($id: ID!) { request(id: $id) { project statement purpose } }',
      { id: requestId },
    )
    const input = { requestId, ...request, versionIds: [versionId], certificateId, plan: withLetter(letter.id) }
    await done(people.developer, 'reviseRequest', input)
    expect(await submit(people.developer, requestId)).toMatchObject({ state: 'UNDER_REVIEW' })
    const seen = (await people.doctor.speaking('ja').ask(PLAN, { id: requestId })).request
    expect(seen.ethicsLetter).toEqual({ id: letter.id, name: '承認書.pdf' })
    expect(seen.planLines[0].text).toBe('若草大学の承認（W-1187、文書：承認書.pdf）を得ています。')
    expect((await get(people.doctor, letter.id)).status).toBe(200)
  })

  it('can be the paper of a certificate, if it belongs to the request, and reviewers open it from there', async () => {
    const PLAN = `query ($id: ID!) { request(id: $id) {
      project statement purpose planLines { field text } certificatePapers { name paper { id } } } }`
    const elsewhere = await json(post(people.developer, await begun(), '秘密.pdf', PDF))
    const withPaper = (id: string) => ({ certificates: [{ name: 'ISMS', attachment: id }] })
    const requestId = await draft(people, { versionIds: [versionId], certificateId, plan: withPaper(elsewhere.id) })
    const astray = (await people.developer.ask(PLAN, { id: requestId })).request
    expect(astray.certificatePapers).toEqual([])
    expect(astray.planLines[0].text).not.toContain('秘密')
    expect(await submit(people.developer, requestId)).toMatchObject({ __typename: 'InvalidPlan' })
    const paper = await json(post(people.developer, requestId, 'isms.pdf', PDF))
    const { project, statement, purpose } = astray
    const input = { requestId, project, statement, purpose, versionIds: [versionId], certificateId }
    await done(people.developer, 'reviseRequest', { ...input, plan: withPaper(paper.id) })
    expect(await submit(people.developer, requestId)).toMatchObject({ state: 'UNDER_REVIEW' })
    const seen = (await people.doctor.ask(PLAN, { id: requestId })).request
    expect(seen.certificatePapers).toEqual([{ name: 'ISMS', paper: { id: paper.id } }])
    expect(seen.planLines).toEqual([{ field: 'DATA_HANDLING', text: 'Paper of ISMS: isms.pdf' }])
    expect((await get(people.doctor, paper.id)).status).toBe(200)
  })

  it('of a draft is nobody else’s; of a submitted request it is the panel’s and the provider’s too', async () => {
    const requestId = await begun()
    const { id } = await json(post(people.developer, requestId, 'plan.pdf', PDF))
    const stranger = await newcomer(service, `stranger.${id.slice(-6)}`, 'DEVELOPER', people.companyId)
    for (const caller of [people.provider, people.doctor, stranger]) expect((await get(caller, id)).status).toBe(404)
    expect((await post(stranger, requestId, 'mine.pdf', PDF)).status).toBe(404)
    await submit(people.developer, requestId)
    for (const caller of [people.provider, people.doctor]) expect((await get(caller, id)).status).toBe(200)
    expect((await get(stranger, id)).status).toBe(404)
    expect((await get(service.nobody, id)).status).toBe(401)
  })

  it('is a PDF, and what is not is refused with what was found and what would do', async () => {
    const requestId = await begun()
    const refused = async (name: string, body: Buffer, caller = people.developer) => {
      const answer = await post(caller, requestId, name, body)
      return { status: answer.status, ...(await json(answer)) }
    }
    const word = Buffer.from('504b030414000600', 'hex')
    expect(await refused('plan.docx', word)).toMatchObject({
      status: 422,
      code: 'AttachmentNotPdf',
      message: expect.stringContaining('Word'),
    })
    const inJapanese = await refused('計画.docx', word, people.developer.speaking('ja'))
    expect(inJapanese.message).toContain('PDFで保存して')
    const active = Buffer.from('%PDF-1.7\n<< /JavaScript (app.alert(1)) >>\n%%EOF')
    expect(await refused('plan.pdf', active)).toMatchObject({ code: 'AttachmentActive' })
    expect(await refused('../plan.pdf', PDF)).toMatchObject({ code: 'AttachmentName' })
    const large = Buffer.concat([PDF, Buffer.alloc(25 * 1024 * 1024 + 1 - PDF.length)])
    expect(await refused('large.pdf', large)).toMatchObject({ code: 'AttachmentTooLarge' })
    expect(await listed(people.developer, requestId)).toEqual([])
  })

  it('is not taken from a page of another site', async () => {
    const requestId = await begun()
    const headers = { 'x-raireki-client': '', authorization: `Bearer ${people.developer.token}` }
    const url = `${service.address}/attachments?${new URLSearchParams({ request: requestId, name: 'a.pdf' })}`
    const { 'x-raireki-client': _none, ...plain } = headers
    const answer = await fetch(url, {
      method: 'POST',
      body: PDF,
      headers: { ...plain, 'content-type': 'application/pdf' },
    })
    expect(answer.status).toBe(400)
  })

  it('can be taken away again until it was submitted, not after; later ones can', async () => {
    const requestId = await begun()
    const first = await json(post(people.developer, requestId, 'first.pdf', PDF))
    const second = await json(post(people.developer, requestId, 'second.pdf', PDF))
    expect((await people.developer.ask(REMOVE, { id: first.id })).removeAttachment.__typename).toBe('Request')
    await submit(people.developer, requestId)
    expect((await people.developer.ask(REMOVE, { id: second.id })).removeAttachment).toMatchObject({
      code: 'AttachmentFixed',
    })
    await post(people.developer, requestId, 'evidence.pdf', PDF)
    expect(await listed(people.developer, requestId)).toMatchObject([
      { name: 'second.pdf', viewerMayRemove: false },
      { name: 'evidence.pdf', viewerMayRemove: true },
    ])
    expect(await listed(people.provider, requestId)).toMatchObject([
      { viewerMayRemove: false },
      { viewerMayRemove: false },
    ])
  })

  it('comes in no greater number than a person can read', async () => {
    const requestId = await begun()
    for (let count = 0; count < 20; count += 1)
      expect((await post(people.developer, requestId, `${count}.pdf`, PDF)).status).toBe(201)
    expect(await json(post(people.developer, requestId, 'more.pdf', PDF))).toMatchObject({
      code: 'AttachmentsTooMany',
    })
  })

  it('that was swapped in the store for another is not handed out', async () => {
    const requestId = await begun()
    const one = await json(post(people.developer, requestId, 'one.pdf', PDF))
    const two = await json(post(people.developer, requestId, 'two.pdf', PDF))
    await service.doors.database.pool.query(
      'UPDATE attachment SET object_key = (SELECT object_key FROM attachment WHERE id = $2) WHERE id = $1',
      [one.id, two.id],
    )
    expect((await get(people.developer, one.id)).status).toBe(500)
    expect((await get(people.developer, two.id)).status).toBe(200)
  })
})

describe('the papers of a submission', () => {
  const SUBMISSIONS = `query ($id: ID!) { request(id: $id) { reviews { id } submissions { round digest
    changes { field label kind before after } } } }`
  const seen = async (caller: Caller, id: string) => (await caller.ask(SUBMISSIONS, { id })).request
  const contentOf = async (id: string, round: number) =>
    (
      await service.doors.database.pool.query(
        'SELECT content, digest FROM submission WHERE request_id = $1 AND round = $2',
        [id, round],
      )
    ).rows[0]

  it('are under the digest that is voted on, and their coming and going is shown to reviewers', async () => {
    const requestId = await begun()
    const plan = await json(post(people.developer, requestId, 'plan.pdf', PDF))
    await submit(people.developer, requestId)
    const first = await contentOf(requestId, 1)
    expect(first.content.attachments).toEqual([
      { id: plan.id, name: 'plan.pdf', bytes: PDF.length, sha256: plan.sha256 },
    ])
    expect(first.digest).toBe(submissionDigest(first.content))
    expect(first.digest).not.toBe(submissionDigest({ ...first.content, attachments: undefined }))
    const remarks = [{ field: 'ATTACHMENTS', text: 'The approval is missing.' }]
    await done(people.doctor, 'returnRequest', { requestId, remarks }, '... on Request { id }')
    await post(people.developer, requestId, 'approval.pdf', PDF)
    await submit(people.developer, requestId)
    const [second] = (await seen(people.doctor.speaking('ja'), requestId)).submissions
    expect(second.changes).toEqual([
      {
        field: 'ATTACHMENTS',
        label: '添付書類',
        kind: 'ADDED',
        before: null,
        after: expect.stringMatching(/^approval\.pdf（[\d,]+バイト、SHA-256 [0-9a-f]{12}…）$/),
      },
    ])
  })

  it('are left out where there are none, so that the digest is what it was before papers were part of it', async () => {
    const requestId = await begun()
    await submit(people.developer, requestId)
    expect((await contentOf(requestId, 1)).content).not.toHaveProperty('attachments')
  })

  it('are attached before a submission or after it, never beside it', async () => {
    const requestId = await begun()
    const outcomes = await Promise.allSettled([
      submit(people.developer, requestId),
      post(people.developer, requestId, 'beside.pdf', PDF),
      post(people.developer, requestId, 'another.pdf', PDF),
    ])
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true)
    const submission = await contentOf(requestId, 1)
    const papers = await listed(people.developer, requestId)
    const fixed = papers.filter(({ viewerMayRemove }: { viewerMayRemove: boolean }) => !viewerMayRemove)
    if (submission) {
      const submitted = (submission.content.attachments ?? []).map(({ id }: { id: string }) => id)
      expect(fixed.map(({ id }: { id: string }) => id)).toEqual(submitted)
    }
  })
})
