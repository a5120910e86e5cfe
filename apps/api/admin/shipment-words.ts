import { isMessageCode, say } from '../graphql/messages/say.ts'
import type { Language } from '../platform/identity/actor.ts'
import type { ReceivedShipment, ReceivingStep, ShipmentRefused } from '../shipments/index.ts'

interface RefusalWords {
  /** What the command ends with: what there is to do decides, so those that ask for the same share one. */
  readonly status: number
  /** `{}` stands for what `seen` finds in the English sentence: names, ids and numbers. */
  readonly ja: { readonly what: string; readonly next: string }
  readonly seen: RegExp
}

const packAgain = '提供者に、別の媒体への梱包のやり直しを依頼してください。'

/** The refusals of a shipment: in English they come with their own words, here are the Japanese ones and the exit codes. */
export const shipmentWords: Readonly<Record<ShipmentRefused['code'], RefusalWords>> = {
  Incomplete: {
    status: 3,
    ja: {
      what: '必要なファイルがありません{}。梱包が完了していないか、配送のフォルダーではありません。',
      next: `shipment.json のあるフォルダーを指定してください。そこに全部のファイルがなければ、${packAgain}`,
    },
    seen: /^(.+) is (?:not there|missing from)/,
  },
  Damaged: {
    status: 3,
    ja: {
      what: '配送された媒体が壊れているか、梱包者の署名が成り立ちません{}。何も公開していません。',
      next: packAgain,
    },
    seen: /^(.+) is damaged|In the (?:shipment|manifest), (?!its |the )(\S+)/,
  },
  SealDiffers: {
    status: 3,
    ja: {
      what: '媒体の封印番号が、指定された番号と違います{}。',
      next: '別の配送か、途中で梱包し直されたものです。取り込む前に提供者に確かめてください。',
    },
    seen: /disk is (.+), and (.+) was expected/,
  },
  Foreign: {
    status: 4,
    ja: {
      what: 'この登録簿が取り込める配送ではありません{}。',
      next: '宛先の登録簿と資産を提供者に確かめ、この登録簿宛てに最新の raireki で梱包し直してもらってください。',
    },
    seen: /registry ([0-9A-F]+); this one is ([0-9A-F]+)|^(.+) was packed in parts|asset (\S+) that/,
  },
  UnknownPacker: {
    status: 5,
    ja: {
      what: '梱包者の証明書が登録されていないか、失効しています{}。',
      next: '梱包した人が raireki key register で登録した後、同じコマンドを実行してください。',
    },
    seen: /certificate ([0-9A-F]+)/,
  },
  NotPermitted: {
    status: 5,
    ja: {
      what: '登録簿が、梱包者の権限での取り込みを認めませんでした{}。',
      next: '登録簿の側で原因を解消し、同じコマンドを実行してください。',
    },
    // Why is the registry's own message about one of many rules.
    seen: /^(.+?)\.?$/s,
  },
  GivenUp: {
    status: 6,
    ja: {
      what: 'この配送から作った版は破棄されています。',
      next: '提供者に梱包のやり直しを依頼してください。',
    },
    seen: /$^/,
  },
}

/** What is wrong with a shipment and what to do next, a line each. */
export function shipmentRefusalInWords(refused: ShipmentRefused, language: Language): string {
  const { code, next, because } = refused
  if (language === 'en') return `${refused.message}\n${next}`
  const { ja, seen } = shipmentWords[code]
  const message =
    because && isMessageCode(because.code) ? say('ja', because.code, because.facts).replace(/。$/, '') : refused.message
  const found = (seen.exec(message) ?? []).slice(1).filter((each) => each !== undefined)
  return `${ja.what.replace('{}', found.length > 0 ? ` (${found.join(', ')})` : '')}\n${ja.next}`
}

export function receivingInWords(step: ReceivingStep, language: Language): string {
  const isJapanese = language === 'ja'
  if (step.step === 'takingIn') {
    return isJapanese ? `取り込み中 ${step.file}/${step.files} …` : `Taking in ${step.file} of ${step.files} …`
  }
  const { files, bytes } = step
  return isJapanese ? `${files} ファイル（${bytes} バイト）を照合中 …` : `Verifying ${files} files, ${bytes} bytes …`
}

export function receivedInWords(
  { takenInBefore, seal, files, versionId }: ReceivedShipment,
  language: Language,
): string {
  if (language === 'ja') {
    if (takenInBefore) return `配送 ${seal} は取り込み済みです: 版 ${versionId}`
    return `${files} ファイルを版 ${versionId} として取り込みました。\n封印番号 ${seal}`
  }
  if (takenInBefore) return `The shipment ${seal} was taken in before: version ${versionId}.`
  return `Took in ${files} files as version ${versionId}.\nSeal ${seal}`
}
