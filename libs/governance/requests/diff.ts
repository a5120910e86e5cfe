import { type Answers, answerInWords, type Form } from '../forms/index.ts'
import { ICD10 } from '../ontology/icd10/icd10.ts'
import { explainPurpose } from '../purposes/explain.ts'
import { parsePurpose } from '../purposes/parse.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { inLanguage, type Lang } from '../text/language.ts'
import { REQUEST_FIELDS, type RequestField } from './fields.ts'
import { parsePlan } from './plan.ts'
import { explainPlan } from './plan-words.ts'
import type { SubmissionContent, SubmittedAttachment } from './submission.ts'

/** One thing that differs between two submissions, in words. */
export type SubmissionChange = {
  readonly field: RequestField
  readonly label: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly before?: string
  readonly after?: string
}

/**
 * What changed from one submission to the next, field by field and in the reader's words: what reviewers must read anew.
 *
 * @example
 * diffSubmissions(first, second, 'en')[0] // { field: 'project', kind: 'changed', before: 'ECG', after: 'ECG of adults', … }
 */
export function diffSubmissions(
  before: SubmissionContent,
  after: SubmissionContent,
  lang: Lang,
  forms: FormsAtHand = () => undefined,
): readonly SubmissionChange[] {
  return (Object.keys(REQUEST_FIELDS) as RequestField[]).flatMap((field) =>
    field === 'answers'
      ? answerChanges(before, after, lang, forms)
      : changesOf(field, linesOf(before, field, lang), linesOf(after, field, lang), REQUEST_FIELDS[field][lang]),
  )
}

/** The form that was answered, as it was numbered then. Without it an answer is shown as it was kept. */
export type FormsAtHand = (formId: string, number: number) => Form | undefined

/** What a submission says of one field: keyed lines, so that what changed is told apart from what came and went. */
function linesOf(
  content: SubmissionContent,
  field: Exclude<RequestField, 'answers'>,
  lang: Lang,
): ReadonlyMap<string, string> {
  switch (field) {
    case 'general':
      return new Map()
    case 'project':
    case 'statement':
    case 'certificate':
      return said(field, content[field])
    case 'purpose':
      return purposeLines(content.purpose, lang)
    case 'versions':
      return new Map(content.items.map((item) => [item.version, itemLine(item, lang)]))
    case 'team':
      return new Map(content.team.map(({ id, name, part }) => [id, part === '' ? name : `${name} (${part})`]))
    case 'ethicsApproval':
    case 'processing':
    case 'dataHandling':
    case 'outputs':
      return planLines(content, field, lang)
    case 'attachments':
      return new Map((content.attachments ?? []).map((paper) => [paper.id, paperLine(paper, lang)]))
  }
}

const said = (key: string, text: string): ReadonlyMap<string, string> =>
  text === '' ? new Map() : new Map([[key, text]])

function itemLine({ title, number, termsNumber }: SubmissionContent['items'][number], lang: Lang): string {
  return lang === 'ja'
    ? `${inLanguage(title, lang)} 第${number}版（利用条件 第${termsNumber}号）`
    : `${inLanguage(title, lang)}, version ${number} (terms no. ${termsNumber})`
}

/** The beginning of the digest tells two papers of one name apart. */
function paperLine({ name, bytes, sha256 }: SubmittedAttachment, lang: Lang): string {
  const digest = sha256.slice(0, 12)
  return lang === 'ja'
    ? `${name}（${bytes.toLocaleString('ja')}バイト、SHA-256 ${digest}…）`
    : `${name} (${bytes.toLocaleString('en')} bytes, SHA-256 ${digest}…)`
}

function purposeLines(document: unknown, lang: Lang): ReadonlyMap<string, string> {
  const parsed = parsePurpose(document)
  if (!parsed.ok) return new Map()
  const { headline, lines } = explainPurpose(parsed.value, lang, ICD10)
  return numbered([{ field: 'headline', text: headline }, ...lines])
}

function planLines(content: SubmissionContent, field: RequestField, lang: Lang): ReadonlyMap<string, string> {
  const parsed = parsePlan(content.plan)
  const papers = paperNamesIn(content)
  return parsed.ok
    ? numbered(explainPlan(parsed.value, lang, papers).filter((line) => line.field === field))
    : new Map()
}

const paperNamesIn = ({ attachments = [] }: SubmissionContent): ReadonlyMap<string, string> =>
  new Map(attachments.map(({ id, name }) => [id, name]))

function numbered(lines: readonly { readonly field: string; readonly text: string }[]): ReadonlyMap<string, string> {
  return new Map(
    lines.map(({ field, text }, index) => [
      `${field} ${lines.slice(0, index).filter((line) => line.field === field).length}`,
      text,
    ]),
  )
}

/** Each answer under its own question, in the words of the form it was asked by. */
function answerChanges(
  before: SubmissionContent,
  after: SubmissionContent,
  lang: Lang,
  forms: FormsAtHand,
): SubmissionChange[] {
  const [was, is] = [answerLines(before, lang, forms), answerLines(after, lang, forms)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [old, now] = [was.get(key), is.get(key)]
    // Options may be worded anew, or two answers read alike: what was kept decides whether anything has changed.
    if (old?.kept === now?.kept) return []
    const lines = (line: AnswerLine | undefined) => said(key, line?.text ?? '')
    const same = old?.text === now?.text ? [lineAsKept(old), lineAsKept(now)] : [old, now]
    return changesOf('answers', lines(same[0]), lines(same[1]), (now ?? old)!.label)
  })
}

type AnswerLine = { readonly label: string; readonly text: string; readonly kept: string }

const lineAsKept = (line: AnswerLine | undefined) => line && { ...line, text: line.kept }

function answerLines(content: SubmissionContent, lang: Lang, forms: FormsAtHand): ReadonlyMap<string, AnswerLine> {
  const { answers } = content
  const papers = paperNamesIn(content)
  const answered = answers !== null && typeof answers === 'object' ? Object.entries(answers) : []
  return new Map(
    answered.flatMap(([formId, kept]: [string, KeptForm | null]) => {
      const form = typeof kept?.number === 'number' ? forms(formId, kept.number) : undefined
      return Object.entries(kept?.answers ?? {}).map(([question, answer]): [string, AnswerLine] => {
        const words = form && answerInWords(form, question, answer, lang, papers)
        const raw = typeof answer === 'string' ? answer : canonicalJson(answer)
        const label = words?.question ?? REQUEST_FIELDS.answers[lang]
        return [`${formId} ${question}`, { label, text: words?.answer ?? raw, kept: raw }]
      })
    }),
  )
}

type KeptForm = { readonly number?: number; readonly answers?: Answers }

function changesOf(
  field: RequestField,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  label: string,
): SubmissionChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): SubmissionChange[] => {
    const [was, is] = [before.get(key), after.get(key)]
    if (was === is) return []
    if (was === undefined) return [{ field, label, kind: 'added', after: is! }]
    if (is === undefined) return [{ field, label, kind: 'removed', before: was }]
    return [{ field, label, kind: 'changed', before: was, after: is }]
  })
}
