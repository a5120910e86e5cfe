import type { Bilingual } from '../bilingual.ts'
import type { PersonKey } from './people.ts'

type Capacity = 'MEDICINE' | 'ETHICS' | 'LAW' | 'IT' | 'PUBLIC'

export type Panel = {
  readonly name: Bilingual
  readonly quorum: number
  readonly threshold: 'MAJORITY' | 'TWO_THIRDS'
  readonly requiredCapacities: readonly Capacity[]
  readonly seats: readonly { person: PersonKey; capacity: Capacity; external?: true; chair?: true }[]
}

/** Every request goes before both. */
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

export type PanelKey = keyof typeof PANELS
