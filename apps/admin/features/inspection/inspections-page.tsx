import { NativeSelect } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { InspectionsDocument } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { When } from '../../ui/when.tsx'
import { INSPECTION_STATES, InspectionStateTag } from './inspection-state.tsx'

const route = getRouteApi('/shell/inspections')

/** What was looked into: first of all what is held back and waits for somebody. */
export function InspectionsPage() {
  const { t } = useTranslation()
  const { state: asked } = route.useSearch()
  const navigate = route.useNavigate()
  const state = INSPECTION_STATES.find((known) => known === asked)
  const variables = { ...(state ? { state } : {}), first: 20 }
  const list = useListing(InspectionsDocument, variables, (data) => data.inspections, { about: 'Inspection' })

  return (
    <Page title={t('inspection.listTitle')} lead={t('inspection.listLead')}>
      <NativeSelect
        label={t('inspection.stateLabel')}
        value={state ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          void navigate({ search: chosen ? { state: chosen } : {}, replace: true })
        }}
        data={[
          { value: '', label: t('inspection.allStates') },
          ...INSPECTION_STATES.map((known) => ({ value: known, label: t(`inspection.state.${known}`) })),
        ]}
        style={{ alignSelf: 'start' }}
      />
      <DataTable
        label={t('inspection.listTitle')}
        list={list}
        rowKey={({ id }) => id}
        empty={<Empty>{t('inspection.listEmpty')}</Empty>}
        columns={[
          {
            header: t('inspection.version'),
            cell: ({ versionId, assetTitle, versionNumber }) => (
              <Link to="/versions/$versionId/inspection" params={{ versionId }}>
                {t('catalogue.version.title', { title: assetTitle.local, number: versionNumber })}
              </Link>
            ),
          },
          { header: t('inspection.stateLabel'), cell: ({ state: its }) => <InspectionStateTag state={its} /> },
          {
            header: t('inspection.severity.BLOCKING'),
            align: 'end',
            cell: ({ blockingCount, unjustifiedCount }) =>
              unjustifiedCount > 0
                ? t('inspection.unjustifiedOf', { count: blockingCount, unjustified: unjustifiedCount })
                : String(blockingCount),
          },
          { header: t('inspection.severity.WARN'), align: 'end', cell: ({ warnCount }) => String(warnCount) },
          { header: t('inspection.startedAt'), cell: ({ startedAt }) => <When at={startedAt} /> },
        ]}
      />
    </Page>
  )
}
