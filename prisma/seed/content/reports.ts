import type { SeedFile } from '../asset.ts'
import { Dice } from './dice.ts'
import { jsonLines, rows } from './files.ts'

const TUMOURS = [
  {
    organ: '胃',
    icd10: 'C16',
    gross: '幽門前庭部小弯に不整な陥凹性病変を認める。',
    diagnosis: '中分化管状腺癌（tub2）',
  },
  { organ: '大腸', icd10: 'C18', gross: 'S状結腸に2型の隆起性病変を認める。', diagnosis: '高分化管状腺癌（tub1）' },
  { organ: '肺', icd10: 'C34', gross: '右上葉に胸膜陥入を伴う結節を認める。', diagnosis: '浸潤性腺癌、乳頭型優位' },
  { organ: '乳腺', icd10: 'C50', gross: '外側上部に境界不明瞭な硬い腫瘤を認める。', diagnosis: '浸潤性乳管癌、硬性型' },
] as const

const MICROSCOPY = [
  '異型腺管が不規則に増殖し、粘膜下層に浸潤する。脈管侵襲は指摘できない。',
  '腫瘍細胞が固有筋層に達する。リンパ管侵襲を少数認める。切除断端は陰性。',
  '線維性間質を伴って浸潤し、辺縁にリンパ球の集簇を見る。切除断端は陰性。',
] as const

export function pathologyFiles(count: number): readonly SeedFile[] {
  const dice = new Dice(701)
  const reports = rows(count, (index) => {
    const { organ, icd10, gross, diagnosis } = dice.one(TUMOURS)
    return {
      番号: `P${String(index + 1).padStart(5, '0')}`,
      臓器: organ,
      icd10,
      検体: dice.one(['手術', '生検', '内視鏡的切除']),
      肉眼所見: gross,
      組織所見: dice.one(MICROSCOPY),
      診断: diagnosis,
      病期: `pT${dice.between(1, 3)}N${dice.between(0, 1)}M0`,
    }
  })
  return [jsonLines('pathology.jsonl', reports)]
}

const RADIOLOGY = [
  {
    study: '胸部単純X線',
    findings: '両側肺野に浸潤影を認めない。心胸郭比は正常範囲。肋骨横隔膜角は鋭。',
    impression: '明らかな活動性病変なし。',
    critical: false,
  },
  {
    study: '胸部CT',
    findings: '右下葉に気管支透亮像を伴うコンソリデーション。少量の右胸水を伴う。',
    impression: '細菌性肺炎を疑う。',
    critical: false,
  },
  {
    study: '胸部CT',
    findings: '両側下葉胸膜直下に網状影と牽引性気管支拡張を認める。前回と比べ軽度増悪。',
    impression: '間質性肺炎、緩徐な進行。',
    critical: false,
  },
  {
    study: '胸部造影CT',
    findings: '右主肺動脈から下葉枝に造影欠損を認める。右室の軽度拡大を伴う。',
    impression: '急性肺血栓塞栓症。至急連絡済み。',
    critical: true,
  },
  {
    study: '腹部CT',
    findings: '胆嚢内に結石、壁のびまん性肥厚と周囲脂肪織濃度の上昇を認める。',
    impression: '急性胆嚢炎。',
    critical: false,
  },
  {
    study: '腹部CT',
    findings: '肝S6に早期濃染と後期相の洗い出しを示す結節。門脈内に腫瘍栓を認めない。',
    impression: '肝細胞癌を疑う。専門科の受診を勧める。',
    critical: true,
  },
] as const

const REMARKS = [
  '',
  '前回検査との比較を行った。',
  '石灰化した陳旧性の小結節を認める。',
  '撮像範囲に骨病変を認めない。',
] as const

export function radiologyFiles(count: number): readonly SeedFile[] {
  const dice = new Dice(702)
  const reports = rows(count, (index) => {
    const { study, findings, impression, critical } = dice.one(RADIOLOGY)
    return {
      番号: `R${String(index + 1).padStart(5, '0')}`,
      検査: study,
      所見: `${findings}${dice.one(REMARKS)}`,
      診断: impression,
      重要所見: critical,
    }
  })
  return [jsonLines('radiology.jsonl', reports)]
}

const ENDOSCOPY = [
  ['胃体部から前庭部に萎縮性変化を認める。', '慢性胃炎'],
  ['十二指腸球部前壁に白苔を伴う浅い潰瘍を認める。', '十二指腸潰瘍（治癒期）'],
  ['下部食道に縦走する粘膜傷害を認める。', '逆流性食道炎（Grade B）'],
] as const

export function endoscopyFiles(count: number): readonly SeedFile[] {
  const dice = new Dice(703)
  const reports = rows(count, (index) => {
    const [findings, diagnosis] = dice.one(ENDOSCOPY)
    return { 番号: `G${String(index + 1).padStart(4, '0')}`, 所見: findings, 診断: diagnosis }
  })
  return [jsonLines('endoscopy.jsonl', reports)]
}
