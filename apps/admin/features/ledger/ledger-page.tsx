import { Autocomplete, Group, Text } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useIsLeaving } from '../../app/leaving.ts'
import { Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { LedgerEntriesDocument } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { When } from '../../ui/when.tsx'
import { CurrentCheckpoint } from './current-checkpoint.tsx'
import { SubjectLinks } from './subject-links.tsx'

const route = getRouteApi('/shell/ledger')

export function LedgerPage() {
  const { t } = useTranslation()
  const { type, subject } = route.useSearch()
  const navigate = route.useNavigate()
  const isLeaving = useIsLeaving()
  const [typed, setTyped] = useState(type ?? '')
  const variables = { ...(type ? { type } : {}), ...(subject ? { subjectId: subject } : {}), first: 30 }
  const list = useListing(LedgerEntriesDocument, variables, (data) => data.ledgerEntries)
  const narrow = useDebouncedCallback((chosen: string) => {
    if (isLeaving()) return
    void navigate({ search: { ...(subject ? { subject } : {}), ...(chosen ? { type: chosen } : {}) }, replace: true })
  }, 300)

  return (
    <Page title={t('ledger.title')} lead={t('ledger.lead')}>
      <CurrentCheckpoint />
      <Group align="flex-end">
        <Autocomplete
          label={t('ledger.type')}
          value={typed}
          onChange={(value) => {
            setTyped(value)
            narrow(value.trim())
          }}
          data={[...new Set((list.rows ?? []).map((entry) => entry.type))].sort()}
        />
        {subject && (
          <Text size="sm" mb={6}>
            {t('ledger.aboutOne')}{' '}
            <Link to="/ledger" search={type ? { type } : {}}>
              {t('ledger.showAll')}
            </Link>
          </Text>
        )}
      </Group>
      <DataTable
        label={t('ledger.title')}
        list={list}
        rowKey={({ id }) => id}
        empty={<Empty>{t('ledger.empty')}</Empty>}
        columns={[
          {
            header: t('ledger.what'),
            cell: ({ id, title, type: kind }) => (
              <>
                <Link to="/ledger/$entryId" params={{ entryId: id }}>
                  {title}
                </Link>
                <Text size="xs" c="dimmed" ff="monospace">
                  {kind}
                </Text>
              </>
            ),
          },
          { header: t('ledger.leaf'), align: 'end', cell: ({ leafIndex }) => leafIndex ?? t('ledger.pending') },
          { header: t('ledger.when'), cell: ({ at }) => <When at={at} /> },
          { header: t('ledger.actor'), cell: ({ actor }) => actor?.name.local ?? t('ledger.registry') },
          { header: t('ledger.subjects'), cell: ({ subjects }) => <SubjectLinks subjects={subjects} /> },
        ]}
      />
    </Page>
  )
}
