import { Text } from '@mantine/core'
import { type Answers, parseForm } from '@raireki/governance'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AnswerFields } from './answer-fields.tsx'

/** A form as an applicant will see it; what is filled in here goes nowhere. */
export function FormPreview({ body }: { readonly body: unknown }) {
  const { t } = useTranslation()
  const [answers, setAnswers] = useState<Answers>({})
  const parsed = parseForm(body)
  return parsed.ok ? (
    <AnswerFields form={parsed.value} answers={answers} onChange={setAnswers} flaws={[]} files={[]} />
  ) : (
    <Text c="dimmed" size="sm">
      {t('forms.notYet')}
    </Text>
  )
}
