import { Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { GrantsDocument } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { When } from '../../ui/when.tsx'
import { PassportButton } from '../passports/index.ts'
import { TermsToAccept } from '../terms/index.ts'
import { GRANT_STATES, GrantStateTag } from './grant-state.tsx'

const route = getRouteApi('/shell/grants')

export function GrantsPage() {
  const { t } = useTranslation()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const state = GRANT_STATES.find((known) => known === search.state)
  const filter = { ...(state ? { state } : {}), ...(search.mine ? { mine: true } : {}) }
  const list = useListing(GrantsDocument, { filter, first: 20 }, (data) => data.grants)
  const narrow = (change: { state?: string; mine?: string }) => {
    void navigate({
      search: (now) => Object.fromEntries(Object.entries({ ...now, ...change }).filter(([, value]) => value !== '')),
      replace: true,
    })
  }

  return (
    <Page title={t('grants.title')} lead={t('grants.lead')} actions={<PassportButton />}>
      <TermsToAccept />
      <Group align="flex-end">
        <NativeSelect
          label={t('grants.stateLabel')}
          value={state ?? ''}
          onChange={(event) => narrow({ state: event.currentTarget.value })}
          data={[
            { value: '', label: t('grants.allStates') },
            ...GRANT_STATES.map((known) => ({ value: known, label: t(`grants.state.${known}`) })),
          ]}
        />
        <Checkbox
          mb={8}
          label={t('grants.mine')}
          checked={search.mine !== undefined}
          onChange={(event) => narrow({ mine: event.currentTarget.checked ? 'yes' : '' })}
        />
      </Group>
      <DataTable
        label={t('grants.title')}
        list={list}
        rowKey={({ id }) => id}
        empty={<Empty>{t('grants.empty')}</Empty>}
        columns={[
          {
            header: t('grants.version'),
            cell: ({ id, version }) => (
              <Link to="/grants/$grantId" params={{ grantId: id }}>
                {t('catalogue.version.title', { title: version.asset.title.local, number: version.number })}
              </Link>
            ),
          },
          { header: t('grants.stateLabel'), cell: (grant) => <GrantStateTag state={grant.state} /> },
          {
            header: t('grants.grantee'),
            cell: ({ person, organisation }) => (
              <Stack gap={0}>
                <span>{person.name.local}</span>
                <Text size="xs" c="dimmed">
                  {organisation.name.local}
                </Text>
              </Stack>
            ),
          },
          {
            header: t('requests.project'),
            cell: ({ request }) => t('requests.name', { number: request.number, project: request.project }),
          },
          { header: t('grants.ends'), cell: ({ endsAt }) => <When at={endsAt} dateOnly /> },
        ]}
      />
    </Page>
  )
}
