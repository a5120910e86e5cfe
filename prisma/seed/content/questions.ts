import type { SeedFile } from '../asset.ts'
import { jsonLines } from './files.ts'

const QUESTIONS = [
  {
    question: '胸痛を訴える成人の心電図でⅡ・Ⅲ・aVFにST上昇を認めた。責任血管として最も考えられるのはどれか。',
    choices: ['左前下行枝', '左回旋枝', '右冠動脈', '左主幹部', '対角枝'],
    answer: 3,
    explanation: '下壁誘導のST上昇であり、右冠動脈の閉塞が最も多い。',
  },
  {
    question: '2型糖尿病の患者で、まず確認すべき合併症の検査はどれか。',
    choices: ['眼底検査', '脳MRI', '骨密度測定', '聴力検査', '上部消化管内視鏡'],
    answer: 1,
    explanation: '診断時に網膜症がすでにあることがあり、眼底検査を行う。',
  },
  {
    question: '市中肺炎の重症度の評価に用いないものはどれか。',
    choices: ['年齢', '意識障害の有無', '収縮期血圧', '喫煙歴', '血中尿素窒素'],
    answer: 4,
    explanation: '喫煙歴は危険因子だが、重症度の評価項目には含まれない。',
  },
  {
    question: '急性胆嚢炎に特徴的な身体所見はどれか。',
    choices: ['Murphy徴候', 'Kernig徴候', 'Trousseau徴候', 'Babinski反射', 'Romberg徴候'],
    answer: 1,
    explanation: '右季肋部を圧迫したときに吸気が止まる所見をMurphy徴候という。',
  },
  {
    question: '鉄欠乏性貧血で上昇する検査値はどれか。',
    choices: ['血清鉄', 'フェリチン', '総鉄結合能', '平均赤血球容積', 'ハプトグロビン'],
    answer: 3,
    explanation: '貯蔵鉄が減ると、鉄を運ぶ能力を示す総鉄結合能は上昇する。',
  },
  {
    question: '利尿薬による低カリウム血症で心電図に現れやすいのはどれか。',
    choices: ['テント状T波', 'U波', 'デルタ波', 'J波', '短縮したQT間隔'],
    answer: 2,
    explanation: '低カリウム血症ではT波が平低化し、U波が目立つ。',
  },
] as const

export function questionFiles(): readonly SeedFile[] {
  return [
    jsonLines(
      'questions.jsonl',
      QUESTIONS.map((question, index) => ({ id: `Q${index + 1}`, ...question })),
    ),
  ]
}
