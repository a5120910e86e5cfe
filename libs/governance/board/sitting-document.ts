import { inLanguage, type Lang, type LocalText } from '../text/language.ts'
import type { SignedBy } from './review.ts'
import type { Capacity, Choice } from './rule.ts'
import { CAPACITY_WORDS } from './standing-words.ts'

/** Everything an agenda or minutes can say, already computed: nothing in them is typed in but the notes. */
export type SittingFacts = {
  readonly panel: LocalText
  readonly heldAt: Date
  readonly place: string
  readonly isClosed: boolean
  readonly notes: string
  readonly members: readonly {
    readonly name: LocalText
    readonly capacity: Capacity
    readonly chair: boolean
    readonly external: boolean
    readonly alternate: boolean
    readonly present: boolean
  }[]
  readonly points: readonly {
    readonly number: number
    readonly project: string
    readonly applicant: LocalText
    readonly organisation: LocalText
    readonly dueAt: Date | null
    /** In the reader's language. */
    readonly standing: string
    /** Of each item, where members said different things of them. */
    readonly items: readonly { readonly name: string; readonly standing: string }[]
    readonly recused: readonly { readonly name: LocalText; readonly reason: string }[]
    readonly votes: readonly {
      readonly name: LocalText
      readonly choice: Choice
      readonly exceptions: readonly { readonly name: string; readonly choice: Choice }[]
      readonly comment: string
      readonly castAt: Date
      readonly signedBy: SignedBy
    }[]
    readonly conditions: readonly LocalText[]
  }[]
}

type Part = { readonly heading: string; readonly lines: readonly Line[] }
/** A sentence, or a list of them under one. */
type Line = string | { readonly text: string; readonly under: readonly string[] }

const WORDS = {
  agenda: { ja: '議事次第', en: 'Agenda' },
  minutes: { ja: '議事録', en: 'Minutes' },
  heldAt: { ja: '日時', en: 'Held' },
  place: { ja: '場所', en: 'Place' },
  members: { ja: '委員', en: 'Members' },
  present: { ja: '出席', en: 'Present' },
  absent: { ja: '欠席', en: 'Absent' },
  notes: { ja: '審議の概要', en: 'Notes' },
  chair: { ja: '部会長', en: 'chair' },
  external: { ja: '外部', en: 'external' },
  alternate: { ja: '予備', en: 'alternate' },
  due: { ja: '期限', en: 'Due' },
  items: { ja: '1件ごとの結果', en: 'Item by item' },
  votes: { ja: '投票', en: 'Votes' },
  recused: { ja: '審議から外れた委員', en: 'Stepped aside' },
  conditions: { ja: '承認の条件', en: 'Conditions' },
  signature: { ja: '議長署名', en: 'Signed by the chair' },
  nobody: { ja: 'なし', en: 'none' },
} as const

const CHOICES: Readonly<Record<Choice, LocalText>> = {
  approve: { ja: '承認', en: 'approve' },
  reject: { ja: '不承認', en: 'reject' },
  abstain: { ja: '棄権', en: 'abstain' },
}

const SIGNED: Readonly<Record<SignedBy, LocalText>> = {
  openpgp: { ja: 'OpenPGP署名', en: 'OpenPGP signature' },
  reauthenticated: { ja: 'パスワード再確認', en: 'password given again' },
  session: { ja: '署名なし', en: 'not signed' },
}

export type SittingDocument = 'agenda' | 'minutes'

export function sittingMarkdown(kind: SittingDocument, facts: SittingFacts, lang: Lang): string {
  const line = (each: Line): string =>
    typeof each === 'string'
      ? `- ${escapedMarkdown(each)}`
      : [`- ${escapedMarkdown(each.text)}`, ...each.under.map((under) => `  - ${escapedMarkdown(under)}`)].join('\n')
  const parts = partsOf(kind, facts, lang).map(({ heading, lines }) =>
    [`## ${escapedMarkdown(heading)}`, lines.map(line).join('\n')].filter((part) => part !== '').join('\n\n'),
  )
  return `${[`# ${escapedMarkdown(titleOf(kind, facts, lang))}`, ...parts].join('\n\n')}\n`
}

/** A page of its own that prints as it stands: no script, no address, nothing to load. */
export function sittingHtml(kind: SittingDocument, facts: SittingFacts, lang: Lang): string {
  const line = (each: Line): string =>
    typeof each === 'string'
      ? `<li>${escapedHtml(each)}</li>`
      : `<li>${escapedHtml(each.text)}${each.under.length === 0 ? '' : `<ul>${each.under.map((under) => `<li>${escapedHtml(under)}</li>`).join('')}</ul>`}</li>`
  const title = escapedHtml(titleOf(kind, facts, lang))
  const parts = partsOf(kind, facts, lang).map(
    ({ heading, lines }) => `<section><h2>${escapedHtml(heading)}</h2><ul>${lines.map(line).join('')}</ul></section>`,
  )
  const signature = kind === 'minutes' ? `<p class="signature">${WORDS.signature[lang]}</p>` : ''
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head><body><h1>${title}</h1>${parts.join('')}${signature}</body></html>\n`
}

const STYLE =
  'body{font-family:"Noto Serif JP","Hiragino Mincho ProN",serif;max-width:44rem;margin:2rem auto;line-height:1.7;color:#111}' +
  'h1{font-size:1.5rem;border-bottom:2px solid;padding-bottom:.3rem}h2{font-size:1.1rem;margin:1.6rem 0 .4rem}ul{margin:0;padding-left:1.4rem}' +
  'section{break-inside:avoid}.signature{margin-top:4rem;padding-top:.3rem;border-top:1px solid;width:16rem;margin-left:auto}' +
  '@page{size:A4;margin:20mm}@media print{body{margin:0;max-width:none}}'

function titleOf(kind: SittingDocument, { panel }: SittingFacts, lang: Lang): string {
  const name = inLanguage(written(panel), lang)
  return lang === 'ja' ? `${name} ${WORDS[kind].ja}` : `${WORDS[kind].en}: ${name}`
}

function partsOf(kind: SittingDocument, facts: SittingFacts, lang: Lang): Part[] {
  const where = [
    `${WORDS.heldAt[lang]}: ${moment(facts.heldAt, lang)}`,
    ...(facts.place === '' ? [] : [`${WORDS.place[lang]}: ${facts.place}`]),
  ]
  return [
    { heading: lang === 'ja' ? '開催' : 'Sitting', lines: where },
    ...membersOf(kind, facts, lang),
    ...facts.points.map((point, index) => pointOf(kind, point, index + 1, lang)),
    ...(kind === 'minutes' && facts.notes !== ''
      ? [{ heading: WORDS.notes[lang], lines: facts.notes.split('\n').filter((text) => text.trim() !== '') }]
      : []),
  ]
}

function membersOf(kind: SittingDocument, { members }: SittingFacts, lang: Lang): Part[] {
  const named = (member: SittingFacts['members'][number]) => {
    const marks = [
      CAPACITY_WORDS[member.capacity][lang],
      ...(['chair', 'external', 'alternate'] as const).filter((mark) => member[mark]).map((mark) => WORDS[mark][lang]),
    ]
    return `${inLanguage(written(member.name), lang)} (${marks.join(lang === 'ja' ? '・' : ', ')})`
  }
  if (kind === 'agenda') return [{ heading: WORDS.members[lang], lines: members.map(named) }]
  const present = members.filter((member) => member.present).map(named)
  const absent = members.filter((member) => !member.present && !member.alternate).map(named)
  return [
    { heading: WORDS.present[lang], lines: present },
    { heading: WORDS.absent[lang], lines: absent.length > 0 ? absent : [WORDS.nobody[lang]] },
  ]
}

function pointOf(kind: SittingDocument, point: SittingFacts['points'][number], index: number, lang: Lang): Part {
  const who = `${inLanguage(written(point.applicant), lang)} · ${inLanguage(written(point.organisation), lang)}`
  const heading = `${index}. #${point.number} ${point.project}`
  const due = point.dueAt ? [`${WORDS.due[lang]}: ${moment(point.dueAt, lang)}`] : []
  if (kind === 'agenda') return { heading, lines: [who, ...due, point.standing] }
  const items = point.items.map(({ name, standing }) => `${name}: ${standing}`)
  const votes = point.votes.map(
    ({ name, choice, exceptions, comment, castAt, signedBy }) =>
      `${inLanguage(written(name), lang)}: ${choicesInWords(choice, exceptions, lang)} (${moment(castAt, lang)}, ${inLanguage(SIGNED[signedBy], lang)})${comment === '' ? '' : ` «${comment}»`}`,
  )
  const recused = point.recused.map(({ name, reason }) => `${inLanguage(written(name), lang)}: ${reason}`)
  const conditions = point.conditions.map((condition) => inLanguage(written(condition), lang))
  const listed = (text: string, under: readonly string[]) => (under.length > 0 ? [{ text, under }] : [])
  return {
    heading,
    lines: [
      who,
      point.standing,
      ...listed(WORDS.items[lang], items),
      ...listed(WORDS.votes[lang], votes),
      ...listed(WORDS.recused[lang], recused),
      ...listed(WORDS.conditions[lang], conditions),
    ],
  }
}

function choicesInWords(
  choice: Choice,
  exceptions: SittingFacts['points'][number]['votes'][number]['exceptions'],
  lang: Lang,
): string {
  const apart = exceptions.map(({ name, choice: other }) => `${name}: ${inLanguage(CHOICES[other], lang)}`)
  return [inLanguage(CHOICES[choice], lang), ...apart].join(lang === 'ja' ? '、' : '; ')
}

/** A language in which nothing was written is not there. */
function written({ ja, en }: LocalText): LocalText {
  return { ...(ja ? { ja } : {}), ...(en ? { en } : {}) }
}

function moment(at: Date, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Tokyo',
  }).format(at)
}

const escapedMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`).replaceAll(/\s*\n\s*/g, ' ')

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapedHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign]!)
