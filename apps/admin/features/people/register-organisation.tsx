import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { RegisterOrganisationDocument } from '../../generated/operations.ts'
import { emptyText, LocalTextFields } from '../../ui/local-text-fields.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { ORGANISATION_KINDS } from './roles.ts'

export function RegisterOrganisation() {
  const { t } = useTranslation()
  const [name, setName] = useState(emptyText)
  const [kind, setKind] = useState(ORGANISATION_KINDS[0] ?? 'HOSPITAL')
  const [country, setCountry] = useState('JP')
  const register = useCommand(RegisterOrganisationDocument, 'registerOrganisation')
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault()
        const organisation = await register.run({ input: { name, kind, country: country.toUpperCase() } })
        if (!organisation) return
        setName(emptyText)
        notifications.show({ message: t('people.register.doneOrganisation', { name: organisation.name.local }) })
      }}
    >
      <Stack gap="md">
        <LocalTextFields label={t('people.page.name')} value={name} onChange={setName} />
        <Group align="flex-start">
          <NativeSelect
            label={t('people.page.kind')}
            value={kind}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              setKind(ORGANISATION_KINDS.find((known) => known === chosen) ?? kind)
            }}
            data={ORGANISATION_KINDS.map((known) => ({ value: known, label: t(`people.kind.${known}`) }))}
          />
          <TextInput
            label={t('people.page.country')}
            description={t('people.register.countryHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            value={country}
            maxLength={2}
            onChange={(event) => setCountry(event.currentTarget.value)}
          />
        </Group>
        {register.trouble && <TroublePanel trouble={register.trouble} />}
        <Group>
          <Button type="submit" loading={register.running} disabled={!name.ja.trim() && !name.en.trim()}>
            {t('people.register.submitOrganisation')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
