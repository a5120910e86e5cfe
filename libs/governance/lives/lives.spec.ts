import fc from 'fast-check'
import type { Review } from '../board/review-state.ts'
import { type ObligationState, waiveObligation } from '../obligations/obligation.ts'
import { grantLines, obligationLines, reviewLines } from './document.ts'
import { type LivingGrant, openOnGrant, registryOnGrant } from './grant-life.ts'
import { HOLDERS } from './holders.ts'
import { openOnObligation } from './obligation-life.ts'
import { openOnReview, partyTo, REVIEW_PARTIES } from './review-life.ts'
import { GRANT_LIFE, NOW, OBLIGATION_LIFE, REVIEW_LIFE } from './samples.ts'

const PEOPLE = ['a', 'b', 'c', 'd', 'e'] as const
const flags = fc.record({ chair: fc.boolean(), alternate: fc.boolean(), called: fc.boolean(), recused: fc.boolean() })

/** Any review with two who vote at least: of one alone, there is nobody to call upon or to send out. */
const anyReview = fc
  .record({
    state: fc.constantFrom('open' as const, 'closed' as const),
    seats: fc.tuple(flags, flags, flags),
    choices: fc.array(fc.constantFrom('approve' as const, 'reject' as const, 'abstain' as const), { maxLength: 3 }),
  })
  .map(({ state, seats, choices }): Review => {
    const { review } = REVIEW_LIFE.open!
    const plain = review.seats[2]!
    const others = seats.map((seat, index) => ({ ...plain, ...seat, personId: PEOPLE[index]! }))
    const voters = PEOPLE.slice(3).map((personId) => ({ ...plain, personId }))
    const votes = choices.map((choice, index) => ({ voterId: PEOPLE[4 - index]!, choice }))
    return { ...review, state, seats: [...others, ...voters], votes }
  })

const cell = (lines: ReturnType<typeof reviewLines>, state: string, column: number) =>
  lines.find(([name]) => name === state)![1][column]

describe('the lives that are written down', () => {
  it('hold for every review, whoever sits on it and whatever was voted', () => {
    fc.assert(
      fc.property(anyReview, fc.constantFrom(...PEOPLE, 'applicant', 'stranger'), (review, person) => {
        const party = REVIEW_PARTIES.indexOf(partyTo(review, person))
        expect(openOnReview(review, person, NOW)).toEqual(cell(reviewLines(), review.state, party))
      }),
    )
  })

  it('have somebody of every kind on the review that is asked about', () => {
    const { review } = REVIEW_LIFE.open!
    expect(REVIEW_PARTIES.map((party) => partyTo(review, party))).toEqual(REVIEW_PARTIES)
  })

  it('hold for every grant, whenever it began, was held or ended', () => {
    const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    const maybe = fc.option(instant, { nil: null })
    const change = fc.record({ endsAt: instant, suspendedAt: maybe, revokedAt: maybe })
    fc.assert(
      fc.property(change, fc.constantFrom(...HOLDERS), (given, holder) => {
        const grant: LivingGrant = { ...GRANT_LIFE.active!, ...given }
        const state = given.revokedAt
          ? 'revoked'
          : given.endsAt <= NOW
            ? 'expired'
            : given.suspendedAt
              ? 'suspended'
              : 'active'
        expect(openOnGrant(grant, holder, NOW)).toEqual(cell(grantLines(), state, HOLDERS.indexOf(holder)))
      }),
    )
  })

  it('leave nothing to be done to a grant that is over, and end none twice', () => {
    for (const state of ['ended', 'superseded', 'closed', 'revoked']) {
      const grant = GRANT_LIFE[state]!
      expect(HOLDERS.flatMap((holder) => openOnGrant(grant, holder, NOW))).toEqual([])
      expect(registryOnGrant(grant, NOW)).toEqual([])
    }
  })

  it('hold for every duty, whatever its day', () => {
    const dueAt = fc.option(fc.date({ noInvalidDate: true }), { nil: null })
    const states: ObligationState[] = ['open', 'submitted', 'accepted', 'waived']
    fc.assert(
      fc.property(dueAt, fc.constantFrom(...states), fc.constantFrom(...HOLDERS), (due, state, holder) => {
        const owed = { ...OBLIGATION_LIFE.open!, state, dueAt: due }
        expect(openOnObligation(owed, holder, NOW)).toEqual(cell(obligationLines(), state, HOLDERS.indexOf(holder)))
      }),
    )
  })

  it('say of the provider what the rule says of a duty that is done', () => {
    expect(waiveObligation(OBLIGATION_LIFE.accepted!, 'Not needed')).toMatchObject({ code: 'ObligationDone' })
    expect(cell(obligationLines(), 'accepted', HOLDERS.indexOf('provider'))).toEqual([])
    expect(cell(obligationLines(), 'open', HOLDERS.indexOf('provider'))).toEqual(['waiveObligation'])
  })
})
