import { Checkbox, NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { type AnswerValue, inLanguage, type Question, type Row } from '@raireki/governance'
import { currentLanguage } from '../../app/language.ts'
import { FilesAnswer } from './files-answer.tsx'
import type { ShownFile, ShownFlaw } from './shown.ts'
import { TableAnswer } from './table-answer.tsx'

/** One question, answered in the way its kind asks for. */
export function AnswerField({
  question,
  answer,
  flaws,
  files,
  onChange,
}: {
  readonly question: Question
  readonly answer: AnswerValue | undefined
  readonly flaws: readonly ShownFlaw[]
  readonly files: readonly ShownFile[]
  readonly onChange: (value: AnswerValue | undefined) => void
}) {
  const language = currentLanguage()
  const field = {
    label: inLanguage(question.label, language),
    description: question.help && inLanguage(question.help, language),
    withAsterisk: question.required,
    error: flaws[0]?.message,
  }
  const text = typeof answer === 'string' ? answer : ''
  const chosen = Array.isArray(answer) ? answer.filter((each): each is string => typeof each === 'string') : []
  const options = (question.options ?? []).map(({ value, label }) => ({ value, label: inLanguage(label, language) }))
  switch (question.kind) {
    case 'text':
      return (
        <TextInput {...field} value={text} onChange={(event) => onChange(event.currentTarget.value || undefined)} />
      )
    case 'longText':
      return (
        <Textarea
          {...field}
          value={text}
          autosize
          minRows={3}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        />
      )
    case 'date':
      return (
        <TextInput
          {...field}
          type="date"
          value={text}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        />
      )
    case 'number':
      return (
        <NumberInput
          {...field}
          value={typeof answer === 'number' ? answer : ''}
          onChange={(value) => onChange(typeof value === 'number' ? value : undefined)}
        />
      )
    case 'choice':
      return (
        <Radio.Group {...field} value={text} onChange={(value) => onChange(value)}>
          <Stack gap={6} mt={6}>
            {options.map((option) => (
              <Radio key={option.value} {...option} />
            ))}
          </Stack>
        </Radio.Group>
      )
    case 'choices':
      return (
        <Checkbox.Group
          {...field}
          value={chosen}
          onChange={(values) => onChange(values.length > 0 ? values : undefined)}
        >
          <Stack gap={6} mt={6}>
            {options.map((option) => (
              <Checkbox key={option.value} {...option} />
            ))}
          </Stack>
        </Checkbox.Group>
      )
    case 'attachment':
      return <FilesAnswer {...field} files={files} chosen={chosen} onChange={onChange} />
    case 'table':
      return (
        <TableAnswer
          {...field}
          columns={question.columns ?? []}
          rows={Array.isArray(answer) ? (answer as readonly Row[]) : []}
          flaws={flaws}
          onChange={onChange}
        />
      )
  }
}
