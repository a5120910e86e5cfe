import type { SeedFile } from '../asset.ts'
import { Dice } from './dice.ts'
import { csv, jsonLines, readme, rows } from './files.ts'

const CASES = [
  {
    title: '鉄欠乏性貧血を契機に診断された小腸血管異形成の一例',
    abstract: '原因不明の鉄欠乏性貧血に対しカプセル内視鏡を行い、小腸血管異形成を診断した。',
    discussion: '上下部内視鏡で出血源を認めない貧血では、小腸の検索を考慮すべきである。',
    terms: [
      ['鉄欠乏性貧血', 'D50', '肯定'],
      ['小腸血管異形成', 'K55', '肯定'],
    ],
  },
  {
    title: '発熱と関節痛で発症した成人スティル病の一例',
    abstract: '弛張熱、関節痛、サーモンピンク疹を認め、感染症と悪性腫瘍を除外して診断した。',
    discussion: 'フェリチンの著明な高値は診断の手がかりとなるが、特異的ではない。',
    terms: [
      ['成人スティル病', 'M06', '肯定'],
      ['悪性腫瘍', 'C80', '否定'],
    ],
  },
  {
    title: '低ナトリウム血症から判明した副腎不全の一例',
    abstract: '倦怠感と低ナトリウム血症を呈し、負荷試験により続発性副腎不全と診断した。',
    discussion: '遷延する倦怠感と電解質異常では内分泌疾患を鑑別に挙げる必要がある。',
    terms: [
      ['低ナトリウム血症', 'E87', '肯定'],
      ['続発性副腎不全', 'E27', '肯定'],
    ],
  },
  {
    title: '健診の胸部異常陰影で発見されたサルコイドーシスの一例',
    abstract: '両側肺門リンパ節腫脹を指摘され、気管支鏡下生検で非乾酪性肉芽腫を認めた。',
    discussion: '無症状であっても、眼と心臓の評価を行うことが望ましい。',
    terms: [
      ['サルコイドーシス', 'D86', '肯定'],
      ['肺結核', 'A15', '疑い'],
    ],
  },
] as const

const LICENCES = ['CC BY 4.0', 'CC BY 4.0', 'CC BY-SA 4.0', 'CC0 1.0'] as const

export function caseReportFiles(count: number): readonly SeedFile[] {
  const dice = new Dice(1101)
  const reports = rows(count, (index) => {
    const { title, abstract, discussion } = dice.one(CASES)
    const age = dice.between(3, 8) * 10
    return {
      番号: `C${String(index + 1).padStart(5, '0')}`,
      表題: title,
      抄録: `${age}歳代、${dice.one(['男性', '女性'])}。${abstract}`,
      考察: discussion,
      許諾: dice.one(LICENCES),
    }
  })
  return [jsonLines('case-reports.jsonl', reports)]
}

export function diseaseNameFiles(count: number): readonly SeedFile[] {
  const dice = new Dice(1102)
  const expressions = rows(count, (index) => {
    const [expression, icd10, certainty] = dice.one<readonly [string, string, string]>(dice.one(CASES).terms)
    return {
      annotation: index + 1,
      report: `C${String(dice.between(1, 120)).padStart(5, '0')}`,
      expression,
      icd10,
      certainty,
    }
  })
  return [
    csv('disease-names.csv', expressions),
    readme(
      '# 病名表現アノテーション / Annotated expressions of disease',
      '',
      '作業者二名の一致率：表現の範囲 0.93、符号 0.88、確からしさ 0.91（架空の値）。',
      'Agreement of two annotators: span 0.93, code 0.88, certainty 0.91 (invented figures).',
    ),
  ]
}
