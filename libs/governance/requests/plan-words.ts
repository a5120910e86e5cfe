import type { Bilingual, Lang } from '../text/language.ts'
import { wordCountries, wordDate } from '../text/wording.ts'
import type { RequestField } from './fields.ts'
import type { OutputKind, Plan, ProcessingPlace } from './plan.ts'

export const PLACE_WORDS: Readonly<Record<ProcessingPlace, Bilingual>> = {
  ownPremises: { ja: '自機関の設備', en: 'our own premises' },
  privateCloud: { ja: '専有クラウド', en: 'a private cloud' },
  publicCloud: { ja: '共用クラウド', en: 'a public cloud' },
  trustedEnvironment: { ja: '提供者側の隔離環境', en: 'a trusted research environment' },
}

export const OUTPUT_WORDS: Readonly<Record<OutputKind, Bilingual>> = {
  model: { ja: 'モデル', en: 'Model' },
  publication: { ja: '論文・発表', en: 'Publication' },
  software: { ja: 'ソフトウェア', en: 'Software' },
  dataset: { ja: 'データセット', en: 'Dataset' },
  patent: { ja: '特許', en: 'Patent' },
  other: { ja: 'その他', en: 'Other' },
}

/** One sentence of a plan, with the field it belongs to. */
export type PlanLine = { readonly field: RequestField; readonly text: string }

/** A plan in plain Japanese or English. Papers are called by `paperNames`. */
export function explainPlan(
  plan: Plan,
  lang: Lang,
  paperNames: ReadonlyMap<string, string> = new Map(),
): readonly PlanLine[] {
  return [
    ...ethicsLines(plan, lang, paperNames),
    ...processingLines(plan, lang),
    ...handlingLines(plan, lang),
    ...certificateLines(plan, lang, paperNames),
    ...outputLines(plan, lang),
  ]
}

function ethicsLines({ ethicsApproval }: Plan, lang: Lang, paperNames: ReadonlyMap<string, string>): PlanLine[] {
  if (!ethicsApproval) return []
  const { number, committee, expiresOn, attachment } = ethicsApproval
  const letter = attachment && (paperNames.get(attachment) ?? attachment)
  const document = [letter, ethicsApproval.document].filter(Boolean).join(lang === 'ja' ? '、' : ', ')
  const until = expiresOn && wordDate(expiresOn, lang)
  const text =
    lang === 'ja'
      ? `${committee}の承認（${number}${until ? `、${until}まで有効` : ''}${document ? `、文書：${document}` : ''}）を得ています。`
      : `Approved by ${committee} (${number}${until ? `, valid until ${until}` : ''}${document ? `; document: ${document}` : ''}).`
  return [{ field: 'ethicsApproval', text }]
}

function processingLines({ processing }: Plan, lang: Lang): PlanLine[] {
  if (!processing) return []
  const { place, description, countries = [] } = processing
  const where = countries.length > 0 ? wordCountries(countries, lang) : ''
  const text =
    lang === 'ja'
      ? `${PLACE_WORDS[place].ja}${where && `（${where}）`}で処理します。${description}`
      : `Processed in ${PLACE_WORDS[place].en}${where && ` (${where})`}. ${description}`
  return [{ field: 'processing', text }]
}

const HANDLING = {
  storage: { ja: '保管', en: 'Storage' },
  access: { ja: '利用できる人', en: 'Access' },
  deletion: { ja: '終了後の消去', en: 'Deletion' },
} as const

function handlingLines({ dataHandling }: Plan, lang: Lang): PlanLine[] {
  if (!dataHandling) return []
  return (['storage', 'access', 'deletion'] as const).map((part) => ({
    field: 'dataHandling',
    text: lang === 'ja' ? `${HANDLING[part].ja}：${dataHandling[part]}` : `${HANDLING[part].en}: ${dataHandling[part]}`,
  }))
}

function certificateLines({ certificates = [] }: Plan, lang: Lang, names: ReadonlyMap<string, string>): PlanLine[] {
  return certificates.map(({ name, attachment }) => {
    const paper = names.get(attachment) ?? attachment
    return { field: 'dataHandling', text: lang === 'ja' ? `「${name}」の写し：${paper}` : `Paper of ${name}: ${paper}` }
  })
}

function outputLines({ outputs = [] }: Plan, lang: Lang): PlanLine[] {
  return outputs.map(({ kind, description, expectedOn }) => {
    const when = expectedOn && wordDate(expectedOn, lang)
    return {
      field: 'outputs',
      text:
        lang === 'ja'
          ? `${OUTPUT_WORDS[kind].ja}：${description}${when ? `（${when}の予定）` : ''}`
          : `${OUTPUT_WORDS[kind].en}: ${description}${when ? ` (expected ${when})` : ''}`,
    }
  })
}
