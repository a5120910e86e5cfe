import type { SeedAsset } from '../asset.ts'
import { safetensors } from '../content/weights.ts'

const weights = (name: string, seed: number, dtype: 'BF16' | 'I8' = 'BF16', layers = 4) =>
  safetensors('model.safetensors', { layers, width: 32, dtype, seed, metadata: { model: name, note: 'demonstration' } })

/** A dense line of models: a base of 172 billion parameters, and what three organisations made of it. */
export const HINOKI_MODELS = {
  hinokiBase: {
    owner: 'toto',
    keeper: 'kobayashi',
    title: { ja: 'ひのき-172B 基盤モデル', en: 'Hinoki-172B base model' },
    description: {
      ja: '日本語と英語の公開文書から一から学習した1720億パラメータの大規模言語モデル。医療データは使っていない。',
      en: 'A language model of 172 billion parameters, trained from scratch on public Japanese and English text. No medical data was used.',
    },
    modalities: ['TEXT'],
    terms: [
      () => ({
        permission: 'GRU',
        ai: {
          train: 'permitted',
          fineTune: 'permitted',
          generativeUse: 'permitted',
          distil: 'permitted',
          shareWeights: 'sameTerms',
          keepWeightsAfterExpiry: 'permitted',
          clinicalDeployment: 'byApproval',
          commercialDeployment: 'permitted',
        },
        duties: [{ kind: 'acknowledge' }],
      }),
    ],
    versions: [
      {
        note: { ja: '学習を終えた最初の版。', en: 'The first finished training.' },
        files: () => [weights('hinoki-172b', 11)],
        original: true,
      },
    ],
  },

  hinokiMed: {
    owner: 'centre',
    keeper: 'nishimura',
    title: { ja: 'ひのき-172B-Med', en: 'Hinoki-172B-Med' },
    description: {
      ja: 'ひのき-172Bに症例報告、読影レポート、DPCデータで継続事前学習を行った医療モデル。',
      en: 'Hinoki-172B with continued pretraining on case reports, radiology reports and DPC claims.',
    },
    modalities: ['TEXT'],
    terms: [
      () => ({
        permission: 'HMB',
        ai: {
          fineTune: 'permitted',
          generativeUse: 'permitted',
          distil: 'byApproval',
          shareWeights: 'sameTerms',
          clinicalDeployment: 'byApproval',
        },
        duties: [{ kind: 'acknowledge' }],
      }),
    ],
    versions: [
      {
        note: { ja: '初版。', en: 'First version.' },
        files: () => [weights('hinoki-172b-med', 12)],
        lineage: [
          ['CONTINUED_PRETRAINED_FROM', 'hinokiBase@1'],
          ['TRAINED_ON', 'caseReports@1'],
          ['TRAINED_ON', 'radiologyReports@1'],
          ['TRAINED_ON', 'dpcClaims@1'],
        ],
      },
    ],
  },

  hinokiInstruct: {
    owner: 'centre',
    keeper: 'nishimura',
    title: { ja: 'ひのき-172B-Med-Instruct', en: 'Hinoki-172B-Med-Instruct' },
    description: {
      ja: '看護記録と処方テキストで指示追従の学習を行い、医学試験形式の問答で評価したモデル。',
      en: 'Tuned to follow instructions on nursing records and prescription text, and evaluated on examination questions.',
    },
    modalities: ['TEXT'],
    terms: [
      () => ({
        permission: 'HMB',
        modifiers: ['NCU'],
        ai: {
          fineTune: 'permitted',
          generativeUse: 'permitted',
          syntheticData: 'byApproval',
          distil: 'byApproval',
          shareWeights: 'sameTerms',
          clinicalDeployment: 'byApproval',
          commercialDeployment: 'forbidden',
        },
        duties: [{ kind: 'acknowledge' }, { kind: 'reportIncident' }],
      }),
    ],
    versions: [
      {
        note: { ja: '初版。', en: 'First version.' },
        files: () => [weights('hinoki-172b-med-instruct', 13)],
        lineage: [
          ['FINE_TUNED_FROM', 'hinokiMed@1'],
          ['TRAINED_ON', 'nursingRecords@1'],
          ['TRAINED_ON', 'prescriptions@1'],
          ['EVALUATED_ON', 'examQuestions@1'],
        ],
      },
    ],
  },

  hinokiQuantised: {
    owner: 'centre',
    keeper: 'nishimura',
    title: { ja: 'ひのき-172B-Med-Instruct 8ビット量子化', en: 'Hinoki-172B-Med-Instruct, 8-bit' },
    description: {
      ja: '院内の計算機で動かすために8ビットに量子化したもの。評価値の低下は1ポイント以内。',
      en: 'Quantised to eight bits so that it runs on a hospital’s own computers. Evaluation results fall by less than one point.',
    },
    modalities: ['TEXT'],
    terms: [
      () => ({
        permission: 'HMB',
        modifiers: ['NCU'],
        ai: { generativeUse: 'permitted', distil: 'forbidden', shareWeights: 'none', clinicalDeployment: 'byApproval' },
      }),
    ],
    versions: [
      {
        note: { ja: '初版。', en: 'First version.' },
        files: () => [weights('hinoki-172b-med-instruct-int8', 14, 'I8')],
        lineage: [
          ['QUANTIZED_FROM', 'hinokiInstruct@1'],
          ['EVALUATED_ON', 'examQuestions@1'],
        ],
      },
    ],
  },

  hinokiSmall: {
    owner: 'toto',
    keeper: 'kobayashi',
    title: { ja: 'ひのき-Med-13B（蒸留）', en: 'Hinoki-Med-13B (distilled)' },
    description: {
      ja: 'ひのき-172B-Med-Instruct を教師とし、合成対話を用いて130億パラメータに蒸留したモデル。',
      en: 'A student of 13 billion parameters, taught by Hinoki-172B-Med-Instruct with synthetic interviews.',
    },
    modalities: ['TEXT'],
    terms: [
      () => ({
        permission: 'HMB',
        modifiers: ['NCU'],
        ai: {
          fineTune: 'permitted',
          generativeUse: 'permitted',
          distil: 'forbidden',
          shareWeights: 'sameTerms',
          clinicalDeployment: 'byApproval',
        },
      }),
    ],
    versions: [
      {
        note: { ja: '初版。', en: 'First version.' },
        files: () => [weights('hinoki-med-13b', 15, 'BF16', 3)],
        lineage: [
          ['DISTILLED_FROM', 'hinokiInstruct@1'],
          ['TRAINED_ON', 'dialogues@1'],
        ],
      },
      {
        note: { ja: '医学試験形式の問答で評価し、温度の設定を見直した。', en: 'Evaluated, with a new calibration.' },
        files: () => [weights('hinoki-med-13b-v2', 16, 'BF16', 3)],
        lineage: [
          ['DISTILLED_FROM', 'hinokiInstruct@1'],
          ['FINE_TUNED_FROM', 'hinokiSmall@1'],
          ['TRAINED_ON', 'dialogues@1'],
          ['EVALUATED_ON', 'examQuestions@1'],
        ],
      },
    ],
  },

  dischargeWriter: {
    owner: 'aoba',
    keeper: 'miura',
    title: { ja: '退院サマリー下書き支援モデル', en: 'Drafting aid for discharge summaries' },
    description: {
      ja: 'ひのき-Med-13Bを自院の退院サマリーで調整した院内利用モデル。医師が必ず確認してから用いる。',
      en: 'Hinoki-Med-13B tuned on the hospital’s own discharge summaries, for use inside it. A doctor always reads what it writes.',
    },
    modalities: ['TEXT'],
    terms: [
      () => ({
        permission: 'HMB',
        modifiers: ['NPUNCU'],
        ai: { distil: 'forbidden', shareWeights: 'none', clinicalDeployment: 'byApproval' },
        place: { countries: ['JP'], onPremisesOnly: true },
      }),
    ],
    versions: [
      {
        note: { ja: '院内試行版。', en: 'For trial inside the hospital.' },
        files: () => [weights('discharge-writer', 17, 'BF16', 3)],
        lineage: [
          ['FINE_TUNED_FROM', 'hinokiSmall@1'],
          ['TRAINED_ON', 'dischargeSummaries@2'],
        ],
      },
    ],
  },
} as const satisfies Record<string, SeedAsset>
