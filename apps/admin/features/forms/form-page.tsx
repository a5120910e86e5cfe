import { Stack } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import { Link } from '../../app/link.tsx'
import { CloseFormDocument, FormPageDocument } from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { Page } from '../../ui/page.tsx'
import { FormEditor } from './form-editor.tsx'
import { FormPreview } from './form-preview.tsx'

const route = getRouteApi('/shell/forms/$formId')

/** One form: its next version for those who may publish it, what it asks for all others. */
export function FormPage() {
  const { t } = useTranslation()
  const { formId } = route.useParams()
  const navigate = route.useNavigate()
  const answer = useAnswer(FormPageDocument, { id: formId })
  const close = useCommand(CloseFormDocument, 'closeForm')
  return (
    <AnsweredPage answer={answer}>
      {({ form }) => (
        <Page
          title={form.title.local}
          above={<Link to="/forms">{t('forms.title')}</Link>}
          lead={t('forms.lineage', { owner: form.owner?.name.local ?? t('forms.board'), number: form.current.number })}
          actions={
            form.viewerMayPublish && (
              <ConfirmButton
                label={t('forms.close')}
                question={t('forms.closeQuestion')}
                confirm={t('forms.close')}
                running={close.running}
                trouble={close.trouble}
                onConfirm={async () => {
                  if (!(await close.run({ id: form.id }))) return false
                  notifications.show({ message: t('forms.closed') })
                  await navigate({ to: '/forms' })
                  return true
                }}
              >
                {t('forms.closeBody')}
              </ConfirmButton>
            )
          }
        >
          {form.viewerMayPublish ? (
            <FormEditor key={form.current.id} formId={form.id} body={form.current.body} />
          ) : (
            <Stack>
              <FormPreview body={form.current.body} />
            </Stack>
          )}
        </Page>
      )}
    </AnsweredPage>
  )
}
