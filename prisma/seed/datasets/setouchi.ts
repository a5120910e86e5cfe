import type { SeedAsset } from '../asset.ts'
import { claimFiles } from '../content/claims.ts'
import { fhirFiles } from '../content/fhir.ts'
import { nursingFiles } from '../content/nursing.ts'
import { prescriptionFiles } from '../content/prescriptions.ts'
import { radiologyFiles } from '../content/reports.ts'
import { ASK_THE_OFFICE, visitFiles } from '../content/visits.ts'

const setouchi = { owner: 'setouchi', keeper: 'okamoto' } as const

/** What the regional hospitals provide together. */
export const SETOUCHI_DATASETS = {
  dpcClaims: {
    ...setouchi,
    title: { ja: 'DPC請求データ（11病院）', en: 'DPC claims of eleven hospitals' },
    description: {
      ja: '11の急性期病院のDPCデータから、様式1の主要項目と入院期間、出来高換算点数を抜き出した匿名加工情報。病院名は符号化し、件数が10未満の診断群分類は上位の分類にまとめた。項目の意味は README.md にある。',
      en: 'The main items of form 1, lengths of stay and points of eleven acute-care hospitals, as anonymously processed information. Hospitals are coded, and case groups with fewer than ten cases are folded into the group above. README.md explains the columns.',
    },
    modalities: ['CLAIMS', 'TABULAR'],
    terms: [
      (calendar) => ({
        permission: 'GRU',
        ai: {
          train: 'permitted',
          fineTune: 'permitted',
          generativeUse: 'permitted',
          syntheticData: 'permitted',
          distil: 'permitted',
          shareWeights: 'open',
          keepWeightsAfterExpiry: 'permitted',
          commercialDeployment: 'permitted',
        },
        noReidentification: true,
        noLinkage: true,
        dates: { until: calendar.fiscalYearEnd(5) },
        legalBasis: [{ basis: 'anonymised' }],
        duties: [{ kind: 'acknowledge' }],
      }),
    ],
    versions: [{ note: { ja: '初版。', en: 'First version.' }, files: () => claimFiles(600) }],
  },

  nursingRecords: {
    ...setouchi,
    title: { ja: '看護記録（SOAP形式）', en: 'Nursing records in SOAP form' },
    description: {
      ja: '内科・外科病棟の看護記録をSOAPの四項目に分けたもの。患者・家族・職員の名は「患者」「家族」「看護師」に置き換えた。記録者の文章の癖が残るため、重みの再配布と蒸留を認めない。',
      en: 'Nursing notes of medical and surgical wards, divided into the four parts of SOAP. Patients, families and staff appear only as such. Because the style of the writers remains in the text, weights may not be passed on and models may not be distilled.',
    },
    modalities: ['TEXT'],
    terms: [
      (calendar) => ({
        permission: 'HMB',
        modifiers: ['NPUNCU', { code: 'GS', countries: ['JP'] }],
        ai: {
          train: 'permitted',
          fineTune: 'permitted',
          generativeUse: 'byApproval',
          distil: 'forbidden',
          shareWeights: 'none',
          clinicalDeployment: 'byApproval',
          commercialDeployment: 'forbidden',
        },
        noReidentification: true,
        dates: { until: calendar.fiscalYearEnd(2) },
        legalBasis: [{ basis: 'optOut' }],
        duties: [{ kind: 'reportYearly' }],
      }),
      // Those who hold a grant have some weeks to accept what was added.
      (calendar) => ({
        permission: 'HMB',
        modifiers: ['NPUNCU', { code: 'GS', countries: ['JP'] }],
        ai: {
          train: 'permitted',
          fineTune: 'permitted',
          generativeUse: 'forbidden',
          distil: 'forbidden',
          shareWeights: 'none',
          clinicalDeployment: 'byApproval',
          commercialDeployment: 'forbidden',
        },
        noReidentification: true,
        dates: { until: calendar.fiscalYearEnd(2) },
        legalBasis: [{ basis: 'optOut' }],
        duties: [
          { kind: 'reportYearly' },
          {
            kind: 'destroy',
            months: 1,
            text: { ja: '利用終了後に複製を消去し、報告する。', en: 'Delete every copy afterwards, and report it.' },
          },
        ],
        notes: [
          {
            ja: '改訂の理由：記録者の文体を写した文章の生成を認めないこととした。',
            en: 'Revised so that the style of the writers is not imitated.',
          },
        ],
      }),
    ],
    versions: [
      { note: { ja: '初版。', en: 'First version.' }, files: () => nursingFiles(260) },
      {
        note: { ja: '項目の説明を添えた。', en: 'Comes with a description of its fields.' },
        files: () => [...nursingFiles(280), ASK_THE_OFFICE],
      },
    ],
  },

  fhirDiabetes: {
    ...setouchi,
    title: { ja: '糖尿病診療 FHIR R4 エクスポート', en: 'Diabetes care, FHIR R4 export' },
    description: {
      ja: 'SS-MIX2から変換したFHIR R4のPatient・Condition・Observation・MedicationRequest（NDJSON）。糖尿病で通院し、研究利用に同意した患者に限る。日付は患者ごとにずらしてあり、間隔だけが正しい。',
      en: 'Patient, Condition, Observation and MedicationRequest in FHIR R4 (NDJSON), converted from SS-MIX2, of outpatients with diabetes who consented to research. Dates are shifted per patient: only the intervals are true.',
    },
    modalities: ['FHIR'],
    terms: [
      (calendar) => ({
        permission: { code: 'DS', diseases: ['ICD10:E10-E14'], match: 'all' },
        modifiers: [{ code: 'TS', months: 24 }, 'PUB'],
        ai: {
          train: 'permitted',
          fineTune: 'permitted',
          distil: 'byApproval',
          shareWeights: 'sameTerms',
          commercialDeployment: 'byApproval',
        },
        noReidentification: true,
        dates: { until: calendar.fiscalYearEnd(3) },
        legalBasis: [{ basis: 'consent', certificates: ['ISMS'] }],
        duties: [{ kind: 'returnResults', months: 12 }],
      }),
    ],
    versions: [
      { note: { ja: '初版。', en: 'First version.' }, files: () => fhirFiles(30, 301) },
      {
        note: {
          ja: '日付のずらし方の誤りを直し、10名分を追加した。',
          en: 'Corrects a fault in how dates were shifted, and adds ten patients.',
        },
        files: () => fhirFiles(40, 302),
      },
    ],
  },

  radiologyReports: {
    ...setouchi,
    title: { ja: '読影レポート（胸部・腹部）', en: 'Radiology reports, chest and abdomen' },
    description: {
      ja: '胸部単純X線、胸部CT、腹部CTの読影レポート。所見と診断（インプレッション）に分け、重要所見の有無を付けた。画像は含まない。',
      en: 'Reports on chest X-rays and CT of chest and abdomen, divided into findings and impression, with a mark for critical findings. No images are included.',
    },
    modalities: ['TEXT'],
    terms: [
      (calendar) => ({
        permission: 'HMB',
        modifiers: [{ code: 'GS', countries: ['JP'] }],
        ai: {
          train: 'permitted',
          fineTune: 'permitted',
          generativeUse: 'permitted',
          distil: 'forbidden',
          shareWeights: 'sameTerms',
          keepWeightsAfterExpiry: 'permitted',
          commercialDeployment: 'byApproval',
        },
        noReidentification: true,
        dates: { until: calendar.fiscalYearEnd(3) },
        legalBasis: [{ basis: 'optOut' }],
        duties: [{ kind: 'acknowledge' }, { kind: 'reportIncident' }],
      }),
    ],
    versions: [{ note: { ja: '初版。', en: 'First version.' }, files: () => radiologyFiles(300) }],
  },

  prescriptions: {
    ...setouchi,
    title: { ja: '処方箋テキストと用法の標準化対', en: 'Prescription text with standardised directions' },
    description: {
      ja: '院外処方箋の自由記載と、標準用法マスターに沿って書き直した用法の対。薬品名は一般名。医薬品の使用実態の研究と、処方の読み取りの研究に適する。',
      en: 'Free text of outpatient prescriptions paired with directions rewritten in the standard form. Medicines are given by generic name. Suited to research on drug use and on reading prescriptions.',
    },
    modalities: ['TEXT'],
    terms: [
      (calendar) => ({
        permission: 'GRU',
        modifiers: ['NCU'],
        ai: {
          train: 'permitted',
          fineTune: 'permitted',
          distil: 'permitted',
          shareWeights: 'sameTerms',
          commercialDeployment: 'forbidden',
        },
        noReidentification: true,
        dates: { until: calendar.fiscalYearEnd(2) },
        legalBasis: [{ basis: 'anonymised' }],
      }),
    ],
    versions: [{ note: { ja: '初版。', en: 'First version.' }, files: () => prescriptionFiles(320) }],
  },

  homeVisits: {
    ...setouchi,
    title: { ja: '在宅医療 訪問記録', en: 'Home-care visit notes' },
    description: {
      ja: '訪問診療と訪問看護の記録。匿名加工を委託し、届いたデータを検査している。',
      en: 'Notes of home visits by doctors and nurses. Anonymised by a contractor, and being inspected.',
    },
    modalities: ['TEXT'],
    terms: [
      () => ({
        permission: 'HMB',
        modifiers: ['NPU'],
        ai: { train: 'byApproval', distil: 'forbidden' },
        legalBasis: [{ basis: 'anonymised' }],
      }),
    ],
    versions: [
      {
        note: { ja: '委託先から届いた初版。', en: 'First version, from the contractor.' },
        files: () => visitFiles(80),
      },
    ],
  },
} as const satisfies Record<string, SeedAsset>
