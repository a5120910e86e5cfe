import type { SeedAsset } from '../asset.ts'
import { safetensors } from '../content/weights.ts'

const weights = (name: string, seed: number, dtype: 'BF16' | 'I8' = 'BF16', layers = 4) =>
  safetensors('model.safetensors', { layers, width: 32, dtype, seed, metadata: { model: name, note: 'demonstration' } })

/** A mixture of experts: two specialists that branch off, and meet again in one model. */
export const TSUBAKI_MODELS = {
  tsubakiBase: {
    owner: 'centre',
    keeper: 'nishimura',
    title: { ja: 'つばき-8×13B 基盤モデル', en: 'Tsubaki-8×13B base model' },
    description: {
      ja: '8つの専門家（各130億パラメータ）からなる混合型の日本語大規模言語モデル。公開文書のみで学習した。',
      en: 'A Japanese mixture of eight experts of 13 billion parameters each, trained on public text alone.',
    },
    modalities: ['TEXT'],
    terms: [
      () => ({
        permission: 'NRES',
        ai: {
          train: 'permitted',
          fineTune: 'permitted',
          generativeUse: 'permitted',
          distil: 'permitted',
          shareWeights: 'open',
          clinicalDeployment: 'byApproval',
          commercialDeployment: 'permitted',
        },
        legalBasis: [{ basis: 'public' }],
      }),
    ],
    versions: [
      {
        note: { ja: '初版。', en: 'First version.' },
        files: () => [weights('tsubaki-8x13b', 21)],
        original: true,
      },
    ],
  },

  tsubakiMed: {
    owner: 'wakakusa',
    keeper: 'yamaguchi',
    title: { ja: 'つばき-Med-8×13B', en: 'Tsubaki-Med-8×13B' },
    description: {
      ja: '症例報告、病名表現、DPCデータ、処方テキストで継続事前学習を行った医療モデル。',
      en: 'Continued pretraining on case reports, expressions of disease, DPC claims and prescription text.',
    },
    modalities: ['TEXT'],
    terms: [
      () => ({
        permission: 'GRU',
        ai: {
          train: 'permitted',
          fineTune: 'permitted',
          generativeUse: 'permitted',
          distil: 'byApproval',
          shareWeights: 'sameTerms',
          commercialDeployment: 'byApproval',
        },
        duties: [{ kind: 'acknowledge' }],
      }),
    ],
    versions: [
      {
        note: { ja: '初版。', en: 'First version.' },
        files: () => [weights('tsubaki-med-8x13b', 22)],
        lineage: [
          ['CONTINUED_PRETRAINED_FROM', 'tsubakiBase@1'],
          ['TRAINED_ON', 'caseReports@1'],
          ['TRAINED_ON', 'diseaseNames@1'],
          ['TRAINED_ON', 'dpcClaims@1'],
          ['TRAINED_ON', 'prescriptions@1'],
        ],
      },
    ],
  },

  tsubakiCardio: {
    owner: 'wakakusa',
    keeper: 'yamaguchi',
    title: { ja: 'つばき-Med 循環器', en: 'Tsubaki-Med Cardiology' },
    description: {
      ja: '循環器内科の退院サマリーで調整した専門モデル。',
      en: 'A specialist, fine-tuned on discharge summaries of cardiology.',
    },
    modalities: ['TEXT'],
    terms: [
      () => ({
        permission: { code: 'DS', diseases: ['ICD10:I00-I99'], match: 'any' },
        modifiers: ['NPU'],
        ai: { fineTune: 'permitted', generativeUse: 'permitted', distil: 'byApproval', shareWeights: 'sameTerms' },
      }),
    ],
    versions: [
      {
        note: { ja: '初版。', en: 'First version.' },
        files: () => [weights('tsubaki-med-cardiology', 23)],
        lineage: [
          ['FINE_TUNED_FROM', 'tsubakiMed@1'],
          ['TRAINED_ON', 'dischargeSummaries@1'],
        ],
      },
    ],
  },

  tsubakiDiabetes: {
    owner: 'mirai',
    keeper: 'nakamura',
    title: { ja: 'つばき-Med 糖尿病', en: 'Tsubaki-Med Diabetes' },
    description: {
      ja: '糖尿病診療のFHIRデータと生活記録PHRで調整した専門モデル。',
      en: 'A specialist, fine-tuned on FHIR data of diabetes care and on personal health records.',
    },
    modalities: ['TEXT', 'FHIR'],
    terms: [
      () => ({
        permission: { code: 'DS', diseases: ['ICD10:E10-E14'], match: 'any' },
        ai: { fineTune: 'permitted', generativeUse: 'permitted', distil: 'byApproval', shareWeights: 'sameTerms' },
        duties: [{ kind: 'acknowledge' }],
      }),
    ],
    versions: [
      {
        note: { ja: '初版。', en: 'First version.' },
        files: () => [weights('tsubaki-med-diabetes', 24)],
        lineage: [
          ['FINE_TUNED_FROM', 'tsubakiMed@1'],
          ['TRAINED_ON', 'fhirDiabetes@2'],
          ['TRAINED_ON', 'phr@1'],
        ],
      },
    ],
  },

  radiologyAdapter: {
    owner: 'mirai',
    keeper: 'nakamura',
    title: { ja: 'つばき-Med 読影下書きアダプター', en: 'Tsubaki-Med adapter for radiology drafts' },
    description: {
      ja: '読影レポートの下書きに特化したLoRAアダプター。土台モデルの重みは含まない。',
      en: 'A LoRA adapter that drafts radiology reports. It holds none of the base weights.',
    },
    modalities: ['TEXT'],
    terms: [
      () => ({
        permission: 'HMB',
        ai: {
          fineTune: 'permitted',
          distil: 'forbidden',
          shareWeights: 'sameTerms',
          commercialDeployment: 'byApproval',
        },
      }),
    ],
    versions: [
      {
        note: { ja: '初版。階数16。', en: 'First version, rank 16.' },
        files: () => [weights('tsubaki-med-radiology-lora', 25, 'BF16', 1)],
        lineage: [
          ['ADAPTER_OF', 'tsubakiMed@1'],
          ['TRAINED_ON', 'radiologyReports@1'],
        ],
      },
    ],
  },

  tsubakiUnited: {
    owner: 'wakakusa',
    keeper: 'yamaguchi',
    title: { ja: 'つばき-Med 統合', en: 'Tsubaki-Med United' },
    description: {
      ja: '循環器と糖尿病の二つの専門モデルを統合したモデル。両方のデータの利用条件を引き継ぐ。',
      en: 'The cardiology and diabetes specialists merged into one. The terms of the data behind both apply.',
    },
    modalities: ['TEXT'],
    terms: [
      () => ({
        permission: 'HMB',
        modifiers: ['NPU'],
        ai: {
          fineTune: 'permitted',
          generativeUse: 'permitted',
          clinicalDeployment: 'byApproval',
          shareWeights: 'sameTerms',
        },
      }),
    ],
    versions: [
      {
        note: { ja: '初版。配合は6対4。', en: 'First version, merged six to four.' },
        files: () => [weights('tsubaki-med-united', 26)],
        lineage: [
          ['MERGED_FROM', 'tsubakiCardio@1'],
          ['MERGED_FROM', 'tsubakiDiabetes@1'],
          ['EVALUATED_ON', 'examQuestions@1'],
        ],
      },
    ],
  },

  bedside: {
    owner: 'aoba',
    keeper: 'miura',
    title: { ja: '病棟支援モデル（8ビット量子化）', en: 'Ward assistant (8-bit)' },
    description: {
      ja: 'つばき-Med 統合を院内の計算機に合わせて量子化したもの。循環器病棟で試行している。',
      en: 'Tsubaki-Med United, quantised for the hospital’s own computers. On trial in the cardiology ward.',
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
        files: () => [weights('ward-assistant-int8', 27, 'I8')],
        lineage: [['QUANTIZED_FROM', 'tsubakiUnited@1']],
      },
    ],
  },
} as const satisfies Record<string, SeedAsset>
