import type { SeedFile } from '../asset.ts'
import { Dice } from './dice.ts'
import { jsonLines, readme, rows } from './files.ts'

type Course = {
  readonly disease: string
  readonly icd10: string
  readonly admission: readonly string[]
  readonly course: readonly string[]
  readonly medicines: readonly string[]
  readonly days: readonly [number, number]
}

const COURSES: readonly Course[] = [
  {
    disease: '急性心筋梗塞（前壁）',
    icd10: 'I21.0',
    admission: [
      '胸部圧迫感を主訴に救急搬送。心電図でV1-V4のST上昇、心筋トロポニンI陽性。',
      '起床時からの前胸部痛と冷汗。来院時血圧は低値、心エコーで前壁中隔の壁運動低下。',
    ],
    course: [
      '緊急冠動脈造影で左前下行枝近位部の閉塞を認め、薬剤溶出性ステントを留置した。最大CKは第1病日。心臓リハビリテーションは予定どおり進行。',
      '左前下行枝に対し経皮的冠動脈形成術を施行。術後に非持続性心室頻拍を認めたが自然に消失し、その後の再発はない。',
    ],
    medicines: ['アスピリン', 'プラスグレル', 'ロスバスタチン', 'ビソプロロール', 'エナラプリル'],
    days: [10, 21],
  },
  {
    disease: '労作性狭心症',
    icd10: 'I20.8',
    admission: [
      '坂道や階段での前胸部絞扼感。安静で数分以内に軽快する。負荷心筋シンチグラフィで側壁の虚血。',
      '健診の心電図異常を契機に受診。冠動脈CTで右冠動脈に高度狭窄を疑い、精査目的に入院。',
    ],
    course: [
      '待機的に経皮的冠動脈形成術を行い、合併症なく終了した。穿刺部の血腫を認めない。',
      '冠血流予備量比を測定し、虚血を認めなかったため薬物療法の方針とした。',
    ],
    medicines: ['アスピリン', 'クロピドグレル', 'アトルバスタチン', 'アムロジピン', 'ニトログリセリン舌下錠'],
    days: [2, 5],
  },
  {
    disease: '慢性心不全の急性増悪',
    icd10: 'I50.9',
    admission: [
      '二週間前からの労作時息切れと下腿浮腫。胸部X線で両側胸水、BNPは高値。',
      '夜間の起座呼吸で来院。感冒を契機とした増悪と考え入院とした。左室駆出率は低下。',
    ],
    course: [
      '利尿薬の静注と酸素投与で体重は減少し、呼吸困難は消失した。塩分制限と内服の指導を家族にも行った。',
      '血管拡張薬と利尿薬で改善。SGLT2阻害薬を導入し、腎機能の悪化はない。心不全手帳を渡した。',
    ],
    medicines: ['カルベジロール', 'サクビトリルバルサルタン', 'ダパグリフロジン', 'スピロノラクトン', 'フロセミド'],
    days: [9, 28],
  },
  {
    disease: '陳旧性心筋梗塞に伴う虚血性心疾患',
    icd10: 'I25.2',
    admission: [
      '定期の心臓カテーテル検査のため入院。自覚症状はない。',
      '外来で左室機能の低下を指摘され、精査のため入院。',
    ],
    course: [
      '冠動脈造影でステント内再狭窄を認めず、退院とした。',
      '心臓MRIで下壁の瘢痕を確認。植込み型除細動器の適応は現時点でないと判断した。',
    ],
    medicines: ['アスピリン', 'ピタバスタチン', 'ビソプロロール', 'カンデサルタン', 'エゼチミブ'],
    days: [2, 8],
  },
]

const OUTCOMES = ['軽快', '軽快', '軽快', '治癒', '不変', '転院'] as const

/** Invented summaries. Nobody was ever in this hospital. */
export function summaryFiles(count: number, seed: number): readonly SeedFile[] {
  const dice = new Dice(seed)
  const summaries = rows(count, (index) => {
    const { disease, icd10, admission, course, medicines, days } = dice.one(COURSES)
    const age = dice.between(9, 17) * 5
    return {
      番号: `S${String(index + 1).padStart(5, '0')}`,
      年齢: `${age}-${age + 4}`,
      性別: dice.one(['男', '女']),
      主病名: disease,
      icd10,
      在院日数: dice.between(...days),
      入院時所見: dice.one(admission),
      経過: dice.one(course),
      退院時処方: [...new Set(rows(4, () => dice.one(medicines)))],
      転帰: dice.one(OUTCOMES),
    }
  })
  return [
    jsonLines('summaries.jsonl', summaries),
    readme(
      '# 循環器内科 退院サマリー / Discharge summaries, cardiology',
      '',
      'このファイルの内容は実在の患者と関係のない架空のものです。',
      'Everything in these files is invented; no patient is behind any line.',
      '',
      '| 項目 | 意味 | Meaning |',
      '|---|---|---|',
      '| 番号 | 連番 | running number |',
      '| 年齢 | 五歳刻みの年齢 | age in steps of five years |',
      '| 主病名 / icd10 | 主病名とICD-10 | main diagnosis and its ICD-10 code |',
      '| 在院日数 | 入院日数 | length of stay, days |',
      '| 入院時所見・経過・退院時処方・転帰 | 本文 | findings on admission, course, medication, outcome |',
    ),
  ]
}
