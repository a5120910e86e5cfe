import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { AnsweredPage, useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { RequestDraftDocument } from '../../generated/operations.ts'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { purposeForm } from './purpose-form.ts'
import { RequestEditor } from './request-editor.tsx'

const route = getRouteApi('/shell/requests/$requestId/revise')

export function ReviseRequestPage() {
  const { t } = useTranslation()
  const { requestId } = route.useParams()
  const answer = useAnswer(RequestDraftDocument, { id: requestId })
  return (
    <AnsweredPage answer={answer}>
      {({ request }) => (
        <Page
          title={t('requests.reviseTitle', { number: request.number })}
          above={
            <Link to="/requests/$requestId" params={{ requestId }}>
              {t('requests.numbered', { number: request.number })}
            </Link>
          }
        >
          {request.state === 'DRAFT' ? (
            <RequestEditor
              initial={{
                requestId,
                organisationId: request.organisation.id,
                project: request.project,
                statement: request.statement,
                purpose: purposeForm(request.purpose),
                versionIds: request.items.map(({ version }) => version.id),
                certificateId: request.certificate?.id ?? '',
              }}
            />
          ) : (
            <Empty>{t('requests.noLongerDraft')}</Empty>
          )}
        </Page>
      )}
    </AnsweredPage>
  )
}
