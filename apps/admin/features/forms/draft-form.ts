import { type Form, parseForm, type Question, type QuestionKind } from '@raireki/governance'
import { emptyText, type LocalText } from '../../ui/local-text-fields.tsx'

/** A question while it is being written: every field is there, and may be empty. */
export type DraftQuestion = {
  readonly key: string
  readonly id: string
  readonly kind: QuestionKind
  readonly label: LocalText
  readonly help: LocalText
  readonly required: boolean
  readonly options: readonly { readonly value: string; readonly label: LocalText }[]
  readonly columns: readonly {
    readonly id: string
    readonly label: LocalText
    readonly kind: 'text' | 'date' | 'number'
  }[]
  readonly showIf: { readonly question: string; readonly in: readonly string[] } | undefined
}

export type DraftForm = {
  readonly title: LocalText
  readonly intro: LocalText
  readonly questions: readonly DraftQuestion[]
}

const textOf = (text: { ja?: string; en?: string } | undefined): LocalText => ({
  ja: text?.ja ?? '',
  en: text?.en ?? '',
})

/** A text as a form keeps it: a language nobody wrote in is left out. */
const written = ({ ja, en }: LocalText) => ({
  ...(ja.trim() ? { ja: ja.trim() } : {}),
  ...(en.trim() ? { en: en.trim() } : {}),
})

const isWritten = ({ ja, en }: LocalText) => `${ja}${en}`.trim() !== ''

let made = 0

export function newQuestion(count: number): DraftQuestion {
  made += 1
  return {
    key: `new${made}`,
    id: `q${count + 1}`,
    kind: 'text',
    label: emptyText,
    help: emptyText,
    required: false,
    options: [],
    columns: [],
    showIf: undefined,
  }
}

export const emptyForm = (): DraftForm => ({ title: emptyText, intro: emptyText, questions: [newQuestion(0)] })

export function draftOf(body: unknown): DraftForm {
  const parsed = parseForm(body)
  if (!parsed.ok) return emptyForm()
  const { title, intro, questions } = parsed.value
  return { title: textOf(title), intro: textOf(intro), questions: questions.map(draftQuestion) }
}

function draftQuestion({
  id,
  kind,
  label,
  help,
  required,
  options = [],
  columns = [],
  showIf,
}: Question): DraftQuestion {
  return {
    key: id,
    id,
    kind,
    label: textOf(label),
    help: textOf(help),
    required,
    options: options.map((option) => ({ value: option.value, label: textOf(option.label) })),
    columns: columns.map((column) => ({ ...column, label: textOf(column.label) })),
    showIf,
  }
}

/** The form as it is published. What does not go with a question's kind is left out. */
export function bodyOf({ title, intro, questions }: DraftForm): unknown {
  return {
    title: written(title),
    ...(isWritten(intro) ? { intro: written(intro) } : {}),
    questions: questions.map(({ id, kind, label, help, required, options, columns, showIf }) => ({
      id,
      kind,
      label: written(label),
      ...(isWritten(help) ? { help: written(help) } : {}),
      required,
      ...(showIf ? { showIf } : {}),
      ...(isChoice(kind)
        ? { options: options.map(({ value, label: words }) => ({ value, label: written(words) })) }
        : {}),
      ...(kind === 'table' ? { columns: columns.map((column) => ({ ...column, label: written(column.label) })) } : {}),
    })),
  }
}

export const isChoice = (kind: QuestionKind): boolean => kind === 'choice' || kind === 'choices'

export function questionsIn(body: unknown): Form['questions'] {
  const parsed = parseForm(body)
  return parsed.ok ? parsed.value.questions : []
}
