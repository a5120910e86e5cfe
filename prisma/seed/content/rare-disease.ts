import type { SeedFile } from '../asset.ts'
import { Dice } from './dice.ts'
import { csv, rows } from './files.ts'

export function rareDiseaseFiles(count: number): readonly SeedFile[] {
  const dice = new Dice(601)
  const registry = rows(count, (index) => ({
    registration: `M${String(index + 1).padStart(3, '0')}`,
    onset: dice.one(['上肢', '下肢', '球']),
    months_since_onset: dice.between(6, 72),
    functional_score: dice.between(14, 46),
    respiratory_support: dice.one(['なし', 'なし', '非侵襲的', '侵襲的']),
    genetic_test: dice.one(['未実施', '病的変異なし', 'SOD1', 'FUS']),
  }))
  return [csv('registry.csv', registry)]
}
