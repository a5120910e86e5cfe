import { changePanel, closePanel, formPanel, type SeatPlan } from './panel.ts'
import { PANEL_PRESETS } from './presets.ts'
import { ruleOf } from './rule.ts'

const seat = (personId: string, capacity: 'law' | 'ethics' | 'medicine', chair = false) => ({
  personId,
  capacity,
  chair,
})
const rule = ruleOf({ quorum: 2, requiredCapacities: ['law'] })

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

  it('counts neither alternates towards the rule, nor a chair among them', () => {
    const alternate: SeatPlan = { ...seat('c', 'medicine'), alternate: true }
    const seats = [seat('a', 'law'), alternate]
    expect(formPanel({ panelId: 'p', rule, seats })).toMatchObject({ code: 'QuorumUnreachable' })
    expect(formPanel({ panelId: 'p', rule, seats: [seat('a', 'law'), { ...alternate, chair: true }] })).toMatchObject({
      code: 'ChairIsAlternate',
    })
    const outside = ruleOf({ quorum: 1, externals: 1 })
    expect(formPanel({ panelId: 'p', rule: outside, seats: [seat('a', 'law')] })).toMatchObject({
      code: 'TooFewExternals',
    })
    const vetoed = ruleOf({ quorum: 1, vetoCapacities: ['medicine'] })
    expect(formPanel({ panelId: 'p', rule: vetoed, seats: [seat('a', 'law')] })).toMatchObject({
      code: 'CapacityWithoutSeat',
    })
  })

  it('names the number that is out of range, and what would do', () => {
    const late = ruleOf({ quorum: 1, deadlineDays: 400 })
    expect(formPanel({ panelId: 'p', rule: late, seats: [seat('a', 'law')] })).toMatchObject({
      code: 'NumberOutside',
      facts: { field: 'deadlineDays', found: 400, min: 1, max: 365 },
    })
  })

  it('leaves the seats of a provider’s consent to the provider', () => {
    const consent = { panelId: 'p', rule: ruleOf({ quorum: 1 }), task: 'providerConsent' } as const
    expect(formPanel({ ...consent, seats: [] })).toMatchObject({ refused: false })
    expect(formPanel({ ...consent, seats: [seat('a', 'law')] })).toMatchObject({ code: 'SeatsNotNeeded' })
  })
})

describe('a panel that was formed', () => {
  const plan = { panelId: 'p', rule, seats: [seat('a', 'law'), seat('b', 'ethics')] }

  it('can change until it is closed, and closes once', () => {
    expect(changePanel({ isClosed: false }, plan)).toMatchObject({ events: [{ type: 'PanelChanged' }] })
    expect(changePanel({ isClosed: false }, { ...plan, seats: [] })).toMatchObject({ code: 'NoSeats' })
    expect(changePanel({ isClosed: true }, plan)).toMatchObject({ code: 'PanelEnded' })
    expect(closePanel({ id: 'p', isClosed: false })).toMatchObject({ events: [{ type: 'PanelClosed' }] })
    expect(closePanel({ id: 'p', isClosed: true })).toMatchObject({ code: 'PanelEnded' })
  })
})

describe('every preset', () => {
  it.each(PANEL_PRESETS.map((preset) => [preset.id, preset] as const))('%s can reach its own rule', (_, preset) => {
    const seats = preset.seats.map(({ chair = false, ...each }, index) => ({ ...each, chair, personId: String(index) }))
    expect(formPanel({ panelId: 'p', rule: preset.rule, task: preset.task, stage: preset.stage, seats })).toMatchObject(
      {
        refused: false,
      },
    )
    for (const text of [preset.name, preset.about, preset.source]) expect(text.ja && text.en).toBeTruthy()
  })
})
