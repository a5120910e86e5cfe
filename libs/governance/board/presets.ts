import type { Bilingual } from '../text/language.ts'
import { type Capacity, type PanelRule, type PanelTask, ruleOf } from './rule.ts'

/** A composition to start from. Who sits is for the board to say; the rest can be changed too. */
export type PanelPreset = {
  readonly id: string
  readonly name: Bilingual
  readonly about: Bilingual
  /** Where the composition comes from, and which part of it the registry cannot check. */
  readonly source: Bilingual
  readonly task: PanelTask
  readonly stage: number
  readonly rule: PanelRule
  readonly seats: readonly { capacity: Capacity; chair?: true; external?: true; alternate?: true }[]
}

const ETHICS_GUIDELINE: Bilingual = {
  ja: '人を対象とする生命科学・医学系研究に関する倫理指針（令和3年文部科学省・厚生労働省・経済産業省告示第1号）第8章「倫理審査委員会」の構成及び会議の成立要件による。男女両性で構成されること、設置者の機関に属さない委員であることの裏付け、一人が立場を兼ねないこと以外の資質は、登録簿では確かめられません。全会一致に努めることとされており、3分の2は至らない場合の目安として私たちが置いたものです☆。',
  en: 'Composition and quorum of Japan’s Ethical Guidelines for Medical and Biological Research Involving Human Subjects (2021), chapter 8 on ethics review committees. The registry keeps no record of sex and cannot check that both sit on the committee; nor can it check that an external member really has no tie to the institution, or a member’s learning. The guideline asks members to strive for unanimity; two thirds, for when they do not reach it, is our reading.',
}

const DESIGN: Bilingual = {
  ja: '特定の法令によるものではなく、データ利用審査の実務にならって私たちが置いたものです☆。',
  en: 'Follows no particular law: our own, after the practice of data access committees.',
}

const ELSI: Bilingual = {
  ja: '著作権法、個人情報保護法、仮名加工情報（同法第41条）の論点ごとに部会を置く考え方によるもので、構成は私たちが置いたものです☆。',
  en: 'One panel for each question of law: copyright, the Act on the Protection of Personal Information, and its Article 41 on pseudonymised data. The composition is our own.',
}

export const PANEL_PRESETS: readonly PanelPreset[] = [
  {
    id: 'japanEthicsCommittee',
    name: { ja: '倫理審査委員会', en: 'Ethics review committee (Japan)' },
    about: {
      ja: '5名以上。医学・医療、倫理・法律、一般の立場から1名以上、外部委員2名以上。',
      en: 'Five or more: medicine, ethics or law, and the public, with two or more from outside.',
    },
    source: ETHICS_GUIDELINE,
    task: 'review',
    stage: 1,
    rule: ruleOf({
      quorum: 5,
      minimum: 5,
      threshold: 'twoThirds',
      requiredCapacities: ['medicine', 'public'],
      oneOfCapacities: ['ethics', 'law'],
      externals: 2,
      deadlineDays: 45,
      graceDays: 14,
    }),
    seats: [
      { capacity: 'medicine', chair: true },
      { capacity: 'medicine' },
      { capacity: 'ethics', external: true },
      { capacity: 'law', external: true },
      { capacity: 'public', external: true },
      { capacity: 'medicine', alternate: true },
      { capacity: 'public', external: true, alternate: true },
    ],
  },
  {
    id: 'governingBoard',
    name: { ja: 'ガバニングボード', en: 'Governing board' },
    about: {
      ja: '医学、法律、情報、倫理、一般の立場の5名。医学の委員を含む3票、過半数。',
      en: 'Five members; three votes, one of them from medicine, by simple majority.',
    },
    source: DESIGN,
    task: 'review',
    stage: 1,
    rule: ruleOf({ quorum: 3, requiredCapacities: ['medicine'], deadlineDays: 30 }),
    seats: [
      { capacity: 'medicine', chair: true },
      { capacity: 'law' },
      { capacity: 'it' },
      { capacity: 'ethics', external: true },
      { capacity: 'public', external: true },
    ],
  },
  {
    id: 'elsiCopyright',
    name: { ja: '著作権部会', en: 'ELSI panel: copyright' },
    about: {
      ja: '学習用データの著作権を確かめる。法律の委員は拒否権を持つ。',
      en: 'Looks at copyright in training data. A rejection from law decides.',
    },
    source: ELSI,
    task: 'review',
    stage: 1,
    rule: ruleOf({
      quorum: 2,
      requiredCapacities: ['law'],
      vetoCapacities: ['law'],
      deadlineDays: 21,
      lapse: 'nextStage',
    }),
    seats: [
      { capacity: 'law', chair: true, external: true },
      { capacity: 'it' },
      { capacity: 'ethics', external: true },
    ],
  },
  {
    id: 'elsiPersonalInformation',
    name: { ja: '個人情報部会', en: 'ELSI panel: personal information' },
    about: {
      ja: '個人情報の取り扱いの根拠と安全管理を確かめる。',
      en: 'Looks at the legal basis for personal information and how it is kept safe.',
    },
    source: ELSI,
    task: 'review',
    stage: 1,
    rule: ruleOf({ quorum: 3, requiredCapacities: ['law', 'privacy'], deadlineDays: 21 }),
    seats: [
      { capacity: 'privacy', chair: true },
      { capacity: 'law', external: true },
      { capacity: 'ethics', external: true },
      { capacity: 'public', external: true },
      { capacity: 'law', external: true, alternate: true },
    ],
  },
  {
    id: 'elsiPseudonymised',
    name: { ja: '仮名加工情報部会', en: 'ELSI panel: pseudonymised data' },
    about: {
      ja: '仮名加工の方法、照合の禁止、共同利用の範囲を確かめる。',
      en: 'Looks at how data were pseudonymised, the ban on linking, and who shares the use.',
    },
    source: ELSI,
    task: 'review',
    stage: 1,
    rule: ruleOf({ quorum: 3, requiredCapacities: ['it', 'privacy'], deadlineDays: 21 }),
    seats: [
      { capacity: 'privacy', chair: true },
      { capacity: 'it' },
      { capacity: 'law', external: true },
      { capacity: 'medicine' },
    ],
  },
  {
    id: 'dataAccessCommittee',
    name: { ja: 'データアクセス委員会', en: 'Data access committee' },
    about: { ja: '3名、2票、過半数。', en: 'Three members, two votes, simple majority.' },
    source: DESIGN,
    task: 'review',
    stage: 1,
    rule: ruleOf({ quorum: 2, deadlineDays: 14 }),
    seats: [{ capacity: 'medicine', chair: true }, { capacity: 'it' }, { capacity: 'ethics' }],
  },
  {
    id: 'providerConsent',
    name: { ja: '提供者の同意', en: 'The provider’s consent' },
    about: {
      ja: '最後の段階として、データを持つ機関の担当者が同意する。席は機関ごとに自動で決まる。',
      en: 'The last stage: people of the organisation whose data it is consent. Its seats follow from the organisation.',
    },
    source: DESIGN,
    task: 'providerConsent',
    stage: 3,
    rule: ruleOf({ quorum: 1, closing: 'quorum', deadlineDays: 21 }),
    seats: [],
  },
]
