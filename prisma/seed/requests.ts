import type { VersionName } from './asset.ts'
import type { Calendar } from './calendar.ts'
import { careful } from './content/safety-form.ts'
import type { OrganisationKey } from './people/organisations.ts'
import type { KeyHolder } from './people/people.ts'

/** An application for data or models. Project and statement are in the applicant's own language. */
export type SeedRequest = {
  readonly applicant: KeyHolder
  readonly organisation: OrganisationKey
  readonly project: string
  readonly statement: string
  readonly versions: readonly VersionName[]
  readonly purpose?: (calendar: Calendar) => object
  readonly plan?: (calendar: Calendar) => object
  /** To the hospital's form, where it goes with the request. */
  readonly answers?: (calendar: Calendar) => object
  /** A paper that is attached: what it is called, and what stands on it. */
  readonly paper?: readonly [name: string, ...lines: string[]]
}

/** What every careful applicant in Japan promises. */
const CAREFUL = {
  processing: { countries: ['JP'], onPremises: true },
  commitments: { publish: true, returnResults: true, collaboration: true, noReidentification: true, noLinkage: true },
}

const PUBLIC_RESEARCH = { ...CAREFUL, nonProfit: true, commercial: false }
const COMPANY_RESEARCH = { ...CAREFUL, nonProfit: false, commercial: false, organisation: { kind: 'company' } }

/** An information-security certificate, good long enough for any request of the story. */
const isms = (calendar: Calendar) => [{ name: 'ISMS', expiresOn: calendar.day(500) }]

const withApproval = (calendar: Calendar, number: string, committee: string) => ({
  ...CAREFUL.commitments,
  ethicsApproval: { number, committee, expiresOn: calendar.day(400) },
})

export const REQUESTS = {
  hinokiMed: {
    applicant: 'nishimura',
    organisation: 'centre',
    project: '医療用大規模言語モデル「ひのき-172B-Med」の継続事前学習',
    statement:
      '公開文書だけで学習した基盤モデルに、日本の診療で実際に使われる語彙と文体を学ばせる。ひのき-172Bを出発点に読影レポートとDPCデータを用い、学習後のモデルは国内の研究機関に同じ条件で提供する。成果は論文として公表する。',
    versions: ['hinokiBase@1', 'radiologyReports@1', 'dpcClaims@1'],
    purpose: (calendar) => ({
      ...PUBLIC_RESEARCH,
      research: { biomedical: true, methods: true },
      activities: ['train', 'generativeUse', 'keepWeightsAfterExpiry'],
      shareWeights: 'sameTerms',
      organisation: { kind: 'researchInstitute' },
      until: calendar.day(-30),
    }),
  },
  tsubakiMed: {
    applicant: 'yamaguchi',
    organisation: 'wakakusa',
    project: '混合エキスパート型医療言語モデルの研究',
    statement:
      '入院診療の流れを表すDPCデータと処方の言い換えから、医療語彙に強い混合エキスパート型モデルを作る。学習は半年で終え、データは期限内に消去する。',
    versions: ['dpcClaims@1', 'prescriptions@1'],
    purpose: (calendar) => ({
      ...PUBLIC_RESEARCH,
      research: { biomedical: true, methods: true },
      activities: ['train'],
      shareWeights: 'sameTerms',
      organisation: { kind: 'university' },
      until: calendar.day(-180),
    }),
  },
  hinokiInstruct: {
    applicant: 'nishimura',
    organisation: 'centre',
    project: '看護と処方の指示に従う医療言語モデル',
    statement:
      '看護記録の要約と処方用法の標準化を指示どおりに行えるよう、ひのき-172B-Med を調整する。生成される文章は院内の評価者だけが読む。看護記録で学んだ重みの扱いについて、部会のご意見をいただきたい。',
    versions: ['nursingRecords@1', 'prescriptions@1'],
    purpose: (calendar) => ({
      ...PUBLIC_RESEARCH,
      research: { biomedical: true, methods: true },
      activities: ['fineTune'],
      shareWeights: 'none',
      organisation: { kind: 'researchInstitute' },
      until: calendar.day(30),
    }),
  },
  radiologyAdapter: {
    applicant: 'nakamura',
    organisation: 'mirai',
    project: '読影レポート下書き支援アダプターの開発',
    statement:
      '放射線科医の負担を減らすため、所見の箇条書きから読影レポートの下書きを作るアダプターを、つばき-Medを土台に開発する。製品化の可否は、病院での評価の後に改めて申請する。',
    versions: ['tsubakiMed@1', 'radiologyReports@1'],
    purpose: (calendar) => ({
      ...COMPANY_RESEARCH,
      research: { biomedical: true },
      activities: ['fineTune', 'generativeUse'],
      shareWeights: 'sameTerms',
      until: calendar.day(25),
    }),
  },
  wellnessApp: {
    applicant: 'kobayashi',
    organisation: 'toto',
    project: '従業員向け健康スコアの商用サービス',
    statement:
      '生活記録から健康スコアを算出し、企業の人事部門に提供する。スコアは個人ごとに示し、保健指導の優先順位付けに用いる。',
    versions: ['phr@1'],
    purpose: (calendar) => ({
      ...COMPANY_RESEARCH,
      commercial: true,
      research: { biomedical: true },
      activities: ['train', 'commercialDeployment'],
      until: calendar.day(30),
      commitments: withApproval(calendar, 'T-0412', '東都情報システム 倫理審査委員会'),
    }),
  },
  cardiology: {
    applicant: 'yamaguchi',
    organisation: 'wakakusa',
    project: '虚血性心疾患の経過を読み解く言語モデル',
    statement:
      '退院サマリーから、治療の選択と転帰の関係を読み取る循環器専門モデルを作る。対象は虚血性心疾患と心不全に限る。',
    versions: ['dischargeSummaries@1'],
    purpose: (calendar) => ({
      ...PUBLIC_RESEARCH,
      research: { diseases: ['ICD10:I21', 'ICD10:I50'] },
      activities: ['train', 'fineTune', 'keepWeightsAfterExpiry'],
      shareWeights: 'sameTerms',
      organisation: { kind: 'university' },
      until: calendar.day(45),
    }),
  },
  diabetes: {
    applicant: 'nakamura',
    organisation: 'mirai',
    project: '糖尿病の自己管理を支える言語モデル',
    statement:
      '診療データと生活記録を別々に学習し、生活習慣の助言を返すモデルを作る。二つのデータを個人で突き合わせることはしない。',
    versions: ['fhirDiabetes@2', 'phr@1'],
    purpose: (calendar) => ({
      ...COMPANY_RESEARCH,
      research: { diseases: ['ICD10:E11'] },
      activities: ['fineTune'],
      shareWeights: 'sameTerms',
      certificates: isms(calendar),
      until: calendar.day(90),
      commitments: withApproval(calendar, 'MM-2207', 'ミライ医療AI 倫理審査委員会'),
    }),
  },
  pathologySearch: {
    applicant: 'kobayashi',
    organisation: 'toto',
    project: '病理診断報告書の全文検索',
    statement: '類似症例を探す検索の索引を作る。',
    versions: ['pathologyReports@1'],
    purpose: (calendar) => ({
      ...COMPANY_RESEARCH,
      research: { diseases: ['ICD10:C16', 'ICD10:C18'] },
      activities: ['train'],
      until: calendar.day(60),
    }),
  },
  distillation: {
    applicant: 'kobayashi',
    organisation: 'toto',
    project: '小型医療モデルへの蒸留',
    statement:
      '1720億パラメータのモデルは多くの病院の計算機では動かない。合成対話を用いて130億パラメータに蒸留し、同じ条件で病院に提供する。蒸留は承認を要する条件のため、部会のご判断をお願いする。',
    versions: ['hinokiInstruct@1', 'dialogues@1'],
    purpose: (calendar) => ({
      ...COMPANY_RESEARCH,
      research: { biomedical: true, methods: true },
      activities: ['fineTune', 'distil'],
      shareWeights: 'sameTerms',
      until: calendar.day(120),
    }),
  },
  merging: {
    applicant: 'yamaguchi',
    organisation: 'wakakusa',
    project: '専門モデルの統合に関する研究',
    statement: '循環器と糖尿病の専門モデルを統合し、併存症のある患者の記録をどこまで正しく読めるかを調べる。',
    versions: ['tsubakiDiabetes@1'],
    purpose: (calendar) => ({
      ...PUBLIC_RESEARCH,
      research: { diseases: ['ICD10:E11'] },
      activities: ['fineTune'],
      organisation: { kind: 'university' },
      until: calendar.day(100),
    }),
  },
  hospitalUse: {
    applicant: 'miura',
    organisation: 'aoba',
    project: '循環器病棟における医療言語モデルの試行',
    statement:
      '二つのモデルを院内の計算機に置き、退院サマリーの下書きと記録の検索に試用する。出力は必ず医師が確認し、誤りを月ごとに開発者へ知らせる。診療での利用は承認事項のため、審査をお願いする。',
    versions: ['tsubakiUnited@1', 'hinokiSmall@1'],
    purpose: (calendar) => ({
      ...PUBLIC_RESEARCH,
      research: { biomedical: true },
      activities: ['fineTune', 'clinicalDeployment'],
      organisation: { kind: 'hospital' },
      until: calendar.day(240),
    }),
  },
  coronaryCt: {
    applicant: 'yamaguchi',
    organisation: 'wakakusa',
    project: '冠動脈石灰化の自動計測',
    statement:
      '造影CTから石灰化スコアを推定する手法を作る。データは学内の閉じた計算機室から持ち出さず、終了時に消去証明を提出する。',
    versions: ['coronaryCt@1'],
    purpose: (calendar) => ({
      ...PUBLIC_RESEARCH,
      research: { diseases: ['ICD10:I25'], methods: true },
      activities: ['train', 'syntheticData'],
      organisation: { kind: 'university' },
      certificates: isms(calendar),
      until: calendar.day(200),
    }),
    plan: (calendar) => ({
      ethicsApproval: {
        number: 'W-1187',
        committee: '若草大学 医学系倫理審査委員会',
        expiresOn: calendar.day(400),
        document: '承認通知書 W-1187号',
      },
      processing: {
        place: 'ownPremises',
        description: '学内の閉じた計算機室。外部ネットワークにはつながない。入退室を記録する。',
        countries: ['JP'],
      },
      dataHandling: {
        storage: '計算機室内の暗号化した記憶装置に保管する。',
        access: '研究責任者と、登録した大学院生2名に限る。',
        deletion: '終了後30日以内に消去し、消去証明を提出する。',
      },
      outputs: [
        { kind: 'model', description: '石灰化スコアの推定モデル', expectedOn: calendar.day(150) },
        { kind: 'publication', description: '手法と精度を報告する論文' },
      ],
    }),
  },
  summaryEvaluation: {
    applicant: 'nishimura',
    organisation: 'centre',
    project: '退院サマリー要約の評価指標づくり',
    statement:
      '医師が書いた退院サマリーと、モデルが書いた要約を並べ、内容の欠落を測る指標を作る。対象は虚血性心疾患に限り、指標と評価の手順を公開する。',
    versions: ['dischargeSummaries@2'],
    purpose: (calendar) => ({
      ...PUBLIC_RESEARCH,
      research: { diseases: ['ICD10:I21', 'ICD10:I25'] },
      activities: ['fineTune', 'generativeUse'],
      organisation: { kind: 'researchInstitute' },
      until: calendar.day(300),
    }),
    answers: (calendar) => careful(calendar),
    paper: [
      '倫理審査承認通知_N-0318.pdf',
      'Notice of approval',
      'No. N-0318',
      'Ethics committee, National Centre for Medical Language Research',
    ],
  },
  cardiologyRenewal: {
    applicant: 'yamaguchi',
    organisation: 'wakakusa',
    project: '虚血性心疾患の経過を読み解く言語モデル（2年目）',
    statement:
      '初年度に作った循環器専門モデルの誤りを調べ、心不全の増悪の読み取りを改める。利用するデータと目的は初年度と変わらない。',
    versions: ['dischargeSummaries@1'],
    purpose: (calendar) => ({
      ...PUBLIC_RESEARCH,
      research: { diseases: ['ICD10:I21', 'ICD10:I50'] },
      activities: ['train', 'fineTune', 'keepWeightsAfterExpiry'],
      shareWeights: 'sameTerms',
      organisation: { kind: 'university' },
      until: calendar.day(410),
    }),
    answers: (calendar) => careful(calendar),
  },
  childrensEcg: {
    applicant: 'larsen',
    organisation: 'wakakusa',
    project: 'Reading children’s ECGs with a language model',
    statement:
      'Automatic findings are tuned to adults and raise false alarms in children. We will train a small model that explains, in words, why a tracing is normal for the age. Recordings stay on the university’s computers. Because children are concerned, we ask the panels to look closely.',
    versions: ['ecg@1'],
    purpose: (calendar) => ({
      ...PUBLIC_RESEARCH,
      research: { diseases: ['ICD10:I30-I52'] },
      activities: ['train', 'fineTune'],
      shareWeights: 'sameTerms',
      organisation: { kind: 'university' },
      flags: { pediatric: true },
      until: calendar.day(330),
    }),
    answers: (calendar) => careful(calendar),
    paper: ['倫理審査承認通知_W-1210.pdf', 'Notice of approval', 'No. W-1210', 'Ethics committee, Wakakusa University'],
  },
  neuroneProgression: {
    applicant: 'larsen',
    organisation: 'wakakusa',
    project: 'Course of motor neurone disease over the first two years',
    statement:
      'A small model of how motor function declines, to tell earlier who will need support with breathing. The registry is sealed; we have spoken with the hospital, which wraps its key for us after approval. All work is done on the university’s own computers.',
    versions: ['rareDiseaseRegistry@1'],
    purpose: (calendar) => ({
      ...PUBLIC_RESEARCH,
      research: { diseases: ['ICD10:G12'] },
      activities: ['train'],
      organisation: { kind: 'university' },
      commitments: withApproval(calendar, 'W-1204', '若草大学 医学系倫理審査委員会'),
      until: calendar.day(300),
    }),
    answers: (calendar) => careful(calendar),
    paper: ['倫理審査承認通知_W-1204.pdf', 'Notice of approval', 'No. W-1204', 'Ethics committee, Wakakusa University'],
  },
  tumourStaging: {
    applicant: 'nakamura',
    organisation: 'mirai',
    project: '病理診断報告書からの病期抽出',
    statement:
      '報告書の文章から病期（TNM）を読み取り、がん登録の入力を助ける。研究の段階で病院の病理医と共同し、結果を返す。',
    versions: ['pathologyReports@1'],
    purpose: (calendar) => ({
      ...COMPANY_RESEARCH,
      research: { diseases: ['ICD10:C16', 'ICD10:C18', 'ICD10:C34'] },
      activities: ['train', 'fineTune'],
      until: calendar.day(270),
    }),
    answers: (calendar) => careful(calendar, 'privateCloud', '国内事業者の専有リージョン（東京）'),
  },
  commercialSummaries: {
    applicant: 'kobayashi',
    organisation: 'toto',
    project: '退院サマリー自動作成の製品化',
    statement: '電子カルテの追加機能として販売する。',
    versions: ['dischargeSummaries@2'],
    purpose: (calendar) => ({
      ...COMPANY_RESEARCH,
      commercial: true,
      research: { biomedical: true },
      activities: ['train', 'commercialDeployment'],
      until: calendar.day(360),
    }),
  },
  halfWritten: {
    applicant: 'nakamura',
    organisation: 'mirai',
    project: '処方の書き間違いを見つけるモデル',
    statement: '',
    versions: ['prescriptions@1'],
  },
} as const satisfies Record<string, SeedRequest>

export type RequestKey = keyof typeof REQUESTS
