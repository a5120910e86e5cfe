import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { useListing } from '../../app/list.ts'
import { useSignedIn } from '../../app/session.tsx'
import { ReconcileAccessDocument, ReconciliationsDocument } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { When } from '../../ui/when.tsx'
import { ReportView } from './report-view.tsx'

/** Whether what is open is what was granted, as the daily comparison found it. */
export function ReconciliationPage() {
  const { t } = useTranslation()
  const { can } = useSignedIn()
  const list = useListing(ReconciliationsDocument, { first: 20 }, (data) => data.reconciliations)
  const [chosen, setChosen] = useState<string>()
  const compare = useCommand(ReconcileAccessDocument, 'reconcileAccess')
  const shown = list.rows?.find(({ id }) => id === chosen) ?? list.rows?.[0]

  const action = can('make:Reconciliation') && (
    <Button
      loading={compare.running}
      onClick={async () => {
        if (!(await compare.run({}))) return
        setChosen(undefined)
        list.askAgain()
      }}
    >
      {t('reconciliation.compare')}
    </Button>
  )

  return (
    <Page title={t('reconciliation.title')} lead={t('reconciliation.lead')} actions={action}>
      {compare.trouble && <TroublePanel trouble={compare.trouble} />}
      <Stack gap="xl">
        {shown && <ReportView report={shown} />}
        <Section title={t('reconciliation.all')}>
          <DataTable
            label={t('reconciliation.all')}
            list={list}
            rowKey={({ id }) => id}
            empty={<Empty>{t('reconciliation.empty')}</Empty>}
            columns={[
              {
                header: t('reconciliation.made'),
                cell: ({ id, madeAt }) => (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-pressed={id === shown?.id}
                    onClick={() => setChosen(id)}
                  >
                    <When at={madeAt} />
                  </Button>
                ),
              },
              {
                header: t('reconciliation.findings'),
                cell: ({ findingCount }) =>
                  findingCount === 0 ? (
                    <Tag tone="good">{t('reconciliation.agrees')}</Tag>
                  ) : (
                    <Tag tone="bad">{t('reconciliation.differs', { count: findingCount })}</Tag>
                  ),
              },
              {
                header: t('reconciliation.activeGrants'),
                align: 'end',
                cell: ({ activeGrants }) => <Text span>{activeGrants}</Text>,
              },
            ]}
          />
        </Section>
      </Stack>
    </Page>
  )
}
