import type { SeedFile } from '../asset.ts'
import { Dice } from './dice.ts'
import { jsonLines, rows } from './files.ts'

const NOTES = [
  {
    S: '「昨日より息が楽です」',
    O: '酸素2L経鼻でSpO2 96%。下肢の浮腫は軽減。体重は前日比0.8kg減。',
    A: '利尿が得られ、呼吸困難は改善している。',
    P: '飲水量と尿量の観察を続ける。離床を進める。',
  },
  {
    S: '「傷が少し痛む」NRS 3',
    O: '創部に発赤・滲出なし。体温36.8度。歩行器で病棟内を一周。',
    A: '疼痛は自制内で、離床の妨げになっていない。',
    P: '内服の鎮痛薬を続け、歩行距離を延ばす。',
  },
  {
    S: '「夜あまり眠れなかった」',
    O: '23時と3時に覚醒。日中に1時間の午睡。見当識は保たれている。',
    A: '環境の変化による不眠。せん妄の兆しはない。',
    P: '日中の活動を促し、照明と物音に気をつける。',
  },
  {
    S: '「インスリンの針が怖い」',
    O: '手技は声かけで一連を実施できた。食前血糖142mg/dL。',
    A: '手技は理解しているが不安が強い。',
    P: '家族同席で練習を重ね、外来の看護師に引き継ぐ。',
  },
  {
    S: '「むせるのが心配」',
    O: '水分でむせあり。とろみを付けるとむせなし。肺雑音なし。',
    A: '嚥下機能の低下があり、誤嚥の危険がある。',
    P: '言語聴覚士に評価を依頼し、食事形態を見直す。',
  },
] as const

export function nursingFiles(count: number): readonly SeedFile[] {
  const dice = new Dice(901)
  const notes = rows(count, (index) => ({
    番号: `N${String(index + 1).padStart(5, '0')}`,
    病棟: dice.one(['内科', '外科', '循環器', '回復期']),
    勤務帯: dice.one(['日勤', '準夜', '深夜']),
    入院第何日: dice.between(1, 20),
    ...dice.one(NOTES),
  }))
  return [jsonLines('nursing.jsonl', notes)]
}
