import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useSignedIn } from '../../app/session.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { emptyPurpose } from './purpose-form.ts'
import { RequestEditor } from './request-editor.tsx'

const route = getRouteApi('/shell/requests/draft')

export function DraftRequestPage() {
  const { t } = useTranslation()
  const { me } = useSignedIn()
  const { versions } = route.useSearch()
  const applicant = me.person.memberships.find(({ role }) => role === 'DEVELOPER')
  return (
    <Page
      title={t('requests.draftTitle')}
      lead={t('requests.draftLead')}
      above={<Link to="/requests">{t('requests.title')}</Link>}
    >
      {applicant ? (
        <RequestEditor
          initial={{
            organisationId: applicant.organisation.id,
            project: '',
            statement: '',
            purpose: emptyPurpose,
            versionIds: versions?.split(',') ?? [],
            certificateId: '',
          }}
        />
      ) : (
        <Empty>{t('requests.notApplicant')}</Empty>
      )}
    </Page>
  )
}
