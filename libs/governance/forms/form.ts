import type { LocalText } from '../text/index.ts'

/** What can be asked. A table has rows that the applicant adds, of columns that the form names. */
export const QUESTION_KINDS = [
  'text',
  'longText',
  'choice',
  'choices',
  'date',
  'number',
  'table',
  'attachment',
] as const

export type QuestionKind = (typeof QUESTION_KINDS)[number]

export type Option = { readonly value: string; readonly label: LocalText }

export type Column = { readonly id: string; readonly label: LocalText; readonly kind: 'text' | 'date' | 'number' }

/** Asked only where an earlier choice was answered with one of these values. */
export type ShowIf = { readonly question: string; readonly in: readonly string[] }

export type Question = {
  readonly id: string
  readonly kind: QuestionKind
  readonly label: LocalText
  readonly help?: LocalText
  readonly required: boolean
  readonly showIf?: ShowIf
  /** Of `choice` and `choices`. */
  readonly options?: readonly Option[]
  /** Of `table`. */
  readonly columns?: readonly Column[]
  /** Characters of a text, or rows of a table. */
  readonly max?: number
}

/** What a provider or the board asks beside the application itself. A version of it never changes. */
export type Form = { readonly title: LocalText; readonly intro?: LocalText; readonly questions: readonly Question[] }

export type Row = Readonly<Record<string, string | number>>

export type AnswerValue = string | number | readonly string[] | readonly Row[]

/** By question id. What was never answered is absent. */
export type Answers = Readonly<Record<string, AnswerValue>>
