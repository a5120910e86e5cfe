import { decisionClock } from './clock.ts'
import { deadlineStep, dueDate, extendDeadline } from './deadline.ts'
import type { Review } from './review-state.ts'
import { ruleOf } from './rule.ts'

const day = (number: number) => new Date(Date.UTC(2026, 0, number))
const rule = ruleOf({ deadlineDays: 20, graceDays: 5 })

describe('the deadline of a review', () => {
  const timed = { dueAt: day(21), remindedAt: null, escalatedAt: null }

  it('reminds in the last quarter, then tells the chair, then lapses, each once', () => {
    expect(deadlineStep({ rule }, timed, day(15))).toBeUndefined()
    expect(deadlineStep({ rule }, timed, day(16))).toBe('remind')
    expect(deadlineStep({ rule }, { ...timed, remindedAt: day(16) }, day(17))).toBeUndefined()
    expect(deadlineStep({ rule }, { ...timed, remindedAt: day(16) }, day(21))).toBe('escalate')
    const escalated = { ...timed, remindedAt: day(16), escalatedAt: day(21) }
    expect(deadlineStep({ rule }, escalated, day(25))).toBeUndefined()
    expect(deadlineStep({ rule }, escalated, day(26))).toBe('lapse')
  })

  it('is none where the panel has none', () => {
    expect(dueDate(day(1), null)).toBeNull()
    expect(deadlineStep({ rule }, { ...timed, dueAt: null }, day(400))).toBeUndefined()
  })

  it('is for the chair to extend, within reason', () => {
    const seat = {
      personId: 'chair',
      capacity: 'law',
      external: false,
      chair: true,
      veto: false,
      alternate: false,
    } as const
    const review: Review = {
      id: 'r',
      requestId: 'q',
      panelId: 'p',
      itemIds: ['item'],
      applicantId: 'a',
      rule,
      seats: [
        { ...seat, called: false, recused: false },
        { ...seat, personId: 'member', chair: false, called: false, recused: false },
      ],
      votes: [],
      state: 'open',
    }
    expect(extendDeadline(review, { actorId: 'member', days: 5, at: day(22) })).toMatchObject({ code: 'NotChair' })
    expect(extendDeadline(review, { actorId: 'chair', days: 0, at: day(22) })).toMatchObject({
      code: 'NumberOutside',
      facts: { field: 'days', found: 0 },
    })
    expect(extendDeadline(review, { actorId: 'chair', days: 5, at: day(22) })).toMatchObject({
      events: [{ facts: { dueAt: day(27).toISOString() } }],
    })
  })
})

describe('the clock of a decision', () => {
  it('is three months from the first complete submission', () => {
    const clock = decisionClock([{ from: day(30), until: null }], null, false, day(31))
    expect(clock).toMatchObject({
      startedAt: day(30),
      dueAt: new Date(Date.UTC(2026, 3, 30)),
      daysLeft: 89,
      isPaused: false,
    })
    expect(
      decisionClock([{ from: new Date(Date.UTC(2026, 10, 30)), until: null }], null, false, day(1))?.dueAt,
    ).toEqual(new Date(Date.UTC(2027, 1, 28)))
    expect(decisionClock([], null, false, day(1))).toBeUndefined()
  })

  it('stands still while the request lies with the applicant', () => {
    const first = { from: day(1), until: day(11) }
    expect(decisionClock([first], null, true, day(21))).toMatchObject({ isPaused: true, pausedDays: 10, daysLeft: 80 })
    expect(decisionClock([first], null, true, day(31))).toMatchObject({ pausedDays: 20, daysLeft: 80 })
    const again = decisionClock([first, { from: day(31), until: null }], null, false, day(41))
    expect(again).toMatchObject({ isPaused: false, pausedDays: 20, daysLeft: 70 })
  })

  it('stops at the decision, and says by how much it was late', () => {
    const until = new Date(Date.UTC(2026, 4, 1))
    const late = decisionClock([{ from: day(1), until }], until, false, new Date(Date.UTC(2026, 8, 1)))
    expect(late).toMatchObject({ daysLeft: -30, isPaused: false })
  })
})
