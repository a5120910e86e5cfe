import fc from 'fast-check'
import { endGrant, expiring, REMINDER_DAYS, reminderAt } from './ending.ts'

const DAY_MS = 86_400_000
const startsAt = new Date('2026-11-20T03:00:00Z')
const endsAt = new Date('2027-09-30T14:59:59.999Z')
const grant = { id: 'g', versionId: 'v', startsAt, endsAt, revokedAt: null, closedAt: null, remindedAt: null }

describe('the end of a grant', () => {
  it('comes by the clock only when its day has come, and keeps that day', () => {
    expect(endGrant(grant, 'expired', new Date(endsAt.getTime() - 1))).toBeUndefined()
    const late = new Date(endsAt.getTime() + DAY_MS)
    expect(endGrant(grant, 'expired', late)).toMatchObject({
      facts: { because: 'expired', endsAt: endsAt.toISOString() },
    })
  })

  it('comes at once with a renewal or with the request', () => {
    expect(endGrant(grant, 'superseded', startsAt)).toMatchObject({ facts: { endsAt: startsAt.toISOString() } })
    expect(endGrant(grant, 'requestClosed', startsAt)).toMatchObject({ type: 'GrantEnded' })
  })

  it('comes once, and not after a revocation', () => {
    expect(endGrant({ ...grant, closedAt: endsAt }, 'superseded', startsAt)).toBeUndefined()
    expect(endGrant({ ...grant, revokedAt: startsAt }, 'expired', endsAt)).toBeUndefined()
  })

  it('is announced a month before, or at the half of a shorter grant, once', () => {
    expect(reminderAt(grant)).toEqual(new Date(endsAt.getTime() - REMINDER_DAYS * DAY_MS))
    const week = { ...grant, endsAt: new Date(startsAt.getTime() + 7 * DAY_MS) }
    expect(reminderAt(week)).toEqual(new Date(startsAt.getTime() + 3.5 * DAY_MS))
    expect(expiring(grant, startsAt)).toBeUndefined()
    expect(expiring(grant, reminderAt(grant))).toMatchObject({ type: 'GrantExpiring' })
    expect(expiring({ ...grant, remindedAt: startsAt }, reminderAt(grant))).toBeUndefined()
    expect(expiring(grant, endsAt)).toBeUndefined()
  })

  it('is always announced while there is still time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 365 }), (days) => {
        const lasting = { startsAt, endsAt: new Date(startsAt.getTime() + days * DAY_MS) }
        expect(reminderAt(lasting) > lasting.startsAt).toBe(true)
        expect(reminderAt(lasting) < lasting.endsAt).toBe(true)
      }),
    )
  })
})
