import { formPanel } from './panel.ts'

const seat = (personId: string, capacity: 'law' | 'ethics' | 'medicine', chair = false) => ({
  personId,
  capacity,
  chair,
})
const rule = { quorum: 2, threshold: 'majority', requiredCapacities: ['law'] } as const

describe('forming a panel', () => {
  it('refuses a panel that could never decide', () => {
    const seats = [seat('a', 'ethics'), seat('b', 'medicine')]
    expect(formPanel({ panelId: 'p', rule: { ...rule, quorum: 3, requiredCapacities: [] }, seats })).toMatchObject({
      code: 'QuorumUnreachable',
    })
    expect(formPanel({ panelId: 'p', rule, seats })).toMatchObject({
      code: 'CapacityWithoutSeat',
      facts: { capacities: ['law'] },
    })
    expect(formPanel({ panelId: 'p', rule, seats: [] })).toMatchObject({ code: 'NoSeats' })
  })

  it('gives a person one seat, and a panel one chair', () => {
    expect(formPanel({ panelId: 'p', rule, seats: [seat('a', 'law'), seat('a', 'ethics')] })).toMatchObject({
      code: 'SeatTwice',
    })
    expect(formPanel({ panelId: 'p', rule, seats: [seat('a', 'law', true), seat('b', 'ethics', true)] })).toMatchObject(
      { code: 'SeveralChairs' },
    )
  })

  it('says who sits on it only in what can be forgotten', () => {
    const outcome = formPanel({ panelId: 'p', rule, seats: [seat('a', 'law'), seat('b', 'ethics')] })
    expect(outcome).toMatchObject({
      events: [{ type: 'PanelFormed', facts: { capacities: ['law', 'ethics'] }, personal: { seat1: 'a', seat2: 'b' } }],
    })
  })
})
