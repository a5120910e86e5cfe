import type { Bilingual } from '../text/language.ts'
import type { AiActivity, DutyKind, LegalBasisKind, OrganisationKind, WeightSharing } from './terms.ts'

/** What DUO has no word for, in words. Ids are ours: `raireki:` and the condition's path in the terms. */
export const ownId = (path: string): string => `raireki:${path}`

/** The AI activities as nouns that fit "… is permitted" and 「…は認められています」. */
export const AI_WORDS: Readonly<Record<AiActivity, Bilingual>> = {
  train: { ja: 'モデルの学習', en: 'training a model' },
  fineTune: { ja: 'モデルの追加学習（ファインチューニング）', en: 'fine-tuning a model' },
  generativeUse: { ja: '生成AIでの利用', en: 'use in generative AI' },
  syntheticData: { ja: '合成データの作成', en: 'making synthetic data' },
  distil: { ja: '別のモデルへの蒸留', en: 'distilling into another model' },
  keepWeightsAfterExpiry: { ja: '期間終了後のモデルの重みの保持', en: 'keeping the weights after the grant ends' },
  clinicalDeployment: { ja: '診療現場でのモデルの運用', en: 'deploying the model in clinical care' },
  commercialDeployment: { ja: 'モデルの商用での運用', en: 'deploying the model commercially' },
}

export const SHARING_WORDS: Readonly<Record<WeightSharing, Bilingual>> = {
  none: {
    ja: '学習したモデルの重みを、第三者に渡すことはできません。',
    en: 'Weights trained on the data may not be passed on.',
  },
  sameTermsByApproval: {
    ja: '学習したモデルの重みは、承認を得て、同じ条件を引き継ぐ相手にだけ渡せます。',
    en: 'Weights trained on the data may be passed on only under the same terms, and only after approval.',
  },
  sameTerms: {
    ja: '学習したモデルの重みは、同じ条件を引き継ぐ相手に渡せます。',
    en: 'Weights trained on the data may be passed on under the same terms.',
  },
  open: {
    ja: '学習したモデルの重みを、公開できます。',
    en: 'Weights trained on the data may be published.',
  },
}

export const ORGANISATION_WORDS: Readonly<Record<OrganisationKind, Bilingual>> = {
  hospital: { ja: '医療機関', en: 'hospitals' },
  university: { ja: '大学', en: 'universities' },
  researchInstitute: { ja: '研究機関', en: 'research institutes' },
  government: { ja: '行政機関', en: 'government bodies' },
  nonProfit: { ja: '非営利団体', en: 'non-profit organisations' },
  company: { ja: '企業', en: 'companies' },
}

/** One organisation of each kind, to be said of an applicant. */
export const ONE_ORGANISATION_WORDS: Readonly<Record<OrganisationKind, Bilingual>> = {
  hospital: { ja: '医療機関', en: 'a hospital' },
  university: { ja: '大学', en: 'a university' },
  researchInstitute: { ja: '研究機関', en: 'a research institute' },
  government: { ja: '行政機関', en: 'a government body' },
  nonProfit: { ja: '非営利団体', en: 'a non-profit organisation' },
  company: { ja: '企業', en: 'a company' },
}

export const BASIS_WORDS: Readonly<Record<LegalBasisKind, Bilingual>> = {
  consent: { ja: '本人の同意にもとづいて提供されます', en: "provided with the patients' consent" },
  optOut: {
    ja: '本人が拒否できる手続（オプトアウト）のもとで提供されます',
    en: 'provided on an opt-out basis: patients may refuse at any time',
  },
  anonymised: { ja: '匿名加工情報として提供されます', en: 'provided as anonymised information (tokumei kako)' },
  pseudonymised: { ja: '仮名加工情報として提供されます', en: 'provided as pseudonymised information (kamei kako)' },
  public: { ja: '公開されている情報です', en: 'public information' },
  other: {
    ja: 'その他の法的根拠によります。担当者が確認します',
    en: 'provided on another legal basis, which a person will check',
  },
}

/** Duties as sentences; `when` is already worded, with its own punctuation, and may be empty. */
export const DUTY_WORDS: Readonly<Record<DutyKind, { ja: (when: string) => string; en: (when: string) => string }>> = {
  publish: { ja: (when) => `${when}成果を公表してください。`, en: (when) => `Publish the results${when}.` },
  returnResults: {
    ja: (when) => `${when}得られた成果データを提供者に返却してください。`,
    en: (when) => `Return the resulting data to the provider${when}.`,
  },
  acknowledge: {
    ja: (when) => `${when}成果物に、データの出所を明記してください。`,
    en: (when) => `Acknowledge the source of the data in whatever is published${when}.`,
  },
  destroy: {
    ja: (when) => `${when}データを消去し、消去したことを証明してください。`,
    en: (when) => `Destroy the data and certify that it was destroyed${when}.`,
  },
  retrain: {
    ja: (when) => `利用停止の対象となったデータを除いて、${when}モデルを学習し直してください。`,
    en: (when) => `Retrain models without data that has been withdrawn${when}.`,
  },
  reportYearly: { ja: () => '毎年、利用の状況を報告してください。', en: () => 'Report on the use every year.' },
  reportIncident: {
    ja: () => '漏えいなどの事故は、直ちに報告してください。',
    en: () => 'Report any leak or other incident at once.',
  },
}
