import { exportDuosDataUse } from '../terms/duos.ts'
import { type ModifierCode, modifierOf, type Terms } from '../terms/terms.ts'

/** Modifiers that DUOS keeps for people to read, and that no rule of its fourth version asks about. */
const KEPT_BUT_NOT_ASKED: readonly ModifierCode[] = ['NMDS', 'IRB', 'COL', 'GSO', 'GS', 'PUB', 'MOR']

/** The conditions that play no part in a verdict by `duos-v4`: those it has no field for, and those it only keeps. */
export const overlookedByDuos = (terms: Terms): readonly string[] => [
  ...KEPT_BUT_NOT_ASKED.filter((code) => modifierOf(terms, code) !== undefined).map((code) => `modifiers.${code}`),
  ...exportDuosDataUse(terms).lost,
]
