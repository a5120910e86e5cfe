import { useTranslation } from 'react-i18next'
import { ButtonLink, Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { useSignedIn } from '../../app/session.tsx'
import { FormsDocument } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { When } from '../../ui/when.tsx'
import { questionsIn } from './draft-form.ts'

/** What is asked of applicants beside the application itself. */
export function FormsPage() {
  const { t } = useTranslation()
  const { can } = useSignedIn()
  const list = useListing(FormsDocument, { first: 20 }, (data) => data.forms, { about: 'Form' })
  const begin = can('publish:Form') && <ButtonLink to="/forms/new">{t('forms.new')}</ButtonLink>
  return (
    <Page title={t('forms.title')} lead={t('forms.lead')} actions={begin}>
      <DataTable
        label={t('forms.title')}
        list={list}
        rowKey={({ id }) => id}
        empty={<Empty action={begin}>{t('forms.empty')}</Empty>}
        columns={[
          {
            header: t('forms.name'),
            cell: ({ id, title }) => (
              <Link to="/forms/$formId" params={{ formId: id }}>
                {title.local}
              </Link>
            ),
          },
          { header: t('forms.owner'), cell: ({ owner }) => owner?.name.local ?? t('forms.board') },
          { header: t('forms.questions'), align: 'end', cell: ({ current }) => questionsIn(current.body).length },
          { header: t('forms.number'), align: 'end', cell: ({ current }) => current.number },
          { header: t('forms.published'), cell: ({ current }) => <When at={current.publishedAt} dateOnly /> },
        ]}
      />
    </Page>
  )
}
