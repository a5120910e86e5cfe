import type { SeedFile } from '../asset.ts'
import { Dice } from './dice.ts'
import { csv, readme, rows } from './files.ts'

const GROUPS = [
  { icd10: 'I21', name: '急性心筋梗塞', days: 14, points: 78_000 },
  { icd10: 'I50', name: '心不全', days: 17, points: 52_000 },
  { icd10: 'I63', name: '脳梗塞', days: 18, points: 61_000 },
  { icd10: 'J18', name: '肺炎', days: 13, points: 38_000 },
  { icd10: 'K80', name: '胆石症', days: 6, points: 41_000 },
  { icd10: 'S72', name: '大腿骨骨折', days: 24, points: 92_000 },
  { icd10: 'C18', name: '結腸がん', days: 12, points: 88_000 },
  { icd10: 'E11', name: '2型糖尿病', days: 12, points: 31_000 },
] as const

export function claimFiles(count: number): readonly SeedFile[] {
  const dice = new Dice(801)
  const claims = rows(count, (index) => {
    const { icd10, name, days, points } = dice.one(GROUPS)
    const stay = Math.max(1, Math.round(dice.around(days, days / 3)))
    return {
      claim: `D${String(index + 1).padStart(6, '0')}`,
      hospital: `H${String(dice.between(1, 11)).padStart(2, '0')}`,
      age_group: `${dice.between(3, 9) * 10}代`,
      sex: dice.one(['男', '女']),
      main_disease: icd10,
      case_group: name,
      route: dice.one(['予定', '予定', '緊急', '救急搬送']),
      stay_days: stay,
      operation: dice.one(['あり', 'なし']),
      points: Math.round(points * (stay / days) * dice.around(1, 0.1)),
      discharge: dice.one(['家庭', '家庭', '家庭', '転院', '施設']),
    }
  })
  return [
    csv('claims.csv', claims),
    readme(
      '# DPC請求データ / DPC claims',
      '',
      'このファイルの内容は架空のものです。 Everything in these files is invented.',
      '',
      '- `main_disease` 主傷病のICD-10 / ICD-10 code of the main disease',
      '- `case_group` 診断群（簡略化） / case group, simplified',
      '- `route` 入院経路 / how the patient came in',
      '- `stay_days` 在院日数 / length of stay',
      '- `points` 出来高換算点数 / fee-for-service points (one point is ten yen)',
      '- `discharge` 退院先 / where the patient went',
    ),
  ]
}
