import { LeadingHandler } from '../../apps/api/board/leading.handler.ts'
import { VotingHandler } from '../../apps/api/board/voting.handler.ts'
import { GrantsHandler } from '../../apps/api/grants/grants.handler.ts'
import { RequestLifeHandler } from '../../apps/api/requests/life.handler.ts'
import { SubmissionHandler } from '../../apps/api/requests/submission.handler.ts'
import { Rounds } from '../../apps/api/spine/index.ts'
import { Chamber, told } from './chamber.ts'
import { pause, withChance } from './chance.ts'
import type { Copy } from './copies.ts'
import { figure } from './figures.ts'
import { often } from './often.ts'
import { inLanes, type Told } from './outcome.ts'
import { countOf } from './sequencing.ts'

const TIMES = often({ usually: 60, whole: 1_000 })
const LANES = 6
/** Two acts that begin further apart than this do not meet on any machine. */
const LONGEST_HELD_MS = 500

type Act = () => Promise<Told>

describe('decisions that race', () => {
  let chamber: Chamber

  beforeAll(async () => {
    chamber = await Chamber.open()
  }, 300_000)
  afterAll(() => chamber?.close())

  const vote = (name: 'doctor' | 'ethicist' | 'lawyer', { reviewId }: Copy, choice: 'approve' | 'reject') =>
    told(() =>
      chamber
        .part(VotingHandler)
        .castVote(chamber.actor(name), { reviewId, choice, exceptions: [], comment: '', conditions: [] }),
    )
  const recuse = (name: 'ethicist' | 'lawyer', { reviewId }: Copy) =>
    told(() => chamber.part(VotingHandler).recuse(chamber.actor(name), { reviewId, reason: 'A relative' }))
  const withdraw = ({ requestId }: Copy) =>
    told(() =>
      chamber.part(RequestLifeHandler).withdraw(chamber.actor('developer'), { requestId, reason: 'Another way' }),
    )
  const revoke = ({ grantId }: Copy) =>
    told(() => chamber.part(GrantsHandler).revoke(chamber.actor('provider'), { grantId, reason: 'The patients asked' }))
  const sendBack = (name: 'doctor' | 'ethicist', { requestId }: Copy) =>
    told(() =>
      chamber
        .part(SubmissionHandler)
        .return(chamber.actor(name), { requestId, remarks: [{ field: 'statement', text: 'Say more' }] }),
    )
  const extend = (name: 'doctor' | 'ethicist', { reviewId }: Copy, days = 7) =>
    told(() => chamber.part(LeadingHandler).extendDeadline(chamber.actor(name), { reviewId, days }))
  const lead = (name: 'doctor' | 'ethicist', { reviewId }: Copy) =>
    told(() =>
      chamber.part(LeadingHandler).assignLead(chamber.actor(name), { reviewId, memberId: chamber.idOf('lawyer') }),
    )
  const settle = ({ requestId }: Copy) => chamber.effect('settle-request', { requestId })
  const issue = ({ requestId }: Copy) => chamber.effect('issue-grants', { requestId })
  const lapse = ({ requestId }: Copy) => chamber.effect('lapse-items', { requestId })

  it('vote × close: a review closes once, by the votes that its entry counts', async () => {
    const members = ['doctor', 'ethicist'] as const
    const cases = await chamber.copies(TIMES, { votes: members.map((name) => chamber.idOf(name)) })
    const ends = await race('vote × close', cases, (each) => [
      () => vote('lawyer', each, 'approve'),
      () => vote('ethicist', each, 'reject'),
    ])
    for (const [closing, other] of ends) expectOneClearEnd([closing!, other!], ['ReviewClosed'])
    // Whoever lost looks again, as a person would. What was not closed yet closes now.
    await inLanes(cases, LANES, async (each, index) => {
      if (ends[index]![0]!.kind !== 'done') expect(await vote('lawyer', each, 'approve')).toEqual({ kind: 'done' })
      await Promise.all([settle(each), settle(each)])
      await Promise.all([issue(each), lapse(each)])
    })
    expect(await chamber.reckon()).toEqual([])
    const { rows } = await chamber.owner.query(CLOSED, [cases.map(({ reviewId }) => reviewId)])
    for (const { closed, counted, standing, grants } of rows) {
      expect({ closed, grants, counted }).toEqual({ closed: 1, grants: 1, counted: standing })
    }
    expect(rows).toHaveLength(TIMES)
  }, 300_000)

  it('revoke × approve: what was revoked is not given again by the renewal that was on its way', async () => {
    const bases = await chamber.copies(TIMES, { ...GRANTED, grant: {} })
    const cases = await chamber.copies(TIMES, APPROVED, bases)
    const acts = (each: Copy, index: number) => [() => revoke(bases[index]!), () => issue(each), () => lapse(each)]
    // Issuing takes longer than revoking, so the revocation must often be the later one to come close.
    const ends = await race('revoke × approve', cases, acts, 120)
    await inLanes(cases, LANES, async (_, index) => {
      const { grantId } = bases[index]!
      if (ends[index]![0]!.kind === 'done') await chamber.effect('lapse-items', { grantId })
    })
    expect(await chamber.reckon()).toEqual([])
    const { rows } = await chamber.owner.query(RENEWED, [cases.map(({ requestId }) => requestId)])
    for (const [index, { requestId }] of cases.entries()) {
      const [revocation] = ends[index]!
      const end = rows.find(({ id }) => id === requestId)
      if (revocation!.kind === 'done') {
        expect(end).toMatchObject({ state: 'returned', outcome: 'lapsed', grants: 0, because: null, revoked: true })
      } else {
        expect(['conflict', 'GrantExpired']).toContain(codeOf(revocation!))
        expect(end).toMatchObject({
          state: 'granted',
          outcome: 'approved',
          grants: 1,
          because: 'superseded',
          revoked: false,
        })
      }
    }
  }, 300_000)

  it('amend × expire: the old grant ends once, and one new one goes on', async () => {
    const bases = await chamber.copies(TIMES, { ...GRANTED, grant: {} })
    const cases = await chamber.copies(TIMES, APPROVED, bases)
    const rounds = chamber.part(Rounds)
    let isOver = false
    const ending = (async () => {
      while (!isOver) {
        await rounds.now('end-grants')
        await pause(1)
      }
    })()
    await withChance('amend × expire', (chance) =>
      inLanes(cases, LANES, async (each, index) => {
        // The old grant ends while the new one is being issued, a little sooner or later.
        const end = new Date(Date.now() + chance.below(200))
        await chamber.owner.query('UPDATE "grant" SET ends_at = $2 WHERE id = $1', [bases[index]!.grantId, end])
        await issue(each)
      }),
    )
    isOver = true
    await ending
    await pause(200)
    await rounds.now('end-grants')
    expect(await chamber.reckon()).toEqual([])
    const { rows } = await chamber.owner.query(ENDED, [bases.map(({ grantId }) => grantId)])
    for (const { ended, said, because, followers } of rows) {
      expect({ ended, followers }).toEqual({ ended: 1, followers: 1 })
      expect(said).toBe(because)
    }
    const superseded = rows.filter(({ because }) => because === 'superseded').length
    figure(`amend × expire: ${JSON.stringify({ superseded, expired: rows.length - superseded })}`)
    // A race that one side always wins is none.
    expect(superseded).toBeGreaterThan(0)
    expect(superseded).toBeLessThan(TIMES)
  }, 300_000)

  it('recuse × vote: no vote counts of whoever stepped aside', async () => {
    const cases = await chamber.copies(TIMES, { votes: [chamber.idOf('doctor')] })
    const acts = (each: Copy, index: number) => [
      () => recuse('lawyer', each),
      // Her own vote, and every other time another member's.
      () => vote(index % 2 === 0 ? 'lawyer' : 'ethicist', each, 'approve'),
    ]
    const ends = await race('recuse × vote', cases, acts, 'either')
    for (const pair of ends) expectOneClearEnd(pair, ['Recused', 'ReviewClosed'])
    expect(await chamber.reckon()).toEqual([])
    const ids = cases.map(({ reviewId }) => reviewId)
    const { rows } = await chamber.owner.query(RECUSED, [ids, chamber.idOf('lawyer')])
    for (const [index, { reviewId }] of cases.entries()) {
      const [aside, cast] = ends[index]!
      const end = rows.find(({ id }) => id === reviewId)
      const hers = index % 2 === 0
      expect(end.recused).toBe(aside!.kind === 'done')
      expect(end.standing).toBe(hers && cast!.kind === 'done' && aside!.kind !== 'done' ? 1 : 0)
      expect(end.votes).toBe(1 + (cast!.kind === 'done' ? 1 : 0))
    }
  }, 300_000)

  it('two chairs: each is told what became of their order, and none is half done', async () => {
    const due = { due_at: new Date(Date.now() + 86_400_000) }
    const cases = await chamber.copies(TIMES, { review: due, seat: { chair: true } })
    const acts = (each: Copy, index: number) => [
      () => (index % 4 === 3 ? lead('doctor', each) : sendBack('doctor', each)),
      () =>
        [
          () => sendBack('ethicist', each),
          () => extend('ethicist', each),
          () => lead('ethicist', each),
          () => extend('ethicist', each),
        ][index % 4]!(),
    ]
    const ends = await race('two chairs', cases, acts, 'either')
    for (const pair of ends)
      expectOneClearEnd(pair, ['ReviewClosed', 'RequestNotUnderReview', 'NotSeated', 'NOT_FOUND'])
    expect(await chamber.reckon()).toEqual([])
    const { rows } = await chamber.owner.query(RETURNED, [cases.map(({ requestId }) => requestId)])
    for (const [index, { requestId }] of cases.entries()) {
      const [first, second] = ends[index]!
      const end = rows.find(({ id }) => id === requestId)
      const orders = [index % 4 === 3 ? 'lead' : 'return', ['return', 'extend', 'lead', 'extend'][index % 4]!]
      const done = (order: string) =>
        [first!, second!].filter(({ kind }, which) => kind === 'done' && orders[which] === order).length
      expect(end).toMatchObject({
        state: done('return') > 0 ? 'returned' : 'underReview',
        review: done('return') > 0 ? 'closed' : 'open',
        returned: done('return'),
        remarks: done('return'),
        extended: done('extend'),
        led: done('lead'),
      })
      expect(done('return')).toBeLessThanOrEqual(1)
    }
  }, 300_000)

  it('withdraw × decide: a request is granted or withdrawn, never both', async () => {
    const approved = { state: 'closed', outcome: 'approved', closed_at: new Date() }
    const cases = await chamber.copies(TIMES, { review: approved })
    const ends = await race(
      'withdraw × decide',
      cases,
      (each) => [
        () => withdraw(each),
        async () => {
          await settle(each)
          await Promise.all([issue(each), lapse(each)])
          return { kind: 'done' }
        },
      ],
      80,
    )
    expect(await chamber.reckon()).toEqual([])
    const { rows } = await chamber.owner.query(RENEWED, [cases.map(({ requestId }) => requestId)])
    for (const [index, { requestId }] of cases.entries()) {
      const [withdrawal] = ends[index]!
      const end = rows.find(({ id }) => id === requestId)
      if (withdrawal!.kind === 'done') expect(end).toMatchObject({ state: 'withdrawn', grants: 0 })
      else {
        expect(['conflict', 'RequestEnded']).toContain(codeOf(withdrawal!))
        expect(end).toMatchObject({ state: 'granted', outcome: 'approved', grants: 1 })
      }
    }
  }, 300_000)

  it('deadline × vote: a review lapses or is decided, and an accepted vote is never lost', async () => {
    await chamber.addStage()
    const members = ['doctor', 'ethicist'] as const
    const cases = await chamber.copies(TIMES, { votes: members.map((name) => chamber.idOf(name)) })
    const rounds = chamber.part(Rounds)
    const acts = (each: Copy): Act[] => [
      () => vote('lawyer', each, 'approve'),
      async () => {
        await chamber.owner.query(OVERDUE, [each.reviewId])
        await rounds.now('review-deadlines')
        return { kind: 'done' }
      },
    ]
    // A round looks for what is due first, so a vote must often be later to come close.
    const ends = await race('deadline × vote', cases, acts, 80)
    for (const pair of ends) expectOneClearEnd(pair, ['ReviewClosed'])
    await rounds.now('review-deadlines')
    expect(await chamber.reckon()).toEqual([])
    const { rows } = await chamber.owner.query(DECIDED, [cases.map(({ reviewId }) => reviewId)])
    const tally = { approved: 0, lapsed: 0 }
    for (const [index, { reviewId }] of cases.entries()) {
      const end = rows.find(({ id }) => id === reviewId)
      const voted = ends[index]![0]!.kind === 'done'
      const outcome = voted ? 'approved' : 'lapsed'
      expect(end).toMatchObject({ closed: 1, outcome, votes: voted ? 3 : 2 })
      tally[outcome] += 1
    }
    figure(`deadline × vote: ${JSON.stringify(tally)}`)
    expect(Math.min(tally.approved, tally.lapsed)).toBeGreaterThan(0)
  }, 300_000)

  it('never issued a second grant for one item and person', async () => {
    const twice = `SELECT count(*) FROM (SELECT FROM "grant" GROUP BY request_item_id, person_id HAVING count(*) > 1) AS twice`
    expect(await countOf(chamber.owner, twice)).toBe(0)
    const both = `SELECT count(*) FROM request_item JOIN "grant" ON request_item_id = request_item.id
      WHERE outcome IS DISTINCT FROM 'approved'`
    expect(await countOf(chamber.owner, both)).toBe(0)
  })

  /**
   * Begins all acts at nearly the same moment, any of them first. How long each takes depends on the machine and on what
   * else it does, so the first is held back for as long as makes it have its way about half of the time; where that is
   * less than nothing, the others are. Where both may have their way it says nothing, and either is a little late.
   */
  async function race(
    name: string,
    cases: readonly Copy[],
    acts: (each: Copy, index: number) => Act[],
    held: number | 'either' = 0,
  ) {
    const began = performance.now()
    let heldMs = held === 'either' ? 0 : held
    const ends = await withChance(name, (chance) =>
      inLanes(cases, LANES, async (each, index) => {
        const all = acts(each, index)
        const least = held === 'either' ? 40 : 5
        const latest = all.map((_, which) => least + Math.max(which === 0 ? heldMs : -heldMs, 0))
        const late = latest.map((most) => (chance.flip() ? 0 : chance.below(Math.round(most))))
        const end = await Promise.all(all.map((act, which) => (late[which] ? pause(late[which]).then(act) : act())))
        const step = (end[0]!.kind === 'done' ? 1 : -1) * Math.max(Math.abs(heldMs) / 5, 2)
        if (held !== 'either') heldMs = Math.min(Math.max(heldMs + step, -LONGEST_HELD_MS), LONGEST_HELD_MS)
        return end
      }),
    )
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    const tally = Map.groupBy(ends, (pair) => pair.map(codeOf).join(' + '))
    const counts = Object.fromEntries([...tally].map(([end, { length }]) => [end, length]))
    figure(`${name}, ${cases.length} times in ${seconds} s: ${JSON.stringify(counts)}`)
    expect(Object.keys(counts).length).toBeGreaterThan(1)
    return ends
  }
})

const codeOf = (end: Told): string => (end.kind === 'refused' ? end.code : end.kind)

/** At least one of them did what it wanted; whoever did not was told why, or that another was quicker. */
function expectOneClearEnd(ends: readonly Told[], reasons: readonly string[]): void {
  expect(ends.some(({ kind }) => kind === 'done')).toBe(true)
  for (const end of ends) expect(['done', 'conflict', ...reasons]).toContain(codeOf(end))
}

const APPROVED = {
  request: { state: 'approved', decided_at: new Date() },
  item: { outcome: 'approved', decided_at: new Date() },
  review: { state: 'closed', outcome: 'approved', closed_at: new Date() },
}
const GRANTED = { ...APPROVED, request: { ...APPROVED.request, state: 'granted' } }

const entries = (type: string, of: string, role: string) => `(
  SELECT count(*)::int FROM ledger_subject AS s JOIN ledger_entry AS e ON e.id = s.entry_id
  WHERE s.subject_id = ${of} AND s.role = '${role}' AND e.type = '${type}')`

/** The deadline and the chair's days after it have passed, and the rule says that the next stage decides. */
const OVERDUE = `
  UPDATE review SET rule = rule || '{"lapse": "nextStage"}', due_at = now() - interval '90 days',
    escalated_at = now() - interval '60 days' WHERE id = $1`

const DECIDED = `
  SELECT review.id, review.outcome, ${entries('ReviewClosed', 'review.id', 'review')} AS closed,
    (SELECT count(*)::int FROM vote WHERE review_id = review.id AND superseded_at IS NULL) AS votes
  FROM review WHERE id = ANY($1)`

const CLOSED = `
  SELECT review.id, ${entries('ReviewClosed', 'review.id', 'review')} AS closed,
    (SELECT count(*)::int FROM "grant" WHERE request_id = review.request_id) AS grants,
    (SELECT (canonical::jsonb -> 'facts' ->> 'approve') || ':' || (canonical::jsonb -> 'facts' ->> 'reject')
     FROM ledger_subject s JOIN ledger_entry e ON e.id = s.entry_id
     WHERE s.subject_id = review.id AND s.role = 'review' AND e.type = 'ReviewClosed') AS counted,
    (SELECT count(*) FILTER (WHERE choice = 'approve') || ':' || count(*) FILTER (WHERE choice = 'reject')
     FROM vote WHERE review_id = review.id AND superseded_at IS NULL) AS standing
  FROM review WHERE id = ANY($1)`

const RENEWED = `
  SELECT request.id, request.state, item.outcome, base.ended_because AS because, base.revoked_at IS NOT NULL AS revoked,
    (SELECT count(*)::int FROM "grant" WHERE request_id = request.id) AS grants
  FROM request JOIN request_item AS item ON item.request_id = request.id
  LEFT JOIN "grant" AS base ON base.request_id = request.based_on_id WHERE request.id = ANY($1)`

const ENDED = `
  SELECT base.id, base.ended_because AS because, ${entries('GrantEnded', 'base.id', 'grant')} AS ended,
    (SELECT canonical::jsonb -> 'facts' ->> 'because' FROM ledger_subject s JOIN ledger_entry e ON e.id = s.entry_id
     WHERE s.subject_id = base.id AND s.role = 'grant' AND e.type = 'GrantEnded') AS said,
    (SELECT count(*)::int FROM "grant" AS next JOIN request ON request.id = next.request_id
     WHERE request.based_on_id = base.request_id AND next.revoked_at IS NULL) AS followers
  FROM "grant" AS base WHERE id = ANY($1)`

const RECUSED = `
  SELECT review.id, (SELECT recused_at IS NOT NULL FROM review_seat WHERE review_id = review.id AND person_id = $2) AS recused,
    (SELECT count(*)::int FROM vote WHERE review_id = review.id) AS votes,
    (SELECT count(*)::int FROM vote WHERE review_id = review.id AND voter_id = $2 AND superseded_at IS NULL) AS standing
  FROM review WHERE id = ANY($1)`

const RETURNED = `
  SELECT request.id, request.state, review.state AS review,
    ${entries('RequestReturned', 'request.id', 'request')} AS returned,
    (SELECT count(*)::int FROM remark WHERE request_id = request.id) AS remarks,
    ${entries('DeadlineExtended', 'review.id', 'review')} AS extended,
    ${entries('LeadAssigned', 'review.id', 'review')} AS led
  FROM request JOIN review ON review.request_id = request.id WHERE request.id = ANY($1)`
