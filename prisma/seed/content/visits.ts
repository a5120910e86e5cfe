import type { SeedFile } from '../asset.ts'
import { Dice } from './dice.ts'
import { jsonLines, readme, rows } from './files.ts'

const NOTES = [
  '血圧は安定している。食事は普段の八割。',
  '右足背に軽い浮腫。内服の残薬なし。',
  '傷は乾いている。次回は一週間後。',
  '家族の疲れが見える。短期入所を提案した。',
] as const

/** Visit notes that say, in one place, more than they should: the number to be called at night. */
export function visitFiles(count: number): readonly SeedFile[] {
  const dice = new Dice(951)
  const notes = rows(count, (index) => ({
    番号: `V${String(index + 1).padStart(4, '0')}`,
    訪問: dice.one(['医師', '看護師']),
    記録: index === 6 ? '夜間の連絡先は090-0000-1234。熱が続くときは電話をもらう。' : dice.one(NOTES),
  }))
  return [jsonLines('visits.jsonl', notes)]
}

/** A description that names whom to ask. */
export const ASK_THE_OFFICE = readme(
  '# 看護記録（SOAP形式）',
  '',
  '項目の意味の問い合わせ先：瀬戸内地域病院連合 診療情報室 086-000-1234',
)
