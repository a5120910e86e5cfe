import type { SeedAsset } from '../asset.ts'
import { coronaryFiles } from '../content/coronary.ts'
import { ecgFiles } from '../content/ecg.ts'
import { rareDiseaseFiles } from '../content/rare-disease.ts'
import { endoscopyFiles, pathologyFiles } from '../content/reports.ts'
import { summaryFiles } from '../content/summaries.ts'

const aoba = { owner: 'aoba', keeper: 'tanaka' } as const

/** What the university hospital provides. */
export const AOBA_DATASETS = {
  dischargeSummaries: {
    ...aoba,
    title: { ja: '循環器内科 退院サマリー', en: 'Discharge summaries, cardiology' },
    description: {
      ja: '2019年度から2023年度に循環器内科を退院した患者の退院サマリー。虚血性心疾患と心不全の入院に限り、氏名・住所・日付・施設名を取り除き、年齢は五歳刻みにした。本文は「入院時所見」「経過」「退院時処方」「転帰」の見出しに分けてある。診療情報管理士二名が全件を点検している。',
      en: 'Summaries of stays in the cardiology ward from fiscal year 2019 to 2023, for ischaemic heart disease and heart failure. Names, addresses, dates and places have been removed, and ages are given in steps of five years. Each text is divided into findings on admission, course, medication at discharge and outcome. Two health information managers have read every one.',
    },
    modalities: ['TEXT'],
    terms: [
      (calendar) => ({
        permission: { code: 'DS', diseases: ['ICD10:I20-I25', 'ICD10:I50'], match: 'any' },
        modifiers: ['NPU', { code: 'GS', countries: ['JP'] }],
        ai: {
          train: 'permitted',
          fineTune: 'permitted',
          generativeUse: 'permitted',
          distil: 'byApproval',
          shareWeights: 'sameTerms',
          keepWeightsAfterExpiry: 'permitted',
          clinicalDeployment: 'byApproval',
          commercialDeployment: 'forbidden',
        },
        noReidentification: true,
        dates: { until: calendar.fiscalYearEnd(3) },
        legalBasis: [{ basis: 'optOut' }],
        duties: [{ kind: 'publish', months: 12 }, { kind: 'reportYearly' }],
      }),
      // After a year of use the hospital no longer wants its texts imitated.
      (calendar) => ({
        permission: { code: 'DS', diseases: ['ICD10:I20-I25', 'ICD10:I50'], match: 'any' },
        modifiers: ['NPU', { code: 'GS', countries: ['JP'] }],
        ai: {
          train: 'permitted',
          fineTune: 'permitted',
          generativeUse: 'permitted',
          syntheticData: 'forbidden',
          distil: 'forbidden',
          shareWeights: 'sameTerms',
          keepWeightsAfterExpiry: 'permitted',
          clinicalDeployment: 'byApproval',
          commercialDeployment: 'forbidden',
        },
        noReidentification: true,
        noLinkage: true,
        dates: { until: calendar.fiscalYearEnd(3) },
        legalBasis: [{ basis: 'optOut' }],
        duties: [
          { kind: 'publish', months: 12 },
          { kind: 'reportYearly' },
          {
            kind: 'destroy',
            months: 1,
            text: { ja: '利用終了後に複製を消去し、報告する。', en: 'Delete every copy afterwards, and report it.' },
          },
        ],
        notes: [
          {
            ja: '改訂の理由：蒸留と合成データの生成について、倫理委員会の意見を反映した。',
            en: 'Revised to follow the ethics committee on distillation and synthetic data.',
          },
        ],
      }),
    ],
    versions: [
      {
        note: { ja: '初版。2019年度から2022年度。', en: 'First version: fiscal years 2019 to 2022.' },
        files: () => summaryFiles(240, 101),
      },
      {
        note: {
          ja: '2023年度を追加し、退院時処方の表記を一般名にそろえた。',
          en: 'Adds fiscal year 2023; medication is now given by generic name throughout.',
        },
        files: () => summaryFiles(320, 102),
      },
    ],
  },

  coronaryCt: {
    ...aoba,
    title: { ja: '冠動脈CT造影画像と石灰化スコア', en: 'Coronary CT angiography with calcium scores' },
    description: {
      ja: '冠動脈CT検査の画像（NIfTI形式、匿名化済み）と、放射線科医二名による冠動脈石灰化スコア、狭窄度の読影結果。撮影装置は三機種。顔面を含む断面は取り除いてある。仮名加工情報として取り扱うため、認定を受けた院内または共同利用機関の計算機でのみ利用できる。',
      en: 'Coronary CT volumes (NIfTI, de-identified) with calcium scores and degrees of stenosis read by two radiologists, from three kinds of scanner. Slices that show the face have been removed. As pseudonymously processed information it may be used only on certified computers of the hospital or of joint users.',
    },
    modalities: ['IMAGE', 'TABULAR'],
    terms: [
      (calendar) => ({
        permission: { code: 'DS', diseases: ['ICD10:I20-I25'], match: 'any' },
        modifiers: ['NPU', 'IRB', { code: 'GS', countries: ['JP'] }],
        ai: {
          train: 'permitted',
          fineTune: 'permitted',
          syntheticData: 'byApproval',
          distil: 'byApproval',
          shareWeights: 'none',
          clinicalDeployment: 'byApproval',
          commercialDeployment: 'forbidden',
        },
        noReidentification: true,
        noLinkage: true,
        place: { countries: ['JP'], onPremisesOnly: true },
        users: ['hospital', 'university', 'researchInstitute'],
        dates: { until: calendar.fiscalYearEnd(2) },
        legalBasis: [{ basis: 'pseudonymised', certificates: ['ISMS'] }],
        duties: [{ kind: 'destroy', months: 0 }, { kind: 'reportIncident' }],
      }),
    ],
    versions: [
      {
        note: { ja: '初版。標本として3例。', en: 'First version: a sample of three cases.' },
        files: () => coronaryFiles(3),
      },
    ],
  },

  pathologyReports: {
    ...aoba,
    title: { ja: '病理診断報告書（固形がん）', en: 'Pathology reports, solid tumours' },
    description: {
      ja: '胃・大腸・肺・乳腺の手術および生検の病理診断報告書。肉眼所見、組織所見、診断、病期（TNM）に分け、検体番号は振り直した。研究利用に書面で同意した患者の報告書だけを含む。',
      en: 'Reports on operations and biopsies of stomach, bowel, lung and breast, divided into gross findings, microscopy, diagnosis and stage (TNM). Specimen numbers are new. Only reports of patients who consented in writing to research are included.',
    },
    modalities: ['TEXT'],
    terms: [
      (calendar) => ({
        permission: { code: 'DS', diseases: ['ICD10:C00-C97'], match: 'all' },
        modifiers: ['COL', { code: 'GS', countries: ['JP'] }],
        ai: {
          train: 'permitted',
          fineTune: 'permitted',
          distil: 'forbidden',
          shareWeights: 'none',
          commercialDeployment: 'byApproval',
        },
        noReidentification: true,
        dates: { until: calendar.fiscalYearEnd(4) },
        legalBasis: [{ basis: 'consent' }],
        duties: [{ kind: 'returnResults', months: 6 }, { kind: 'acknowledge' }],
      }),
    ],
    versions: [{ note: { ja: '初版。', en: 'First version.' }, files: () => pathologyFiles(180) }],
  },

  ecg: {
    ...aoba,
    title: { ja: '12誘導心電図と自動解析所見', en: '12-lead ECGs with automatic findings' },
    description: {
      ja: '外来と健診で記録した12誘導心電図（500Hz、10秒）のうちⅡ誘導とV1誘導の波形、および自動解析の所見。小児の記録を含むため、申請では対象の年齢層を述べること。',
      en: 'Leads II and V1 of 12-lead ECGs (500 Hz, 10 seconds) recorded in outpatient clinics and check-ups, with the findings of automatic analysis. Children are among them: a request should say which ages it is about.',
    },
    modalities: ['SIGNAL', 'TABULAR'],
    terms: [
      (calendar) => ({
        permission: 'HMB',
        modifiers: [{ code: 'GS', countries: ['JP', 'DK', 'DE'] }],
        ai: { train: 'permitted', fineTune: 'permitted', shareWeights: 'open', commercialDeployment: 'byApproval' },
        noReidentification: true,
        dates: { until: calendar.fiscalYearEnd(5) },
        legalBasis: [{ basis: 'anonymised' }],
        duties: [{ kind: 'publish', months: 18 }],
      }),
    ],
    versions: [{ note: { ja: '初版。', en: 'First version.' }, files: () => ecgFiles(12) }],
  },

  rareDiseaseRegistry: {
    ...aoba,
    title: { ja: '運動ニューロン疾患レジストリ（封印）', en: 'Motor neurone disease registry (sealed)' },
    description: {
      ja: '運動ニューロン疾患の登録患者の臨床経過と遺伝学的検査の要約。患者数が少なく個人が推定されうるため、鍵は病院だけが持つ。登録機関もこの内容を読むことはできない。利用を希望する方は病院にご相談ください。',
      en: 'Clinical course and summaries of genetic tests of registered patients with motor neurone disease. The patients are few and could be guessed at, so the hospital alone holds the key: not even this registry can read the content. Please speak to the hospital about using it.',
    },
    modalities: ['TABULAR', 'GENOME'],
    terms: [
      (calendar) => ({
        permission: { code: 'DS', diseases: ['ICD10:G12'], match: 'all' },
        modifiers: ['NPUNCU', 'IRB', 'COL', 'RTN', { code: 'GS', countries: ['JP'] }],
        ai: { train: 'byApproval', distil: 'forbidden', syntheticData: 'forbidden', shareWeights: 'none' },
        noReidentification: true,
        noLinkage: true,
        place: { countries: ['JP'], onPremisesOnly: true },
        dates: { until: calendar.fiscalYearEnd(2) },
        legalBasis: [{ basis: 'consent' }],
        duties: [
          { kind: 'returnResults', months: 3 },
          { kind: 'destroy', months: 0 },
        ],
      }),
    ],
    versions: [
      {
        note: { ja: '封印版。鍵は提供者のみが持つ。', en: 'Sealed: the provider alone holds the key.' },
        custody: 'SEALED',
        files: () => rareDiseaseFiles(24),
      },
    ],
  },

  endoscopyReports: {
    ...aoba,
    title: { ja: '上部消化管内視鏡所見（準備中）', en: 'Upper endoscopy findings (in preparation)' },
    description: {
      ja: '上部消化管内視鏡検査の所見文と診断名。公開前の点検を行っている。',
      en: 'Findings and diagnoses of upper gastrointestinal endoscopy. Being checked before publication.',
    },
    modalities: ['TEXT'],
    terms: [
      () => ({
        permission: 'HMB',
        modifiers: ['NPU'],
        ai: { train: 'permitted', fineTune: 'permitted', distil: 'byApproval' },
        legalBasis: [{ basis: 'optOut' }],
        noReidentification: true,
      }),
    ],
    versions: [{ note: { ja: '点検中の下書き。', en: 'A draft being checked.' }, files: () => endoscopyFiles(60) }],
  },
} as const satisfies Record<string, SeedAsset>
