import fc from 'fast-check'
import { requestDecided } from '../board/settlement.ts'
import type { Happening, Outcome } from '../outcome.ts'
import { appealRequest } from './appeal.ts'
import { amendRequest, renewRequest } from './follow.ts'
import { lapseItems } from './lapse.ts'
import { closeRequest, evolve, type Request, returnRequest, reviseRequest, withdrawRequest } from './request.ts'
import { submitRequest } from './submit.ts'
import { isOpen, isTerminal, REQUEST_STATES, WORKFLOW } from './workflow.ts'

const item = {
  versionId: 'v',
  isPublished: true,
  terms: { id: 't', number: 1, digest: 'd' },
  verdict: 'permit',
} as const
const submission = {
  project: 'P',
  statement: '',
  purposeDigest: 'p',
  digest: 's',
  certificateId: 'c',
  fingerprint: 'F',
  items: [item],
  panelIds: ['panel'],
}
const chair = [{ personId: 'chair', chair: true, active: true }]
const following = { newId: 'n', versions: ['v'], hasRunningGrant: true, follower: undefined }

/** What the board's settlement answers where it is its turn. */
const decided = (request: Request, outcome: 'approved' | 'rejected') =>
  isOpen(request.state, 'registry', 'decide') ? [requestDecided(request, outcome)] : []

/** Every command there is, given to whatever state the request is in. */
const COMMANDS: Readonly<
  Record<string, (request: Request, at: Date) => Outcome<Happening, string> | readonly Happening[]>
> = {
  revise: (request) => reviseRequest(request, ['v']),
  submit: (request) => submitRequest(request, submission),
  return: (request) =>
    returnRequest(request, { byId: 'chair', reviews: [chair], remarks: [{ field: 'project', text: 'x' }] }),
  withdraw: (request) => withdrawRequest(request, 'x'),
  approve: (request) => decided(request, 'approved'),
  reject: (request) => decided(request, 'rejected'),
  lapse: (request, at) => lapseItems(request, [{ versionId: 'v', lastDays: ['2020-01-01'] }], undefined, at),
  issue: ({ state, id }) =>
    state === 'approved' ? [{ type: 'GrantIssued', subjects: { request: id }, facts: {}, personal: {} }] : [],
  amend: (request) => amendRequest(request, following),
  renew: (request) => renewRequest(request, following),
  close: (request) => closeRequest(request, { report: 'done', follower: undefined }),
  appeal: (request, at) => appealRequest(request, { reason: 'x', submission: 's', panelIds: ['p'], at }),
}

type Step = {
  readonly command: string
  readonly before: Request
  readonly after: Request
  readonly events: readonly Happening[]
}

/** What becomes of a draft by a sequence of commands, a day apart. */
function lived(commands: readonly string[]): readonly Step[] {
  const steps: Step[] = []
  let request: Request = { id: 'r', applicantId: 'a', organisationId: 'o', state: 'draft', round: 0 }
  commands.forEach((command, day) => {
    const at = new Date(Date.UTC(2026, 0, 1 + day))
    const outcome = COMMANDS[command]!(request, at)
    const events = 'refused' in outcome ? (outcome.refused ? [] : outcome.events) : outcome
    const before = request
    for (const event of events) request = evolve(request, event, at)
    steps.push({ command, before, after: request, events })
  })
  return steps
}

const anyLife = fc.array(fc.constantFrom(...Object.keys(COMMANDS)), { maxLength: 60 }).map(lived)
const holds = (check: (step: Step) => void) =>
  fc.assert(
    fc.property(anyLife, (steps) => steps.forEach(check)),
    { numRuns: 400 },
  )

describe('whatever is done with a request, in whatever order', () => {
  it('leaves it in a state there is, with rounds that only grow', () => {
    holds(({ before, after }) => {
      expect(REQUEST_STATES).toContain(after.state)
      expect(after.round - before.round).toBeGreaterThanOrEqual(0)
      expect(after.round - before.round).toBeLessThanOrEqual(1)
      if (after.state === 'draft') expect(after.round).toBe(0)
      else if (after.state !== 'withdrawn') expect(after.round).toBeGreaterThan(0)
    })
  })

  it('never leads out of an end', () => {
    holds(({ before, after, events }) => {
      if (!isTerminal(before.state)) return
      expect(after).toEqual(before)
      expect(events).toEqual([])
    })
    expect(REQUEST_STATES.filter(isTerminal)).toEqual(['closed', 'withdrawn'])
  })

  it('never touches what an amendment or a renewal builds on', () => {
    holds(({ command, before, after, events }) => {
      if (command !== 'amend' && command !== 'renew') return
      expect(after).toEqual(before)
      for (const { subjects } of events) expect(Object.keys(subjects)).not.toContain('grant')
    })
  })

  it('happens only where the table says that it is open', () => {
    const asListed: Record<string, string> = { approve: 'decide', reject: 'decide' }
    holds(({ command, before, events }) => {
      const open = Object.values(WORKFLOW[before.state]).flat() as readonly string[]
      if (events.length > 0) expect(open).toContain(asListed[command] ?? command)
    })
  })

  it('reaches every state', () => {
    const reached = new Set(
      fc.sample(anyLife, { numRuns: 3_000, seed: 7 }).flatMap((steps) => steps.map(({ after }) => after.state)),
    )
    expect([...reached].sort()).toEqual([...REQUEST_STATES].sort())
  })
})
