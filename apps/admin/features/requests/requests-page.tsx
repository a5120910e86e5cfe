import { Checkbox, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ButtonLink, Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { useSignedIn } from '../../app/session.tsx'
import { RequestsDocument } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { When } from '../../ui/when.tsx'
import { MyInvitations } from './my-invitations.tsx'
import { REQUEST_KINDS, REQUEST_STATES, RequestKindTag, RequestStateTag } from './request-state.tsx'

const route = getRouteApi('/shell/requests')

export function RequestsPage() {
  const { t } = useTranslation()
  const { can } = useSignedIn()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const state = REQUEST_STATES.find((known) => known === search.state)
  const kind = REQUEST_KINDS.find((known) => known === search.kind)
  const filter = {
    ...(state ? { state } : {}),
    ...(kind ? { kind } : {}),
    ...(search.mine ? { mine: true } : {}),
    ...(search.text ? { text: search.text } : {}),
  }
  const list = useListing(RequestsDocument, { filter, first: 20 }, (data) => data.requests)
  const narrow = (change: { state?: string; kind?: string; mine?: string; text?: string }) => {
    void navigate({
      search: (now) => Object.fromEntries(Object.entries({ ...now, ...change }).filter(([, value]) => value !== '')),
      replace: true,
    })
  }

  return (
    <Page
      title={t('requests.title')}
      lead={t('requests.lead')}
      actions={
        can('draft:Request', 'submit:Request') && <ButtonLink to="/requests/draft">{t('requests.draftNew')}</ButtonLink>
      }
    >
      <MyInvitations />
      <Group align="flex-end">
        <TextInput
          type="search"
          label={t('requests.search')}
          value={search.text ?? ''}
          onChange={(event) => narrow({ text: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('requests.stateLabel')}
          value={state ?? ''}
          onChange={(event) => narrow({ state: event.currentTarget.value })}
          data={[
            { value: '', label: t('requests.allStates') },
            ...REQUEST_STATES.map((known) => ({ value: known, label: t(`requests.state.${known}`) })),
          ]}
        />
        <NativeSelect
          label={t('requests.kindLabel')}
          value={kind ?? ''}
          onChange={(event) => narrow({ kind: event.currentTarget.value })}
          data={[
            { value: '', label: t('requests.allKinds') },
            ...REQUEST_KINDS.map((known) => ({ value: known, label: t(`requests.kind.${known}`) })),
          ]}
        />
        <Checkbox
          mb={8}
          label={t('requests.mine')}
          checked={search.mine !== undefined}
          onChange={(event) => narrow({ mine: event.currentTarget.checked ? 'yes' : '' })}
        />
      </Group>
      <DataTable
        label={t('requests.title')}
        list={list}
        rowKey={({ id }) => id}
        empty={<Empty>{t('requests.empty')}</Empty>}
        columns={[
          {
            header: t('requests.project'),
            cell: ({ id, number, project }) => (
              <Link to="/requests/$requestId" params={{ requestId: id }}>
                {t('requests.name', { number, project: project || t('requests.untitled') })}
              </Link>
            ),
          },
          {
            header: t('requests.stateLabel'),
            cell: ({ kind: is, state: at }) => (
              <Group gap={4}>
                <RequestStateTag state={at} />
                <RequestKindTag kind={is} />
              </Group>
            ),
          },
          {
            header: t('requests.applicant'),
            cell: ({ applicant, organisation }) => (
              <Stack gap={0}>
                <span>{applicant.name.local}</span>
                <Text size="xs" c="dimmed">
                  {organisation.name.local}
                </Text>
              </Stack>
            ),
          },
          {
            header: t('requests.wanted'),
            cell: ({ items }) => items.map(({ version }) => version.asset.title.local).join(t('requests.listComma')),
          },
          {
            header: t('requests.submitted'),
            cell: ({ submittedAt }) => submittedAt && <When at={submittedAt} dateOnly />,
          },
        ]}
      />
    </Page>
  )
}
