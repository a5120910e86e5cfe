import type { Bilingual } from '../bilingual.ts'
import type { PersonKey } from './people.ts'

type Capacity = 'MEDICINE' | 'ETHICS' | 'LAW' | 'IT' | 'PUBLIC'

export type Panel = {
  readonly name: Bilingual
  readonly task?: 'PROVIDER_CONSENT'
  readonly stage?: number
  readonly quorum: number
  readonly threshold: 'MAJORITY' | 'TWO_THIRDS'
  readonly requiredCapacities: readonly Capacity[]
  readonly externals?: number
  readonly deadlineDays?: number
  readonly lapse?: 'NEXT_STAGE'
  readonly closing?: 'QUORUM'
  readonly seats: readonly { person: PersonKey; capacity: Capacity; external?: true; chair?: true; alternate?: true }[]
}

/** Every request goes before both, side by side. */
export const PANELS = {
  elsi: {
    name: { ja: 'ELSI部会', en: 'ELSI panel' },
    quorum: 3,
    threshold: 'MAJORITY',
    requiredCapacities: ['ETHICS', 'LAW'],
    seats: [
      { person: 'sasaki', capacity: 'MEDICINE', chair: true },
      { person: 'inoue', capacity: 'ETHICS', external: true },
      { person: 'kimura', capacity: 'LAW', external: true },
      { person: 'shimizu', capacity: 'IT', external: true },
      { person: 'watanabe', capacity: 'PUBLIC', external: true },
    ],
  },
  governing: {
    name: { ja: 'ガバニングボード', en: 'Governing board' },
    quorum: 3,
    threshold: 'MAJORITY',
    requiredCapacities: ['MEDICINE'],
    seats: [
      { person: 'takahashi', capacity: 'MEDICINE', chair: true },
      { person: 'matsumoto', capacity: 'LAW' },
      { person: 'saito', capacity: 'IT' },
      { person: 'inoue', capacity: 'ETHICS', external: true },
      { person: 'watanabe', capacity: 'PUBLIC', external: true },
    ],
  },
} as const satisfies Record<string, Panel>

/** Later the board works in stages: a screening before the two, and the provider's own consent after them. */
export const LATER_PANELS = {
  screening: {
    name: { ja: '事務局スクリーニング', en: 'Screening' },
    stage: 1,
    quorum: 1,
    threshold: 'MAJORITY',
    requiredCapacities: [],
    deadlineDays: 10,
    lapse: 'NEXT_STAGE',
    closing: 'QUORUM',
    seats: [
      { person: 'saito', capacity: 'IT', chair: true },
      { person: 'matsumoto', capacity: 'LAW' },
    ],
  },
  consent: {
    name: { ja: '提供者の同意', en: 'The provider’s consent' },
    task: 'PROVIDER_CONSENT',
    stage: 3,
    quorum: 1,
    threshold: 'MAJORITY',
    requiredCapacities: [],
    deadlineDays: 21,
    seats: [],
  },
} as const satisfies Record<string, Panel>

/** What changes for the two when the stages come. */
export const CHANGED_PANELS = {
  elsi: {
    ...PANELS.elsi,
    stage: 2,
    externals: 1,
    deadlineDays: 30,
    seats: [...PANELS.elsi.seats, { person: 'saito', capacity: 'IT', alternate: true }],
  },
  governing: { ...PANELS.governing, stage: 2, deadlineDays: 30 },
} as const satisfies Record<string, Panel>

export type PanelKey = keyof typeof PANELS | keyof typeof LATER_PANELS
