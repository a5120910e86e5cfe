import type { FindingCode } from '../report.ts'
import { Chance } from './chance.ts'
import * as planted from './planted.ts'

export type PlantedLine = { readonly text: string; readonly code: FindingCode | undefined }

type Template = (value: string, chance: Chance) => string

/** How each kind stands in a clinical text: with a label, without one, in the middle of a sentence. */
const KINDS: readonly (readonly [FindingCode, (chance: Chance) => string, readonly Template[]])[] = [
  [
    'MyNumber',
    planted.myNumber,
    [
      (v) => `マイナンバー：${v}`,
      (v) => `個人番号 ${v.slice(0, 4)} ${v.slice(4, 8)} ${v.slice(8)} を確認`,
      (v) => `本人確認書類の番号は${v.replace(/(.{4})(?=.)/g, '$1-')}であった。`,
      (v) => `受付 ${v} 控え済`,
      (v) => `マイナ ${planted.WIDE(v)}`,
    ],
  ],
  [
    'InsurerNumber',
    planted.insurerNumber,
    [(v) => `保険者番号 ${v}`, (v) => `保険者番号：${planted.WIDE(v)}`, (v) => `保険証（${v}）を確認`],
  ],
  [
    'InsuredNumber',
    planted.insuredNumber,
    [(v) => `被保険者番号：${v}`, (v) => `記号・番号 ${v}`, (v) => `被保険者証の記号番号 ${v} を控えた。`],
  ],
  [
    'Phone',
    planted.phone,
    [
      (v) => `連絡先は${v}です。`,
      (v) => `TEL ${v}`,
      (v) => `長女（${v}）に電話で説明し、同意を得た。`,
      (v) => `携帯:${v}`,
    ],
  ],
  ['PostalCode', planted.postalCode, [(v) => `${v}`, (v) => `自宅 ${v}`]],
  [
    'Address',
    planted.address,
    [(v) => `住所：${v}`, (v) => `${v}の自宅で転倒し救急搬送。`, (v) => `退院先は${v}、長男と同居。`],
  ],
  [
    'PersonName',
    planted.name,
    [
      (v) => `患者氏名：${v}`,
      (v) => `${v}様、本日退院。`,
      (v) => `氏名 ${v}`,
      (v) => `${v}さんは前日より発熱あり。`,
      (v) => `主治医：${v}`,
      (v) => `妻の${v}が同席した。`,
      (v) => `${v}氏より紹介。`,
    ],
  ],
  ['PersonName', planted.latinName, [(v) => `Patient name: ${v}`, (v) => `Name: ${v}, 62M`]],
  ['PersonName', planted.familyName, [(v) => `${v}医師にコンサルト。`, (v) => `${v}先生より紹介状あり。`]],
  ['Mail', planted.mail, [(v) => `メール ${v}`, (v) => `結果は${v}へ送付。`, (v) => `<${v}>`]],
  [
    'BirthDate',
    planted.birthDate,
    [(v) => `生年月日：${v}`, (v) => `${v}生まれの男性。`, (v) => `DOB ${v}`, (v) => `${v}生、既往に高血圧。`],
  ],
]

/** Ordinary clinical lines, and lines made to look like what they are not. */
const NEAR_MISSES: readonly ((chance: Chance) => string)[] = [
  (c) =>
    `${c.between(2015, 2025)}年${c.between(1, 12)}月${c.between(1, 28)}日 外来受診。BP ${c.between(90, 180)}/${c.between(50, 110)}、HR ${c.between(50, 120)}。`,
  (c) =>
    `WBC ${c.between(3000, 12000)}/μL, Hb ${c.between(8, 16)}.${c.between(0, 9)} g/dL, Plt ${c.between(10, 40)}.${c.between(0, 9)}万`,
  (c) => `HbA1c 6.${c.between(0, 9)}％、空腹時血糖 ${c.between(80, 250)} mg/dL、LDL-C ${c.between(60, 190)}`,
  (c) => `検体番号 ${planted.noMyNumber(c)}、採取管 ${c.digits(6)}`,
  (c) => `薬品コード ${c.digits(9)}、JANコード 49${c.digits(11)}`,
  (c) =>
    `レセプト電算コード ${c.digits(9)}、施行日 20${c.between(10, 25)}${String(c.between(1, 12)).padStart(2, '0')}${String(c.between(1, 28)).padStart(2, '0')}`,
  (c) => `伝票 ${c.digits(8)} を参照`,
  (_c) => `橋本病（橋本氏病）にて加療中。川崎病の既往なし。`,
  (c) => `小林法・山田式の変法を用いた。高橋分類 ${c.between(1, 4)}型。`,
  (c) =>
    `第${c.between(1, 3)}区画の${c.between(1, 9)}番目の切片、S${c.between(1, 8)}領域に${c.between(5, 30)}mm大の結節。`,
  (_c) => `東京都内の中核病院から転院。千葉県出身。`,
  (_c) => `内服：アムロジピン5mg 1-0-0、メトホルミン250mg 1-1-1`,
  (c) => `お問い合わせはフリーダイヤル 0120-${c.digits(3)}-${c.digits(3)} へ`,
  (c) => `ICD-10 E${c.between(10, 14)}.${c.between(0, 9)}、K-コード K${c.digits(3)}-${c.between(1, 4)}`,
  (c) => `術中所見：出血量 ${c.between(50, 900)} mL、手術時間 ${c.between(60, 400)} 分。`,
  (c) => `生検の結果、${c.between(2015, 2025)}年${c.between(1, 12)}月${c.between(1, 28)}日生検分は陰性。`,
  (_c) => `主治医は家族に病状を説明した。患者名は匿名化済み。`,
  (c) => `氏名：（非公開） 生年月日：${c.between(1930, 2000)}年`,
  (c) =>
    `doi:10.${c.between(1000, 9999)}/j.jjmed.${c.between(2010, 2024)}.${c.digits(5)}、p.${c.between(100, 400)}-${c.between(401, 500)}`,
  (_c) => `患者さんは歩行可能。ご家族様の希望により在宅へ。看護師が訪問。`,
  (_c) => `森林浴を勧めた。東病棟から西病棟へ転棟。原発巣は不明。`,
  (c) =>
    `MRI ${c.between(1, 3)}.0T、スライス厚 ${c.between(1, 5)}mm、TR/TE ${c.between(400, 5000)}/${c.between(10, 120)}`,
  (c) => `心電図 ${c.between(0, 359)}-${c.between(0, 359)}-${c.between(0, 359)} 度、QTc ${c.between(380, 480)}`,
  (c) => `前田中央市民病院 ${c.between(3, 9)}階`,
  (c) => `SpO2 ${c.between(88, 99)}%（room air）、RR ${c.between(12, 30)}、BT 3${c.between(5, 9)}.${c.between(0, 9)}℃`,
  (c) => `Assessment: stable, no acute distress. Follow up in ${c.between(1, 12)} weeks with the Cardiology Clinic.`,
]

/** Ways of writing that nobody had in mind when the detectors were written: what they find in these tells more. */
const UNSEEN: typeof KINDS = [
  ['MyNumber', planted.myNumber, [(v) => `番号カードの12桁 ${v} を転記した`, (v) => `MY NUMBER=${v};`]],
  ['InsurerNumber', planted.insurerNumber, [(v) => `保険者：${v}（社保）`, (v) => `保険者番号は${v}に変更`]],
  ['InsuredNumber', planted.insuredNumber, [(v) => `保険証の記号番号は ${v}`, (v) => `資格確認書 記号番号:${v}`]],
  ['Phone', planted.phone, [(v) => `緊急時は夫 ${v} まで`, (v) => `Tel.${v}（自宅）`, (v) => `FAX ${v}`]],
  ['PostalCode', planted.postalCode, [(v) => `送付先 ${v} 自宅宛`]],
  ['Address', planted.address, [(v) => `現住所 ${v} （独居）`, (v) => `訪問先: ${v}、エレベーターなし`]],
  [
    'PersonName',
    planted.name,
    [(v) => `${v} 殿 診断書`, (v) => `同意者 ${v}（続柄：長女）`, (v) => `本日 ${v} が来院。`, (v) => `報告者：${v}`],
  ],
  ['Mail', planted.mail, [(v) => `email=${v};cc=`]],
  ['BirthDate', planted.birthDate, [(v) => `(${v}生 男)`, (v) => `出生年月日 ${v}`, (v) => `Birth: ${v}`]],
]

/** Lines of which each has one planted thing or none, in an order that chance gives. */
export function corpus(seed: number, perTemplate: number, { unseen = false } = {}): PlantedLine[] {
  const chance = new Chance(seed)
  const lines: PlantedLine[] = []
  for (const [code, make, templates] of unseen ? UNSEEN : KINDS)
    for (const template of templates)
      for (let each = 0; each < perTemplate; each += 1) lines.push({ text: template(make(chance), chance), code })
  for (const make of NEAR_MISSES)
    for (let each = 0; each < perTemplate * 2; each += 1) lines.push({ text: make(chance), code: undefined })
  return lines
}
