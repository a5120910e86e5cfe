import type { Bilingual } from '../text/language.ts'

/**
 * One term of the Data Use Ontology. `en` is DUO's own label; `ja` is our wording, since DUO has no complete
 * Japanese one, and `jaBy` says so wherever the two are shown side by side.
 */
export type DuoTerm = {
  readonly id: string
  readonly code: string
  readonly kind: 'permission' | 'modifier'
  readonly label: Bilingual
  readonly jaBy: 'raireki'
}

/** The release the labels below were taken from (Creative Commons Attribution 4.0). */
export const DUO_RELEASE = '2021-02-23'

const term = (kind: DuoTerm['kind'], id: number, code: string, en: string, ja: string): DuoTerm => ({
  id: `DUO:${String(id).padStart(7, '0')}`,
  code,
  kind,
  label: { ja, en },
  jaBy: 'raireki',
})

/** Every current permission and modifier of DUO. */
export const DUO_TERMS: readonly DuoTerm[] = [
  term('permission', 4, 'NRES', 'no restriction', '制限なし'),
  term('permission', 42, 'GRU', 'general research use', '研究一般での利用'),
  term('permission', 6, 'HMB', 'health or medical or biomedical research', '健康・医療・生命科学の研究での利用'),
  term('permission', 7, 'DS', 'disease specific research', '特定の疾患の研究での利用'),
  term('permission', 11, 'POA', 'population origins or ancestry research only', '集団の起源・祖先の研究に限る'),
  term('modifier', 12, 'RS', 'research specific restrictions', '研究の種類の限定'),
  term('modifier', 15, 'NMDS', 'no general methods research', '手法の研究には使えない'),
  term('modifier', 16, 'GSO', 'genetic studies only', '遺伝学の研究に限る'),
  term('modifier', 18, 'NPUNCU', 'not for profit, non commercial use only', '非営利の機関による非商用の利用に限る'),
  term('modifier', 45, 'NPU', 'not for profit organisation use only', '非営利の機関に限る'),
  term('modifier', 46, 'NCU', 'non-commercial use only', '非商用の利用に限る'),
  term('modifier', 19, 'PUB', 'publication required', '成果の公表が必要'),
  term('modifier', 20, 'COL', 'collaboration required', '提供者との共同研究が必要'),
  term('modifier', 21, 'IRB', 'ethics approval required', '倫理審査の承認が必要'),
  term('modifier', 22, 'GS', 'geographical restriction', '利用する地域の限定'),
  term('modifier', 24, 'MOR', 'publication moratorium', '公表の猶予期間'),
  term('modifier', 25, 'TS', 'time limit on use', '利用期間の限定'),
  term('modifier', 26, 'US', 'user specific restriction', '利用者の限定'),
  term('modifier', 27, 'PS', 'project specific restriction', '研究計画の限定'),
  term('modifier', 28, 'IS', 'institution specific restriction', '機関の限定'),
  term('modifier', 29, 'RTN', 'return to database or resource', '成果データの返却が必要'),
  term('modifier', 43, 'CC', 'clinical care use', '診療での利用も可'),
  term(
    'modifier',
    44,
    'NPOA',
    'population origins or ancestry research prohibited',
    '集団の起源・祖先の研究には使えない',
  ),
]

const CLINICAL: Bilingual = { ja: 'GRU と修飾 CC', en: 'GRU with the modifier CC' }
const RESEARCH_ONLY: Bilingual = { ja: '修飾 CC を付けない', en: 'leaving out the modifier CC' }

/** Codes DUO has withdrawn, and what says the same today. */
const OBSOLETE: ReadonlyMap<string, Bilingual> = new Map([
  ['DUO:0000005', CLINICAL],
  ['GRU-CC', CLINICAL],
  ['DUO:0000014', RESEARCH_ONLY],
  ['RU', RESEARCH_ONLY],
  ['DUO:0000002', { ja: '利用許可（GRU、HMB、DS、POA）のいずれか', en: 'one of the permissions GRU, HMB, DS or POA' }],
  ['DUO:0000003', { ja: '修飾のいずれか', en: 'one of the modifiers' }],
])

/** What says the same today as a code DUO has withdrawn; undefined for any other code. */
export const obsoleteDuo = (written: string): Bilingual | undefined =>
  OBSOLETE.get(written.trim().toUpperCase().replace('_', ':'))

const byCode = new Map(DUO_TERMS.map((duo) => [duo.code, duo]))
const byId = new Map(DUO_TERMS.map((duo) => [duo.id, duo]))

/** The term with this shorthand, id, or id in its web form. */
export function duoTerm(written: string): DuoTerm | undefined {
  const text = written.trim().toUpperCase()
  const id = /DUO[:_](\d{7})$/.exec(text)
  return id ? byId.get(`DUO:${id[1]}`) : byCode.get(text)
}
