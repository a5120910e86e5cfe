import { ICD10 } from '../ontology/icd10/icd10.ts'
import type { Ontology } from '../ontology/ontology.ts'
import { inLanguage, type Lang } from '../text/language.ts'
import { wordCountries, wordDate, wordList, wordMonths } from '../text/wording.ts'
import { type LineEffect, type Reader, wordModifier, wordPermission } from './condition-words.ts'
import { duoTerm } from './duo.ts'
import { AI_WORDS, BASIS_WORDS, DUTY_WORDS, ORGANISATION_WORDS, ownId, SHARING_WORDS } from './own-terms.ts'
import { AI_ACTIVITIES, type AiActivity, type Duty, type Leave, type LegalBasis, type Terms } from './terms.ts'

/** One condition in words: the term's public id, its short name, how it bears on the reader, and the sentence. */
export type ExplanationLine = {
  readonly id: string
  readonly term: string
  readonly effect: LineEffect
  readonly text: string
}

/** Terms in plain words: one sentence that says the main thing, then one line per condition. */
export type Explanation = { readonly headline: string; readonly lines: readonly ExplanationLine[] }

/** The terms in plain Japanese or English. Diseases are named by the ontology, ICD-10 unless another is given. */
export function explainTerms(terms: Terms, lang: Lang, ontology: Ontology = ICD10): Explanation {
  const reader = { lang, ontology }
  return {
    headline: headlineOf(terms, reader),
    lines: [
      ...permissionLines(terms, reader),
      ...terms.modifiers.map((modifier) => duoLine(modifier.code, wordModifier(modifier, reader))),
      ...aiLines(terms, lang),
      ...placeLines(terms, lang),
      ...dateLines(terms, lang),
      ...terms.legalBasis.map((basis) => basisLine(basis, lang)),
      ...terms.duties.map((duty) => ownLine(`duties.${duty.kind}`, 'obliges', wordDuty(duty, lang))),
    ],
  }
}

/** What the terms come to in one sentence: the main use, and how much is attached to it. */
function headlineOf(terms: Terms, reader: Reader): string {
  const main = terms.permission
    .map((permission) => wordPermission(permission, reader))
    .join(reader.lang === 'ja' ? '' : ' ')
  const { until } = terms.dates
  if (until === undefined) return main
  const date = wordDate(until, reader.lang)
  return reader.lang === 'ja' ? `${main}利用は${date}までです。` : `${main} Use ends on ${date}.`
}

const permissionLines = (terms: Terms, reader: Reader): ExplanationLine[] =>
  terms.permission.map((permission) => {
    const limits = permission.code === 'DS' || permission.code === 'POA' || permission.code === 'UNSTATED'
    return duoLine(permission.code, { effect: limits ? 'limits' : 'allows', text: wordPermission(permission, reader) })
  })

const duoLine = (code: string, { effect, text }: { effect: LineEffect; text: string }): ExplanationLine => ({
  id: duoTerm(code)?.id ?? ownId('unstated'),
  term: code,
  effect,
  text,
})

const ownLine = (path: string, effect: LineEffect, text: string): ExplanationLine => ({
  id: ownId(path),
  term: path,
  effect,
  text,
})

/** Every AI condition has its line, stated or not: silence asks for approval, and the reader should know. */
function aiLines({ ai }: Terms, lang: Lang): ExplanationLine[] {
  const lines = AI_ACTIVITIES.map((activity) => aiLine(activity, ai[activity], lang))
  const sharing =
    ai.shareWeights === undefined
      ? ownLine(
          'ai.shareWeights',
          'limits',
          lang === 'ja'
            ? '学習したモデルの重みを第三者に渡すには承認が必要です（条件に記載なし）。'
            : 'Passing on weights trained on the data needs approval (the terms do not mention it).',
        )
      : ownLine(
          'ai.shareWeights',
          ai.shareWeights === 'open' ? 'allows' : 'limits',
          SHARING_WORDS[ai.shareWeights][lang],
        )
  return [...lines, sharing]
}

function aiLine(activity: AiActivity, leave: Leave | undefined, lang: Lang): ExplanationLine {
  const words = AI_WORDS[activity][lang]
  const effect: LineEffect = leave === 'permitted' ? 'allows' : 'limits'
  return ownLine(
    `ai.${activity}`,
    effect,
    lang === 'ja' ? `${words}${leaveInJapanese(leave)}` : `${capital(words)} ${leaveInEnglish(leave)}`,
  )
}

function leaveInJapanese(leave: Leave | undefined): string {
  if (leave === 'permitted') return 'は認められています。'
  if (leave === 'forbidden') return 'は禁止されています。'
  return leave === 'byApproval' ? 'には承認が必要です。' : 'には承認が必要です（条件に記載なし）。'
}

function leaveInEnglish(leave: Leave | undefined): string {
  if (leave === 'permitted') return 'is permitted.'
  if (leave === 'forbidden') return 'is forbidden.'
  return leave === 'byApproval' ? 'needs approval.' : 'needs approval (the terms do not mention it).'
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function placeLines(terms: Terms, lang: Lang): ExplanationLine[] {
  const say = (ja: string, en: string) => (lang === 'ja' ? ja : en)
  const lines: ExplanationLine[] = []
  const { countries, onPremisesOnly } = terms.place
  if (terms.noReidentification) {
    lines.push(
      ownLine(
        'noReidentification',
        'obliges',
        say('個人を特定しようとしてはいけません。', 'Nobody may try to find out who the data is about.'),
      ),
    )
  }
  if (terms.noLinkage) {
    lines.push(
      ownLine(
        'noLinkage',
        'obliges',
        say(
          'ほかのデータと個人単位で突き合わせてはいけません。',
          'The data may not be linked with other data about the same people.',
        ),
      ),
    )
  }
  if (countries !== undefined) {
    const places = wordCountries(countries, lang)
    lines.push(
      ownLine(
        'place.countries',
        'limits',
        say(`データを処理できる国は${places}に限ります。`, `The data may be processed only in ${places}.`),
      ),
    )
  }
  if (onPremisesOnly) {
    lines.push(
      ownLine(
        'place.onPremisesOnly',
        'limits',
        say(
          '自機関の設備の中だけで処理し、クラウドには置かないでください。',
          'The data must stay on the premises: no public cloud.',
        ),
      ),
    )
  }
  if (terms.users !== undefined) {
    const kinds = terms.users.map((kind) => ORGANISATION_WORDS[kind][lang])
    const named = kinds.length === 0 ? say('該当なし', 'nobody') : wordList(kinds, lang)
    lines.push(ownLine('users', 'limits', say(`利用できるのは${named}に限ります。`, `Open to ${named}.`)))
  }
  return lines
}

function dateLines({ dates }: Terms, lang: Lang): ExplanationLine[] {
  const lines: ExplanationLine[] = []
  if (dates.embargoUntil !== undefined) {
    const date = wordDate(dates.embargoUntil, lang)
    lines.push(
      ownLine(
        'dates.embargoUntil',
        'limits',
        lang === 'ja' ? `${date}より前には利用できません。` : `Not available before ${date}.`,
      ),
    )
  }
  if (dates.until !== undefined) {
    const date = wordDate(dates.until, lang)
    lines.push(
      ownLine('dates.until', 'limits', lang === 'ja' ? `利用は${date}で終了します。` : `All use ends on ${date}.`),
    )
  }
  return lines
}

function basisLine({ basis, certificates }: LegalBasis, lang: Lang): ExplanationLine {
  const words = BASIS_WORDS[basis][lang]
  const needed = wordList(certificates, lang)
  const certified = certificates.length > 0
  const text =
    lang === 'ja'
      ? `このデータは、${words}。${certified ? `利用者には次の認定・認証が必要です：${needed}。` : ''}`
      : `The data is ${words}.${certified ? ` Recipients must hold: ${needed}.` : ''}`
  return ownLine(`legalBasis.${basis}`, certified ? 'obliges' : 'informs', text)
}

/** A duty as a sentence with its time, and the provider's own wording after it. */
export function wordDuty({ kind, months, text }: Duty, lang: Lang): string {
  const own = text === undefined ? '' : inLanguage(text, lang)
  if (lang === 'ja') {
    const when =
      months === undefined ? '' : months === 0 ? '許諾の終了時に、' : `許諾の終了後${wordMonths(months, lang)}以内に、`
    return `${DUTY_WORDS[kind].ja(when)}${own === '' ? '' : `（${own}）`}`
  }
  const when =
    months === undefined
      ? ''
      : months === 0
        ? ' when the grant ends'
        : ` within ${wordMonths(months, lang)} of the end of the grant`
  return `${DUTY_WORDS[kind].en(when)}${own === '' ? '' : ` (${own})`}`
}
