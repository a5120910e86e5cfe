import type { SeedFile } from '../asset.ts'
import { Dice } from './dice.ts'
import { jsonLines, rows } from './files.ts'

const COMPLAINTS = [
  ['三日前から咳と痰が続いています。', '熱は出ましたか。痰の色はどうですか。', '昨日は38度でした。痰は黄色いです。'],
  ['階段を上がると胸が締めつけられます。', '休むとどのくらいで楽になりますか。', '二、三分で治まります。'],
  ['健診で血糖が高いと言われました。', 'のどの渇きや、体重の変化はありますか。', '半年で三キロほど減りました。'],
  ['朝起きると指がこわばります。', 'こわばりはどのくらい続きますか。', '一時間くらいです。両手ともです。'],
] as const

const CLOSINGS = [
  '検査をして原因を確かめましょう。',
  'もう少し詳しく診察させてください。',
  '今日は血液検査と画像の検査をします。',
] as const

export function dialogueFiles(count: number): readonly SeedFile[] {
  const dice = new Dice(1201)
  const dialogues = rows(count, (index) => {
    const [complaint, question, answer] = dice.one(COMPLAINTS)
    return {
      id: `T${String(index + 1).padStart(4, '0')}`,
      turns: [
        { speaker: '医師', text: '今日はどうされましたか。' },
        { speaker: '患者', text: complaint },
        { speaker: '医師', text: question },
        { speaker: '患者', text: answer },
        { speaker: '医師', text: dice.one(CLOSINGS) },
      ],
    }
  })
  return [jsonLines('dialogues.jsonl', dialogues)]
}
