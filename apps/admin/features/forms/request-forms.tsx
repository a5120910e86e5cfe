import { Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../app/answer.tsx'
import { RequestFormsDocument } from '../../generated/operations.ts'
import { Empty } from '../../ui/empty.tsx'
import { AnswerForm, type Answering } from './answer-form.tsx'
import { AnsweredForm } from './answered-form.tsx'

/** The forms that go with a request: to be answered by the applicant, or as they were answered. */
export function RequestForms({ requestId, answering }: { readonly requestId: string; readonly answering?: Answering }) {
  const { t } = useTranslation()
  const answer = useAnswer(RequestFormsDocument, { id: requestId })
  return (
    <Answered answer={answer}>
      {({ request: { forms, attachments, remarks, round } }) =>
        forms.length === 0 ? (
          <Empty>{t('forms.none')}</Empty>
        ) : (
          <Stack gap="xl">
            {forms.map((form) =>
              answering ? (
                <AnswerForm
                  key={form.version.id}
                  requestId={requestId}
                  form={form}
                  files={attachments}
                  remarks={remarks.filter(
                    (remark) => remark.round === round && remark.question?.formId === form.version.form.id,
                  )}
                  answering={answering}
                />
              ) : (
                <AnsweredForm key={form.version.id} form={form} files={attachments} />
              ),
            )}
          </Stack>
        )
      }
    </Answered>
  )
}
