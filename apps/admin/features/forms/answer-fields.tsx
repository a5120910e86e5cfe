import { Stack, Text } from '@mantine/core'
import { type Answers, type AnswerValue, askedQuestions, type Form, inLanguage } from '@raireki/governance'
import { currentLanguage } from '../../app/language.ts'
import { AnswerField } from './answer-field.tsx'
import { Remarked, type ShownRemark } from './remark-notes.tsx'
import type { ShownFile, ShownFlaw } from './shown.ts'

/** The questions that are asked, given the answers so far, with what is wrong beside each. */
export function AnswerFields({
  form,
  answers,
  onChange,
  flaws,
  files,
  remarks = [],
}: {
  readonly form: Form
  readonly answers: Answers
  readonly onChange: (answers: Answers) => void
  readonly flaws: readonly ShownFlaw[]
  /** What is attached to the request, to be named as an answer. */
  readonly files: readonly ShownFile[]
  /** What reviewers asked to be changed in this form, each beside its question. */
  readonly remarks?: readonly ShownRemark[]
}) {
  const language = currentLanguage()
  const put = (id: string, value: AnswerValue | undefined) => {
    const { [id]: _before, ...rest } = answers
    onChange(value === undefined ? rest : { ...rest, [id]: value })
  }
  return (
    <Stack gap="lg">
      {form.intro && <Text size="sm">{inLanguage(form.intro, language)}</Text>}
      {askedQuestions(form, answers).map((question) => (
        <Remarked key={question.id} remarks={remarks.filter((remark) => remark.question?.questionId === question.id)}>
          <AnswerField
            question={question}
            answer={answers[question.id]}
            flaws={flaws.filter(({ path }) => path === question.id || path.startsWith(`${question.id}.`))}
            files={files}
            onChange={(value) => put(question.id, value)}
          />
        </Remarked>
      ))}
    </Stack>
  )
}
