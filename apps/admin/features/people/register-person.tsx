import { Button, Group, NativeSelect, PasswordInput, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import type { Language } from '../../app/language.ts'
import { OrganisationsDocument, RegisterPersonDocument, type Role } from '../../generated/operations.ts'
import { emptyText, LocalTextFields } from '../../ui/local-text-fields.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { ROLES } from './roles.ts'

const nobody = {
  name: emptyText,
  email: '',
  language: 'ja' as Language,
  password: '',
  organisationId: '',
  role: 'DEVELOPER' as Role,
}

/** Lets one person in, with one role; further roles are given by registering them in further organisations. */
export function RegisterPerson() {
  const { t } = useTranslation()
  const [person, setPerson] = useState(nobody)
  const register = useCommand(RegisterPersonDocument, 'registerPerson')
  const organisations = useAnswer(OrganisationsDocument, { first: 100 }).data?.organisations.edges ?? []
  const change = (part: Partial<typeof nobody>) => setPerson((now) => ({ ...now, ...part }))

  const submit = async () => {
    const { organisationId, role, ...input } = person
    const registered = await register.run({ input: { ...input, memberships: [{ organisationId, role }] } })
    if (!registered) return
    setPerson(nobody)
    notifications.show({ message: t('people.register.donePerson', { name: registered.name.local }) })
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Stack gap="md">
        <LocalTextFields label={t('people.page.name')} value={person.name} onChange={(name) => change({ name })} />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t('people.page.email')}
            type="email"
            autoComplete="off"
            value={person.email}
            onChange={(event) => change({ email: event.currentTarget.value })}
          />
          <PasswordInput
            label={t('people.register.password')}
            description={t('people.register.passwordHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autoComplete="new-password"
            value={person.password}
            onChange={(event) => change({ password: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('people.register.organisation')}
            value={person.organisationId}
            onChange={(event) => change({ organisationId: event.currentTarget.value })}
            data={[
              { value: '', label: t('people.register.chooseOrganisation'), disabled: true },
              ...organisations.map(({ node }) => ({ value: node.id, label: node.name.local })),
            ]}
          />
          <NativeSelect
            label={t('people.page.role')}
            value={person.role}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              change({ role: ROLES.find((role) => role === chosen) ?? person.role })
            }}
            data={ROLES.map((role) => ({ value: role, label: t(`people.role.${role}`) }))}
          />
          <NativeSelect
            label={t('people.register.language')}
            value={person.language}
            onChange={(event) => change({ language: event.currentTarget.value === 'en' ? 'en' : 'ja' })}
            data={[
              { value: 'ja', label: t('ui.language.ja') },
              { value: 'en', label: t('ui.language.en') },
            ]}
          />
        </SimpleGrid>
        {register.trouble && <TroublePanel trouble={register.trouble} />}
        <Group>
          <Button type="submit" loading={register.running} disabled={person.organisationId === ''}>
            {t('people.register.submitPerson')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
