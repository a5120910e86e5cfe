import { answerForm } from './answering.ts'
import { type Appeal, appealRequest, appealUntil } from './appeal.ts'
import { amendRequest, renewRequest } from './follow.ts'
import { lapseItems } from './lapse.ts'
import { questionKey, type Remark } from './remarks.ts'
import {
  closeRequest,
  type Request,
  type RequestLife,
  returnRequest,
  reviseRequest,
  withdrawRequest,
} from './request.ts'
import { type Submission, submissionRefusals, submitRequest } from './submit.ts'
import { actionsOn, type RequestState } from './workflow.ts'

const AT = new Date('2026-11-25T00:00:00Z')
const request = (state: RequestState = 'draft', round = state === 'draft' ? 0 : 1): Request => ({
  id: 'r',
  applicantId: 'a',
  organisationId: 'o',
  ...({ state, round, decidedAt: AT } as RequestLife),
})
const item = {
  versionId: 'v',
  isPublished: true,
  terms: { id: 't', number: 1, digest: 'd' },
  verdict: 'permit',
} as const
const submission = (change: Partial<Submission> = {}): Submission => ({
  project: 'P',
  statement: '',
  purposeDigest: 'p',
  digest: 's',
  certificateId: 'c',
  fingerprint: 'F',
  items: [item],
  panelIds: ['panel'],
  ...change,
})

describe('submitting a request', () => {
  it.each([
    ['ProjectMissing', { project: ' ' }],
    ['NothingRequested', { items: [] }],
    ['VersionNotPublished', { items: [{ ...item, isPublished: false }] }],
    ['TermsMissing', { items: [{ ...item, terms: undefined }] }],
    ['TermsForbid', { items: [{ ...item, verdict: 'deny' as const }] }],
    ['NoPanel', { panelIds: [] }],
  ])('is refused for %s', (code, change) => {
    expect(submitRequest(request(), submission(change))).toMatchObject({ refused: true, code })
  })

  it('can be told everything that stands in the way at once', () => {
    const codes = submissionRefusals(submission({ project: '', items: [], panelIds: [] })).map(({ code }) => code)
    expect(codes).toEqual(['ProjectMissing', 'NothingRequested', 'NoPanel'])
  })

  it('pins the terms and the verdict of every version in the entry', () => {
    const outcome = submitRequest(
      request(),
      submission({ items: [item, { ...item, versionId: 'w', verdict: 'review' }] }),
    )
    expect(outcome).toMatchObject({
      events: [
        {
          type: 'RequestSubmitted',
          facts: {
            round: 1,
            submission: 's',
            items: [
              { version: 'v', termsDigest: 'd', verdict: 'permit' },
              { version: 'w', verdict: 'review' },
            ],
          },
          personal: { certificate: 'F' },
        },
      ],
    })
  })

  it('happens once a round', () => {
    expect(submitRequest(request('underReview'), submission())).toMatchObject({ code: 'RequestNotDraft' })
    expect(submitRequest(request('returned', 3), submission())).toMatchObject({
      events: [{ type: 'RequestResubmitted', facts: { round: 4 } }],
    })
  })
})

describe('a request', () => {
  it('cannot change while it is being reviewed', () => {
    expect(reviseRequest(request('underReview'), ['v'])).toMatchObject({ code: 'RequestNotDraft' })
    expect(reviseRequest(request('returned'), ['v'])).toMatchObject({ refused: false })
    expect(actionsOn('underReview')).toEqual(['removeMember', 'withdraw'])
  })

  it('can be withdrawn until grants are issued', () => {
    for (const state of ['draft', 'underReview', 'returned', 'approved'] as const) {
      expect(withdrawRequest(request(state), 'no longer needed')).toMatchObject({ refused: false })
    }
    expect(withdrawRequest(request(), ' ')).toMatchObject({ code: 'ReasonMissing' })
    for (const state of ['rejected', 'granted', 'closed', 'withdrawn'] as const) {
      expect(withdrawRequest(request(state), 'x')).toMatchObject({ code: 'RequestEnded' })
    }
  })
})

describe('returning a request for changes', () => {
  const chair = { personId: 'chair', chair: true, active: true }
  const member = { personId: 'member', chair: false, active: true }
  const remarks: Remark[] = [{ field: 'statement', text: 'Say why' }]
  const back = (byId: string, reviews = [[chair, member]], said = remarks, state: RequestState = 'underReview') =>
    returnRequest(request(state), { byId, reviews, remarks: said })

  it('is for the chair, or for any member where there is none to act', () => {
    expect(back('chair')).toMatchObject({
      events: [{ facts: { round: 1, fields: ['statement'] }, personal: { by: 'chair', remark1: 'Say why' } }],
    })
    expect(back('member')).toMatchObject({ code: 'ChairReturns' })
    expect(back('member', [[{ ...chair, active: false }, member]])).toMatchObject({ refused: false })
    expect(back('chair', [[{ ...chair, active: false }, member]])).toMatchObject({ code: 'NotSeated' })
    expect(back('somebody')).toMatchObject({ code: 'NotSeated' })
  })

  it('says which field and what', () => {
    expect(back('chair', [[chair]], [])).toMatchObject({ code: 'RemarksMissing' })
    expect(back('chair', [[chair]], [{ field: 'project', text: ' ' }])).toMatchObject({ code: 'RemarkEmpty' })
    expect(back('chair', [[chair]], remarks, 'returned')).toMatchObject({ code: 'RequestNotUnderReview' })
  })
})

describe('answering a form', () => {
  const answer = (known?: number, state: RequestState = 'draft') =>
    answerForm({ request: request(state), formId: 'f', number: 2, answered: 3, revision: { known, now: 4 } })

  it('builds on the answers that were seen, or is told at which they are', () => {
    expect(answer(4)).toMatchObject({ events: [{ type: 'FormAnswered', facts: { number: 2, answered: 3 } }] })
    expect(answer()).toMatchObject({ refused: false })
    expect(answer(3)).toMatchObject({ code: 'AnswersChangedElsewhere', facts: { revision: 4 } })
    expect(answer(5)).toMatchObject({ code: 'AnswersChangedElsewhere' })
    expect(answer(3, 'underReview')).toMatchObject({ code: 'RequestNotDraft' })
  })
})

describe('a remark on one question or one paper', () => {
  const chair = { personId: 'chair', chair: true, active: true }
  const submitted = {
    questions: new Set([questionKey({ formId: 'f', questionId: 'region' })]),
    attachments: new Set(['p']),
  }
  const back = (remark: Remark) =>
    returnRequest(request('underReview'), { byId: 'chair', reviews: [[chair]], remarks: [remark], submitted })
  const onQuestion = (questionId: string, field: Remark['field'] = 'answers') =>
    back({ field, text: 'Where?', question: { formId: 'f', questionId } })
  const onPaper = (attachmentId: string, field: Remark['field'] = 'attachments') =>
    back({ field, text: 'Page 2 is missing.', attachmentId })

  it('points at what was submitted, in the field that holds it', () => {
    expect(onQuestion('region')).toMatchObject({ refused: false })
    expect(onPaper('p')).toMatchObject({ refused: false })
    expect(onQuestion('region', 'purpose')).toMatchObject({ code: 'RemarkOnNothing', facts: { field: 'purpose' } })
    expect(onPaper('p', 'answers')).toMatchObject({ code: 'RemarkOnNothing' })
    expect(onQuestion('elsewhere')).toMatchObject({ code: 'RemarkOnNothing' })
    expect(onPaper('q')).toMatchObject({ code: 'RemarkOnNothing' })
  })
})

describe('what follows a grant', () => {
  const following = { newId: 'n', versions: ['v'], hasRunningGrant: true, follower: undefined }

  it('builds on it while it runs, one at a time', () => {
    const amended = amendRequest(request('granted'), following)
    expect(amended).toMatchObject({ events: [{ type: 'RequestAmended', subjects: { request: 'n', base: 'r' } }] })
    expect(renewRequest(request('granted'), { ...following, hasRunningGrant: false })).toMatchObject({
      code: 'GrantsEnded',
    })
    expect(renewRequest(request('granted'), { ...following, follower: { number: 7 } })).toMatchObject({
      code: 'FollowerOpen',
      facts: { number: 7 },
    })
    expect(amendRequest(request('approved'), following)).toMatchObject({ code: 'RequestNotGranted' })
  })

  it('ends with a report', () => {
    const report = 'Published in a journal'
    expect(closeRequest(request('granted'), { report, follower: undefined })).toMatchObject({ refused: false })
    expect(closeRequest(request('granted'), { report: '', follower: undefined })).toMatchObject({
      code: 'ReportMissing',
    })
    expect(closeRequest(request('granted'), { report, follower: { number: 7 } })).toMatchObject({
      code: 'FollowerOpen',
    })
    expect(closeRequest(request('rejected'), { report, follower: undefined })).toMatchObject({
      code: 'RequestNotGranted',
    })
  })
})

describe('an appeal', () => {
  const appeal = { reason: 'A fact was overlooked', submission: 's', panelIds: ['p'], at: AT }

  it('begins another round within sixty days', () => {
    expect(appealRequest(request('rejected', 2), appeal)).toMatchObject({ events: [{ facts: { round: 3 } }] })
    expect(appealRequest(request('rejected'), { ...appeal, at: appealUntil(AT) })).toMatchObject({ refused: false })
    const late = new Date(appealUntil(AT).getTime() + 1)
    expect(appealRequest(request('rejected'), { ...appeal, at: late })).toMatchObject({ code: 'AppealTooLate' })
  })

  it('of an amendment needs its base as it was, with nothing else begun on it', () => {
    const on = (base: Appeal['base']) => appealRequest(request('rejected'), { ...appeal, base })
    expect(on({ state: 'granted', follower: undefined })).toMatchObject({ refused: false })
    expect(on({ state: 'closed', follower: undefined })).toMatchObject({ code: 'RequestNotGranted' })
    expect(on({ state: 'granted', follower: { number: 9 } })).toMatchObject({ code: 'FollowerOpen' })
  })

  it('needs a rejection, a reason, and somebody else to look', () => {
    expect(appealRequest(request('granted'), appeal)).toMatchObject({ code: 'RequestNotRejected' })
    expect(appealRequest(request('rejected'), { ...appeal, reason: '' })).toMatchObject({ code: 'ReasonMissing' })
    expect(appealRequest(request('rejected'), { ...appeal, panelIds: [] })).toMatchObject({ code: 'NoAppealPanel' })
  })
})

describe('an approval that comes after the terms have ended', () => {
  const over = { versionId: 'v', lastDays: ['2026-11-01'] }
  const good = { versionId: 'w', lastDays: ['2027-11-01'] }
  const lapsed = (state: RequestState, ...items: { versionId: string; lastDays: string[] }[]) =>
    lapseItems(request(state), items, undefined, AT).map(({ type }) => type)

  it('lapses item by item, and sends the request back when nothing is left', () => {
    expect(lapsed('approved', over)).toEqual(['ItemLapsed', 'RequestReturned'])
    expect(lapsed('approved', over, good)).toEqual(['ItemLapsed'])
    expect(lapsed('granted', over, good)).toEqual(['ItemLapsed'])
    expect(lapsed('approved', good)).toEqual([])
    expect(lapsed('withdrawn', over)).toEqual([])
  })

  it('never lapses what was granted, and lapses what was taken back while the panels deliberated', () => {
    expect(lapseItems(request('granted'), [{ ...over, isGranted: true }], undefined, AT)).toEqual([])
    const [event, returned] = lapseItems(request('approved'), [{ ...good, takenBack: true }], undefined, AT)
    expect(event).toMatchObject({ type: 'ItemLapsed', subjects: { version: 'w' }, facts: { because: 'revoked' } })
    expect(returned).toMatchObject({ type: 'RequestReturned', facts: { fields: ['versions'] } })
  })
})
