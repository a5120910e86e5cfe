import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useSignedIn } from '../../app/session.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { emptyPlan } from './plan-form.ts'
import { emptyPurpose } from './purpose-form.ts'
import { RequestEditor } from './request-editor.tsx'
import { SavedRequestEditor } from './revise-request-page.tsx'

const route = getRouteApi('/shell/requests/draft')

/** A new request. Once it is saved, the address names it, so that the page can be loaded again without losing it. */
export function DraftRequestPage() {
  const { t } = useTranslation()
  const { me } = useSignedIn()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [openedWith, setOpenedWith] = useState(search.saved)
  const applicant = me.person.memberships.find(({ role }) => role === 'DEVELOPER')
  if (openedWith) return <SavedRequestEditor requestId={openedWith} />
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
            plan: emptyPlan,
            versionIds: search.versions?.split(',') ?? [],
            certificateId: '',
          }}
          onReopen={setOpenedWith}
          onFirstSave={(saved) => void navigate({ search: { saved }, replace: true, resetScroll: false })}
        />
      ) : (
        <Empty>{t('requests.notApplicant')}</Empty>
      )}
    </Page>
  )
}
