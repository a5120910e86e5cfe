import { Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { ObligationsDocument, type ObligationsQuery } from '../../generated/operations.ts'
import { type Column, DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { obligationColumns } from './obligation-columns.tsx'
import { OBLIGATION_STATES } from './obligation-state.tsx'

const route = getRouteApi('/shell/obligations')

type Row = ObligationsQuery['obligations']['edges'][number]['node']

export function ObligationsPage() {
  const { t } = useTranslation()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const state = OBLIGATION_STATES.find((known) => known === search.state)
  const filter = {
    ...(state ? { state } : {}),
    ...(search.mine ? { mine: true } : {}),
    ...(search.overdue ? { overdue: true } : {}),
  }
  const list = useListing(ObligationsDocument, { filter, first: 20 }, (data) => data.obligations, {
    about: 'Obligation',
  })
  const narrow = (change: Record<string, string>) => {
    void navigate({
      search: (now) => Object.fromEntries(Object.entries({ ...now, ...change }).filter(([, value]) => value !== '')),
      replace: true,
    })
  }
  const columns: Column<Row>[] = [
    ...obligationColumns(t).slice(0, 1),
    {
      header: t('obligations.grant'),
      cell: ({ grant }) => (
        <Stack gap={0}>
          <Link to="/grants/$grantId" params={{ grantId: grant.id }}>
            {t('catalogue.version.title', { title: grant.version.asset.title.local, number: grant.version.number })}
          </Link>
          <Text size="xs" c="dimmed">
            {grant.person.name.local}
          </Text>
        </Stack>
      ),
    },
    ...obligationColumns(t).slice(1),
  ]

  return (
    <Page title={t('obligations.title')} lead={t('obligations.lead')}>
      <Group align="flex-end">
        <NativeSelect
          label={t('obligations.stateLabel')}
          value={state ?? ''}
          onChange={(event) => narrow({ state: event.currentTarget.value })}
          data={[
            { value: '', label: t('grants.allStates') },
            ...OBLIGATION_STATES.map((known) => ({ value: known, label: t(`obligations.state.${known}`) })),
          ]}
        />
        {(['mine', 'overdue'] as const).map((name) => (
          <Checkbox
            key={name}
            mb={8}
            label={t(`obligations.only.${name}`)}
            checked={search[name] !== undefined}
            onChange={(event) => narrow({ [name]: event.currentTarget.checked ? 'yes' : '' })}
          />
        ))}
      </Group>
      <DataTable
        label={t('obligations.title')}
        list={list}
        rowKey={({ id }) => id}
        empty={<Empty>{t('obligations.empty')}</Empty>}
        columns={columns}
      />
    </Page>
  )
}
