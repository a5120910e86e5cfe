import type { Capacity, PanelPresetsQuery, PanelTextFragment } from '../../generated/operations.ts'
import { emptyText } from '../../ui/local-text-fields.tsx'

export type PlannedSeat = {
  readonly key: number
  readonly personId: string
  readonly capacity: Capacity
  readonly external: boolean
  readonly chair: boolean
  readonly alternate: boolean
  readonly veto: boolean
}

type Preset = PanelPresetsQuery['panelPresets'][number]

export const emptySeat = (key: number, capacity: Capacity = 'MEDICINE'): PlannedSeat => ({
  key,
  personId: '',
  capacity,
  external: false,
  chair: false,
  alternate: false,
  veto: false,
})

/** A panel as it is being written. */
export const emptyPlan = {
  name: emptyText,
  task: 'REVIEW' as PanelTextFragment['task'],
  stage: 1,
  quorum: 3,
  threshold: 'MAJORITY' as PanelTextFragment['rule']['threshold'],
  requiredCapacities: [] as Capacity[],
  oneOfCapacities: [] as Capacity[],
  externals: 0,
  minimum: 0,
  vetoCapacities: [] as Capacity[],
  deadlineDays: 30 as number | null,
  graceDays: 7,
  lapse: 'CHAIR' as PanelTextFragment['rule']['lapse'],
  closing: 'CERTAIN' as PanelTextFragment['rule']['closing'],
  signing: 'SIGNED' as PanelTextFragment['rule']['signing'],
  seats: [1, 2, 3].map((key) => emptySeat(key)) as readonly PlannedSeat[],
}

export type PanelPlan = typeof emptyPlan

export function planFromPreset({ name, task, stage, rule, seats }: Preset): PanelPlan {
  return {
    ...ruleFields(rule),
    name: { ja: name.ja, en: name.en },
    task,
    stage,
    seats: seats.map((seat, index) => ({ ...emptySeat(index + 1), ...withoutTypename(seat) })),
  }
}

export function planFromPanel({ name, task, stage, rule, seats }: PanelTextFragment): PanelPlan {
  return {
    ...ruleFields(rule),
    name: { ja: name.ja, en: name.en },
    task,
    stage,
    seats: seats.map(({ person, capacity, external, chair, alternate, veto }, index) => ({
      key: index + 1,
      personId: person.id,
      capacity,
      external,
      chair,
      alternate,
      veto,
    })),
  }
}

/** As the mutation takes it: a provider's consent has no seats of its own. */
export function inputOf({ seats, ...plan }: PanelPlan) {
  return { ...plan, seats: plan.task === 'PROVIDER_CONSENT' ? [] : seats.map(({ key: _, ...seat }) => seat) }
}

function ruleFields(rule: PanelTextFragment['rule']) {
  return { ...withoutTypename(rule), deadlineDays: rule.deadlineDays ?? null }
}

function withoutTypename<T extends object>(value: T): T {
  const { __typename: _, ...rest } = value as T & { __typename?: string }
  return rest as T
}
