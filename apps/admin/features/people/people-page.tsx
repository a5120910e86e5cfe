import { NativeSelect, Stack, Tabs } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useListing } from '../../app/list.ts'
import { useSignedIn } from '../../app/session.tsx'
import { OrganisationsDocument, PeopleDocument, type Role } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { Panels } from '../board/index.ts'
import { RegisterOrganisation } from './register-organisation.tsx'
import { RegisterPerson } from './register-person.tsx'
import { ROLES } from './roles.ts'

const route = getRouteApi('/shell/people')

const TABS = ['people', 'organisations', 'panels'] as const

export function PeoplePage() {
  const { t } = useTranslation()
  const { tab } = route.useSearch()
  const navigate = route.useNavigate()
  return (
    <Page title={t('people.page.title')}>
      <Tabs
        value={TABS.find((known) => known === tab) ?? 'people'}
        onChange={(chosen) => {
          void navigate({ search: chosen && chosen !== 'people' ? { tab: chosen } : {} })
        }}
      >
        <Tabs.List mb="lg">
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {t(`people.page.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="people">
          <PeopleTab />
        </Tabs.Panel>
        <Tabs.Panel value="organisations">
          <OrganisationsTab />
        </Tabs.Panel>
        <Tabs.Panel value="panels">
          <Panels />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}

function PeopleTab() {
  const { t } = useTranslation()
  const { can } = useSignedIn()
  const [role, setRole] = useState<Role>()
  const list = useListing(PeopleDocument, { ...(role ? { role } : {}), first: 20 }, (data) => data.people)
  return (
    <Stack gap="xl">
      <Section title={t('people.page.people')}>
        <NativeSelect
          label={t('people.page.role')}
          maw="16rem"
          value={role ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value
            setRole(ROLES.find((known) => known === chosen))
          }}
          data={[
            { value: '', label: t('people.page.allRoles') },
            ...ROLES.map((known) => ({ value: known, label: t(`people.role.${known}`) })),
          ]}
        />
        <DataTable
          label={t('people.page.people')}
          list={list}
          rowKey={({ id }) => id}
          empty={<Empty>{t('people.page.noPeople')}</Empty>}
          columns={[
            { header: t('people.page.name'), cell: ({ name }) => name.local },
            { header: t('people.page.email'), cell: ({ email }) => email },
            {
              header: t('people.page.roles'),
              cell: ({ memberships }) => (
                <Stack gap={0}>
                  {memberships.map(({ id, organisation, role: held }) => (
                    <span key={id}>
                      {organisation.name.local} · {t(`people.role.${held}`)}
                    </span>
                  ))}
                </Stack>
              ),
            },
          ]}
        />
      </Section>
      {can('register:Person') && (
        <Section title={t('people.page.registerPerson')} framed>
          <RegisterPerson />
        </Section>
      )}
    </Stack>
  )
}

function OrganisationsTab() {
  const { t } = useTranslation()
  const { can } = useSignedIn()
  const list = useListing(OrganisationsDocument, { first: 20 }, (data) => data.organisations)
  return (
    <Stack gap="xl">
      <Section title={t('people.page.organisations')}>
        <DataTable
          label={t('people.page.organisations')}
          list={list}
          rowKey={({ id }) => id}
          empty={<Empty>{t('people.page.noOrganisations')}</Empty>}
          columns={[
            { header: t('people.page.name'), cell: ({ name }) => name.local },
            { header: t('people.page.kind'), cell: ({ kind }) => t(`people.kind.${kind}`) },
            { header: t('people.page.country'), cell: ({ country }) => country },
          ]}
        />
      </Section>
      {can('register:Organisation') && (
        <Section title={t('people.page.registerOrganisation')} framed>
          <RegisterOrganisation />
        </Section>
      )}
    </Stack>
  )
}
