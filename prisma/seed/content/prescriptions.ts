import type { SeedFile } from '../asset.ts'
import { Dice } from './dice.ts'
import { csv, rows } from './files.ts'

const MEDICINES = [
  ['アムロジピン錠5mg', '1錠'],
  ['メトホルミン塩酸塩錠500mg', '1錠'],
  ['ロスバスタチン錠2.5mg', '1錠'],
  ['ランソプラゾールOD錠15mg', '1錠'],
  ['アセトアミノフェン錠200mg', '2錠'],
  ['カルボシステイン錠500mg', '1錠'],
] as const

/** As written by hand, and as the standard says it. */
const DIRECTIONS = [
  ['1日1回朝食後', '内服・経口・１日１回朝食後'],
  ['分1 朝', '内服・経口・１日１回朝食後'],
  ['毎食後 3x', '内服・経口・１日３回朝昼夕食後'],
  ['分2 朝夕食後', '内服・経口・１日２回朝夕食後'],
  ['寝る前に', '内服・経口・１日１回就寝前'],
  ['疼痛時 1日3回まで', '頓服・経口・疼痛時（１日３回まで）'],
] as const

export function prescriptionFiles(count: number): readonly SeedFile[] {
  const dice = new Dice(1001)
  const lines = rows(count, (index) => {
    const [medicine, dose] = dice.one(MEDICINES)
    const [written, standard] = dice.one(DIRECTIONS)
    const days = dice.one([5, 7, 14, 28, 30])
    return {
      line: index + 1,
      written: `${medicine} 1回${dose} ${written} ${days}日分`,
      medicine,
      dose,
      standard,
      days,
    }
  })
  return [csv('prescriptions.csv', lines)]
}
