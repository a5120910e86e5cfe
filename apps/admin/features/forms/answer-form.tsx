import { Button, Group, Stack, Text } from '@mantine/core'
import { type Answers, inLanguage, parseForm } from '@raireki/governance'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { currentLanguage } from '../../app/language.ts'
import { AnswerFormDocument, type RequestFormAnswersFragment } from '../../generated/operations.ts'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { AnswerFields, type ShownFile } from './answer-fields.tsx'

/** One form while it is answered. Answers are kept when asked to; what is still missing is said from then on. */
export function AnswerForm({
  requestId,
  form: { version, answers: kept, flaws },
  files,
}: {
  readonly requestId: string
  readonly form: RequestFormAnswersFragment
  readonly files: readonly ShownFile[]
}) {
  const { t } = useTranslation()
  const [answers, setAnswers] = useState(kept as Answers)
  const [wasKept, setWasKept] = useState(false)
  const command = useCommand(AnswerFormDocument, 'answerForm')
  const parsed = parseForm(version.body)
  if (!parsed.ok) return null
  const isChanged = JSON.stringify(answers) !== JSON.stringify(kept)
  const refused = command.refusal && 'flaws' in command.refusal ? command.refusal.flaws : undefined
  const shown = refused ?? (wasKept && !isChanged ? flaws : [])
  const keep = async () => {
    if (await command.run({ input: { requestId, formId: version.form.id, answers } })) setWasKept(true)
  }
  return (
    <Section
      title={inLanguage(parsed.value.title, currentLanguage())}
      framed
      actions={
        flaws.length === 0 && !isChanged ? (
          <Tag tone="good">{t('forms.complete')}</Tag>
        ) : (
          <Tag tone="waiting">{t('forms.incomplete')}</Tag>
        )
      }
    >
      <Stack>
        <Text size="xs" c="dimmed">
          {version.form.owner ? t('forms.askedBy', { owner: version.form.owner.name.local }) : t('forms.askedByBoard')}
        </Text>
        <AnswerFields form={parsed.value} answers={answers} onChange={setAnswers} flaws={shown} files={files} />
        {command.trouble && <TroublePanel trouble={command.trouble} />}
        <Group>
          <Button variant="default" loading={command.running} disabled={!isChanged && wasKept} onClick={keep}>
            {t('forms.keep')}
          </Button>
        </Group>
      </Stack>
    </Section>
  )
}
