import type { Bilingual } from '../text/language.ts'
import { parsePurpose } from './parse.ts'
import type { Purpose } from './purpose.ts'

/** A purpose people will recognise, to try terms on while they are being written. */
export type ExamplePurpose = { readonly id: string; readonly title: Bilingual; readonly purpose: Purpose }

/** What a careful applicant in Japan would state in any of the examples. */
const CAREFUL = {
  processing: { countries: ['JP'], onPremises: true },
  commitments: {
    publish: true,
    returnResults: true,
    noReidentification: true,
    noLinkage: true,
  },
}

function example(id: string, ja: string, en: string, stated: object): ExamplePurpose {
  const parsed = parsePurpose({ ...CAREFUL, ...stated })
  if (!parsed.ok) throw new Error(`The example purpose ${id} cannot be read: ${JSON.stringify(parsed.flaws)}`)
  return { id, title: { ja, en }, purpose: parsed.value }
}

/** From the most to the least usual. None names an end or an ethics approval: terms that ask for them will say so. */
export const EXAMPLE_PURPOSES: readonly ExamplePurpose[] = [
  example(
    'hospitalHeartModel',
    '病院が心疾患の診断モデルを学習する',
    'A hospital trains a model that diagnoses heart disease',
    {
      research: { diseases: ['ICD10:I20-I25'] },
      activities: ['train'],
      nonProfit: true,
      commercial: false,
      organisation: { kind: 'hospital' },
    },
  ),
  example(
    'universityMedicalModel',
    '大学が医療用の言語モデルを学習する',
    'A university trains a medical language model',
    {
      research: { biomedical: true, methods: true },
      activities: ['train', 'fineTune', 'generativeUse'],
      shareWeights: 'sameTerms',
      nonProfit: true,
      commercial: false,
      organisation: { kind: 'university' },
    },
  ),
  example(
    'companyProduct',
    '企業が製品のためにモデルを学習し販売する',
    'A company trains a model for a product it sells',
    {
      research: { biomedical: true },
      activities: ['train', 'fineTune', 'commercialDeployment'],
      nonProfit: false,
      commercial: true,
      organisation: { kind: 'company' },
    },
  ),
  example('openModel', '研究機関が学習した重みを公開する', 'A research institute publishes the weights it trains', {
    research: { biomedical: true },
    activities: ['train'],
    shareWeights: 'open',
    nonProfit: true,
    commercial: false,
    organisation: { kind: 'researchInstitute' },
  }),
  example('clinicalUse', '病院がモデルを診療で使う', 'A hospital uses a model in clinical care', {
    research: { biomedical: true },
    activities: ['fineTune', 'clinicalDeployment'],
    nonProfit: true,
    commercial: false,
    organisation: { kind: 'hospital' },
  }),
  example('syntheticData', '大学が合成データを作る', 'A university makes synthetic data', {
    research: { biomedical: true, methods: true },
    activities: ['syntheticData'],
    nonProfit: true,
    commercial: false,
    organisation: { kind: 'university' },
  }),
  example('abroad', '海外の大学が国外で解析する', 'A university abroad processes the data outside Japan', {
    research: { biomedical: true },
    nonProfit: true,
    commercial: false,
    organisation: { kind: 'university' },
    processing: { countries: ['DE'], onPremises: false },
  }),
  example('ancestry', '集団の起源を研究する', 'A study of population origins', {
    research: { ancestry: true, genetic: true },
    nonProfit: true,
    commercial: false,
    organisation: { kind: 'university' },
  }),
]
