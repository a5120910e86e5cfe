import { z } from 'zod'
import { frozen } from '../text/canonical-json.ts'
import { type Flaw, flaw, type Parsed, quoted } from '../text/flaw.ts'
import { flawsOf, type Wording } from '../text/read-issues.ts'
import { type Form, QUESTION_KINDS, type Question } from './form.ts'

const saying = (params: Wording) => ({ params: params as unknown as Record<string, unknown> })

const id = z.string().refine(
  (name) => /^[a-z][a-zA-Z0-9_]{0,39}$/.test(name),
  saying({
    ja: (found) => `「${found}」は使えません。英小文字で始まる40文字以内の英数字にしてください。`,
    en: (found) =>
      `${found} cannot be used. Give up to 40 letters, digits and underscores, beginning with a small letter.`,
  }),
)
const words = z.strictObject({ ja: z.string().max(500).optional(), en: z.string().max(500).optional() }).refine(
  ({ ja = '', en = '' }) => `${ja}${en}`.trim() !== '',
  saying({
    ja: () => '空です。日本語か英語で記入してください。',
    en: () => 'This is empty. Write it in Japanese or in English.',
  }),
)

const question = z.strictObject({
  id,
  kind: z.enum(QUESTION_KINDS),
  label: words,
  help: words.optional(),
  required: z.boolean().default(false),
  showIf: z.strictObject({ question: id, in: z.array(z.string().min(1)).min(1) }).optional(),
  options: z
    .array(z.strictObject({ value: z.string().min(1).max(80), label: words }))
    .min(2)
    .max(60)
    .optional(),
  columns: z
    .array(z.strictObject({ id, label: words, kind: z.enum(['text', 'date', 'number']).default('text') }))
    .min(1)
    .max(12)
    .optional(),
  max: z.int().min(1).max(20_000).optional(),
})

const form = z.strictObject({
  title: words,
  intro: words.optional(),
  questions: z.array(question).min(1).max(200),
})

/** Reads a form, or says everything that is wrong with it and where. */
export function parseForm(input: unknown): Parsed<Form> {
  const parsed = form.safeParse(input)
  if (!parsed.success) return { ok: false, flaws: flawsOf(parsed.error.issues, input) }
  const value = parsed.data as Form
  const flaws = value.questions.flatMap((each, index) => oddities(each, value.questions.slice(0, index), index))
  return flaws.length > 0 ? { ok: false, flaws } : { ok: true, value: frozen(value) }
}

/** What the shape alone does not show: ids told apart, options where they are needed, conditions that can be met. */
function oddities(asked: Question, before: readonly Question[], index: number): Flaw[] {
  const at = (field: string) => `questions.${index}.${field}`
  return [
    ...(before.some((other) => other.id === asked.id) ? [duplicate(at('id'), asked.id)] : []),
    ...needed(asked, at),
    ...doubled(asked, at),
    ...(asked.showIf ? conditionFlaws(asked.showIf, before, at('showIf')) : []),
  ]
}

function needed({ kind, options, columns }: Question, at: (field: string) => string): Flaw[] {
  const isChoice = kind === 'choice' || kind === 'choices'
  return [
    ...(isChoice && !options
      ? [flaw(at('options'), 'missing', '選択肢を2つ以上記入してください。', 'Give two options or more.')]
      : []),
    ...(!isChoice && options
      ? [flaw(at('options'), 'contradiction', '選択式の質問だけに選択肢を付けられます。', 'Only choices have options.')]
      : []),
    ...(kind === 'table' && !columns
      ? [flaw(at('columns'), 'missing', '表の列を記入してください。', 'Give the columns of the table.')]
      : []),
    ...(kind !== 'table' && columns
      ? [flaw(at('columns'), 'contradiction', '表の質問だけに列を付けられます。', 'Only tables have columns.')]
      : []),
  ]
}

function doubled({ options = [], columns = [] }: Question, at: (field: string) => string): Flaw[] {
  const twice = (names: readonly string[]) => names.find((name, index) => names.indexOf(name) !== index)
  const option = twice(options.map(({ value }) => value))
  const column = twice(columns.map(({ id }) => id))
  return [
    ...(option === undefined ? [] : [duplicate(at('options'), option)]),
    ...(column === undefined ? [] : [duplicate(at('columns'), column)]),
  ]
}

function conditionFlaws(
  { question, in: values }: NonNullable<Question['showIf']>,
  before: readonly Question[],
  path: string,
): Flaw[] {
  const decider = before.find((each) => each.id === question)
  if (!decider?.options) {
    return [
      flaw(
        `${path}.question`,
        'unknownCode',
        `「${quoted(question)}」という選択式の質問が、これより前にありません。`,
        `There is no choice called “${quoted(question)}” before this question.`,
      ),
    ]
  }
  const known = decider.options.map(({ value }) => value)
  return values
    .filter((value) => !known.includes(value))
    .map((value) =>
      flaw(
        `${path}.in`,
        'unknownCode',
        `「${quoted(value)}」は「${question}」の選択肢にありません。次のいずれかです：${known.join(', ')}。`,
        `“${quoted(value)}” is no option of ${question}. Give one of ${known.join(', ')}.`,
      ),
    )
}

function duplicate(path: string, name: string): Flaw {
  return flaw(path, 'duplicateCode', `「${quoted(name)}」が2回使われています。`, `“${quoted(name)}” is used twice.`)
}
