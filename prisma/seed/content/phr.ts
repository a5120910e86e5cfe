import type { SeedFile } from '../asset.ts'
import { Dice } from './dice.ts'
import { csv, rows } from './files.ts'

const DAYS = 30

export function phrFiles(people: number): readonly SeedFile[] {
  const dice = new Dice(1301)
  const diary = rows(people, (person) => {
    const usual = { systolic: dice.between(112, 148), steps: dice.between(3_000, 9_500), sleep: dice.around(6.6, 0.8) }
    return rows(DAYS, (day) => ({
      user: `U${String(person + 1).padStart(4, '0')}`,
      day: day + 1,
      systolic: Math.round(dice.around(usual.systolic, 6)),
      diastolic: Math.round(dice.around(usual.systolic * 0.62, 5)),
      steps: Math.max(0, Math.round(dice.around(usual.steps, 1_800))),
      sleep_hours: dice.around(usual.sleep, 0.6).toFixed(1),
    }))
  }).flat()
  return [csv('diary.csv', diary)]
}
