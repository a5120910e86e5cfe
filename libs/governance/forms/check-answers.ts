import { type Flaw, flaw, quoted } from '../text/flaw.ts'
import { type Answers, type Column, type Form, type Question, type Row } from './form.ts'

/** How much of an answer is looked at: a draft may be incomplete, what is submitted may not. */
export type Thoroughness = 'draft' | 'complete'

const DEFAULT_MAX: Partial<Record<Question['kind'], number>> = { text: 500, longText: 10_000, table: 100 }

/** The questions that are asked, given what was answered before them. */
export function askedQuestions(form: Form, answers: Answers): Question[] {
  const asked: Question[] = []
  for (const question of form.questions) {
    const { showIf } = question
    // A condition on a question that is itself not asked is not met.
    const isAsked = !showIf || asked.some(({ id }) => id === showIf.question && isAnsweredWith(answers[id], showIf.in))
    if (isAsked) asked.push(question)
  }
  return asked
}

/** Only the answers to what is asked: what a condition has hidden is not submitted with the rest. */
export function relevantAnswers(form: Form, answers: Answers): Answers {
  const asked = askedQuestions(form, answers).flatMap(({ id }) => (id in answers ? [[id, answers[id]!] as const] : []))
  return Object.fromEntries(asked)
}

/** The answers without the files they name: files belong to one request, and do not go along to the next. */
export function withoutAttachments(form: Form, answers: Answers): Answers {
  const files = new Set(form.questions.filter(({ kind }) => kind === 'attachment').map(({ id }) => id))
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !files.has(id)))
}

/** Everything that is wrong with the answers, each with where it is, what was found and what would do. */
export function checkAnswers(form: Form, answers: Answers, thoroughness: Thoroughness): Flaw[] {
  const known = new Set(form.questions.map(({ id }) => id))
  const strangers = Object.keys(answers).filter((id) => !known.has(id))
  const wrong = askedQuestions(form, answers).flatMap((question) =>
    flawsIn(question, answers[question.id], thoroughness),
  )
  return [
    ...strangers.map((id) =>
      flaw(
        id,
        'unknownField',
        `「${quoted(id)}」という質問はありません。`,
        `There is no question called “${quoted(id)}”.`,
      ),
    ),
    ...wrong,
  ]
}

/** Answers that name attachments which the request does not have. */
export function strangeAttachments(form: Form, answers: Answers, attached: ReadonlySet<string>): Flaw[] {
  return askedQuestions(form, answers)
    .filter(({ kind }) => kind === 'attachment')
    .flatMap(({ id }) => {
      const named = answers[id]
      const strange = Array.isArray(named) ? named.find((each) => !attached.has(String(each))) : undefined
      if (strange === undefined) return []
      return [
        flaw(
          id,
          'unknownCode',
          `「${quoted(strange)}」はこの申請に添付されていません。先に添付してください。`,
          `${quoted(strange)} is not attached to this request. Attach it first.`,
        ),
      ]
    })
}

function isAnsweredWith(answer: Answers[string] | undefined, values: readonly string[]): boolean {
  const given = Array.isArray(answer) ? answer : [answer]
  return given.some((each) => typeof each === 'string' && values.includes(each))
}

function isBlank(answer: unknown): boolean {
  return answer === undefined || answer === '' || (Array.isArray(answer) && answer.length === 0)
}

function flawsIn(question: Question, answer: unknown, thoroughness: Thoroughness): Flaw[] {
  if (isBlank(answer)) {
    const isMissing = question.required && thoroughness === 'complete'
    return isMissing
      ? [flaw(question.id, 'missing', 'この質問に回答してください。', 'This question needs an answer.')]
      : []
  }
  switch (question.kind) {
    case 'text':
    case 'longText':
      return textFlaws(question, answer)
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer) ? [] : [wrongType(question.id, answer, NUMBER)]
    case 'date':
      return isDay(answer) ? [] : [notADate(question.id, answer)]
    case 'choice':
      return typeof answer === 'string' ? choiceFlaws(question, [answer]) : [wrongType(question.id, answer, ONE)]
    case 'choices':
      return isTexts(answer) ? choiceFlaws(question, answer) : [wrongType(question.id, answer, LIST)]
    case 'attachment':
      return isTexts(answer) ? [] : [wrongType(question.id, answer, FILES)]
    case 'table':
      return tableFlaws(question, answer, thoroughness)
  }
}

type Words = { readonly ja: string; readonly en: string }
const TEXT: Words = { ja: '文字列', en: 'text' }
const NUMBER: Words = { ja: '数', en: 'a number' }
const ONE: Words = { ja: '選択肢の一つ', en: 'one of the options' }
const LIST: Words = { ja: '選択肢の一覧', en: 'a list of options' }
const FILES: Words = { ja: '添付ファイルの一覧', en: 'a list of attachments' }
const ROWS: Words = { ja: '行の一覧', en: 'a list of rows' }

function textFlaws({ id, kind, max = DEFAULT_MAX[kind]! }: Question, answer: unknown): Flaw[] {
  if (typeof answer !== 'string') return [wrongType(id, answer, TEXT)]
  return answer.length > max
    ? [
        flaw(
          id,
          'outOfRange',
          `${answer.length}文字あります。${max}文字以内にしてください。`,
          `It has ${answer.length} characters. Give ${max} or fewer.`,
        ),
      ]
    : []
}

function choiceFlaws({ id, options = [] }: Question, given: readonly string[]): Flaw[] {
  const known = options.map(({ value }) => value)
  return given
    .filter((value) => !known.includes(value))
    .map((value) =>
      flaw(
        id,
        'unknownCode',
        `「${quoted(value)}」は選択肢にありません。次のいずれかです：${known.join(', ')}。`,
        `“${quoted(value)}” is no option. Give one of ${known.join(', ')}.`,
      ),
    )
}

function tableFlaws(question: Question, answer: unknown, thoroughness: Thoroughness): Flaw[] {
  const { id, columns = [], max = DEFAULT_MAX.table! } = question
  if (!Array.isArray(answer) || !answer.every(isRow)) return [wrongType(id, answer, ROWS)]
  const rows = answer as readonly Row[]
  if (rows.length > max) {
    return [
      flaw(
        id,
        'outOfRange',
        `${rows.length}行あります。${max}行以内にしてください。`,
        `It has ${rows.length} rows. Give ${max} or fewer.`,
      ),
    ]
  }
  return rows.flatMap((row, index) =>
    columns.flatMap((column) => cellFlaws(`${id}.${index}`, column, row[column.id], thoroughness)),
  )
}

function cellFlaws(row: string, { id, kind }: Column, value: unknown, thoroughness: Thoroughness): Flaw[] {
  const path = `${row}.${id}`
  if (isBlank(value)) {
    return thoroughness === 'complete' ? [flaw(path, 'missing', '記入してください。', 'This cell is empty.')] : []
  }
  if (kind === 'number') return typeof value === 'number' ? [] : [wrongType(path, value, NUMBER)]
  if (kind === 'date') return isDay(value) ? [] : [notADate(path, value)]
  return typeof value === 'string' && value.length <= 1_000 ? [] : [wrongType(path, value, TEXT)]
}

function isRow(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

function wrongType(path: string, found: unknown, wanted: Words): Flaw {
  return flaw(
    path,
    'wrongType',
    `「${quoted(found)}」ではなく、${wanted.ja}を記入してください。`,
    `Found ${quoted(found)}; it should be ${wanted.en}.`,
  )
}

function notADate(path: string, found: unknown): Flaw {
  return flaw(
    path,
    'notADate',
    `「${quoted(found)}」は日付ではありません。「2028-03-31」のように書いてください。`,
    `“${quoted(found)}” is not a date. Write it like 2028-03-31.`,
  )
}
