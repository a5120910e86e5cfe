import {
  actionsOn,
  type Request,
  type RequestState,
  reviseRequest,
  type Submission,
  settleRequest,
  submitRequest,
  withdrawRequest,
} from './request.ts'

const request = (state: RequestState = 'draft'): Request => ({ id: 'r', applicantId: 'a', organisationId: 'o', state })
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

  it('happens once', () => {
    expect(submitRequest(request('underReview'), submission())).toMatchObject({ code: 'RequestNotDraft' })
  })
})

describe('a request', () => {
  it('cannot change once it has been submitted', () => {
    expect(reviseRequest(request('underReview'), ['v'])).toMatchObject({ code: 'RequestNotDraft' })
    expect(actionsOn('underReview')).toEqual(['withdraw'])
  })

  it('can be withdrawn until it is decided', () => {
    expect(withdrawRequest(request('underReview'), 'no longer needed')).toMatchObject({ refused: false })
    for (const state of ['approved', 'rejected', 'granted', 'withdrawn'] as const) {
      expect(withdrawRequest(request(state), 'x')).toMatchObject({ code: 'RequestEnded' })
    }
  })

  it('is decided by the first refusal, and approved only by all', () => {
    expect(settleRequest(request('underReview'), ['approved', undefined])).toBeUndefined()
    expect(settleRequest(request('underReview'), ['rejected', undefined])?.facts.outcome).toBe('rejected')
    expect(settleRequest(request('underReview'), ['approved', 'approved'])?.facts.outcome).toBe('approved')
    expect(settleRequest(request('underReview'), [])).toBeUndefined()
    expect(settleRequest(request('withdrawn'), ['rejected'])).toBeUndefined()
  })
})
