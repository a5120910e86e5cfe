import { Button, Group, List, Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { parseForm } from '@raireki/governance'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { currentLanguage } from '../../app/language.ts'
import { PublishFormDocument } from '../../generated/operations.ts'
import { LocalTextFields } from '../../ui/local-text-fields.tsx'
import { Section } from '../../ui/section.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { bodyOf, type DraftQuestion, draftOf, emptyForm, newQuestion } from './draft-form.ts'
import { FormPreview } from './form-preview.tsx'
import classes from './forms.module.css'
import { QuestionFields } from './question-fields.tsx'

/** Writes a form, with what an applicant will see of it beside. */
export function FormEditor({
  formId,
  ownerId,
  body,
}: {
  readonly formId?: string
  readonly ownerId?: string
  readonly body?: unknown
}) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const navigate = useNavigate()
  const [draft, setDraft] = useState(() => (body === undefined ? emptyForm() : draftOf(body)))
  const publish = useCommand(PublishFormDocument, 'publishForm')
  const document = bodyOf(draft)
  const parsed = parseForm(document)
  const { questions } = draft
  const put = (changed: readonly DraftQuestion[]) => setDraft({ ...draft, questions: changed })
  const move = (from: number, to: number) => {
    const rest = questions.filter((_, index) => index !== from)
    put([...rest.slice(0, to), questions[from]!, ...rest.slice(to)])
  }
  const submit = async () => {
    const input = { body: document, ...(formId ? { formId } : {}), ...(ownerId ? { ownerId } : {}) }
    const form = await publish.run({ input })
    if (!form) return
    notifications.show({ message: t('forms.done', { number: form.current.number }) })
    await navigate({ to: '/forms/$formId', params: { formId: form.id } })
  }

  return (
    <div className={classes.editor}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Stack gap="xl">
          <LocalTextFields
            label={t('forms.name')}
            value={draft.title}
            onChange={(title) => setDraft({ ...draft, title })}
            required
          />
          <LocalTextFields
            label={t('forms.intro')}
            value={draft.intro}
            onChange={(intro) => setDraft({ ...draft, intro })}
            rows={2}
          />
          {questions.map((question, index) => (
            <QuestionFields
              key={question.key}
              question={question}
              place={{ index, count: questions.length }}
              before={questions.slice(0, index)}
              onChange={(changed) => put(questions.map((each) => (each === question ? changed : each)))}
              onMove={(to) => move(index, to)}
              onRemove={() => put(questions.filter((each) => each !== question))}
            />
          ))}
          <Group>
            <Button variant="default" onClick={() => put([...questions, newQuestion(questions.length)])}>
              {t('forms.addQuestion')}
            </Button>
          </Group>
          {!parsed.ok && (
            <List size="sm" c="dimmed" aria-live="polite">
              {parsed.flaws.slice(0, 8).map(({ path, code, message }) => (
                <List.Item key={`${path} ${code}`}>
                  <code>{path}</code> {message[language]}
                </List.Item>
              ))}
            </List>
          )}
          {publish.trouble && <TroublePanel trouble={publish.trouble} />}
          <Group>
            <Button type="submit" loading={publish.running} disabled={!parsed.ok}>
              {t('forms.publish')}
            </Button>
          </Group>
        </Stack>
      </form>
      <Section title={t('forms.preview')} framed>
        <FormPreview body={document} />
      </Section>
    </div>
  )
}
