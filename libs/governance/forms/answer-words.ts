import { inLanguage, type Lang, type LocalText } from '../text/language.ts'
import { wordDate, wordList } from '../text/wording.ts'
import type { AnswerValue, Column, Form, Option, Question, Row } from './form.ts'

/** An answer as a reader understands it: the question as it was asked, and the answer in the words of the form. */
export type AnswerInWords = { readonly question: string; readonly answer: string }

/**
 * One answer in words; nothing where the form asks no such question. Attachments are named by `paperNames`.
 *
 * @example
 * answerInWords(form, 'cloud', 'yes', 'en') // { question: 'Safety: Do you use a cloud?', answer: 'Yes' }
 */
export function answerInWords(
  form: Form,
  questionId: string,
  answer: AnswerValue,
  lang: Lang,
  paperNames: ReadonlyMap<string, string> = new Map(),
): AnswerInWords | undefined {
  const question = form.questions.find(({ id }) => id === questionId)
  if (!question) return undefined
  return {
    question: within(inLanguage(form.title, lang), inLanguage(question.label, lang), lang),
    answer: valueInWords(question, answer, lang, paperNames),
  }
}

/** A question as its readers know it, under the title of its form; nothing where the form asks no such question. */
export function questionInWords(form: Form, questionId: string, lang: Lang): string | undefined {
  const question = form.questions.find(({ id }) => id === questionId)
  return question && within(inLanguage(form.title, lang), inLanguage(question.label, lang), lang)
}

/** A part under what it is a part of. */
export const within = (whole: string, part: string, lang: Lang): string =>
  lang === 'ja' ? `${whole}：${part}` : `${whole}: ${part}`

function valueInWords(
  { kind, options = [], columns = [] }: Question,
  answer: AnswerValue,
  lang: Lang,
  paperNames: ReadonlyMap<string, string>,
): string {
  switch (kind) {
    case 'choice':
    case 'choices':
      return wordList(
        listed(answer).map((value) => optionInWords(options, value, lang)),
        lang,
      )
    case 'attachment':
      return wordList(
        listed(answer).map((id) => paperNames.get(id) ?? id),
        lang,
      )
    case 'table':
      return rowsOf(answer)
        .map((row) => rowInWords(columns, row, lang))
        .join('\n')
    case 'date':
      return dateInWords(String(answer), lang)
    case 'number':
    case 'text':
    case 'longText':
      return String(answer)
  }
}

const listed = (answer: AnswerValue): string[] => (Array.isArray(answer) ? answer : [answer]).map(String)

const rowsOf = (answer: AnswerValue): readonly Row[] =>
  Array.isArray(answer) ? answer.filter((row): row is Row => typeof row === 'object') : []

/** Options are told apart by their words; where two have the same, by their codes as well. */
function optionInWords(options: readonly Option[], value: string, lang: Lang): string {
  const words = (label: LocalText) => inLanguage(label, lang)
  const option = options.find((each) => each.value === value)
  if (!option) return value
  const isAlone = options.filter(({ label }) => words(label) === words(option.label)).length === 1
  if (isAlone) return words(option.label)
  return lang === 'ja' ? `${words(option.label)}（${value}）` : `${words(option.label)} (${value})`
}

function rowInWords(columns: readonly Column[], row: Row, lang: Lang): string {
  return columns
    .filter(({ id }) => row[id] !== undefined)
    .map(({ id, label, kind }) => {
      const cell = kind === 'date' ? dateInWords(String(row[id]), lang) : String(row[id])
      return lang === 'ja' ? `${inLanguage(label, lang)}：${cell}` : `${inLanguage(label, lang)}: ${cell}`
    })
    .join(lang === 'ja' ? '、' : ', ')
}

const dateInWords = (date: string, lang: Lang): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) ? wordDate(date, lang) : date
