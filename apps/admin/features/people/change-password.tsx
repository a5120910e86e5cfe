import { Button, Group, PasswordInput, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { useSignedIn } from '../../app/session.tsx'
import { ChangePasswordDocument } from '../../generated/operations.ts'
import { TroublePanel } from '../../ui/trouble.tsx'

const SHORTEST_PASSWORD = 12

export function ChangePassword() {
  const { t } = useTranslation()
  const { me } = useSignedIn()
  const change = useCommand(ChangePasswordDocument, 'changePassword')
  const form = useForm({
    mode: 'controlled',
    initialValues: { current: '', next: '' },
    validate: { next: (next) => (next.length < SHORTEST_PASSWORD ? t('people.profile.nextHint') : null) },
  })
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(async (input) => {
        if (!(await change.run({ input }))) return
        form.reset()
        notifications.show({ message: t('people.profile.changed') })
      })}
    >
      <Stack gap="sm" maw="24rem">
        {/* Password managers file the new password under this name. */}
        <input type="hidden" autoComplete="username" value={me.person.email ?? ''} readOnly />
        <PasswordInput
          label={t('people.profile.current')}
          autoComplete="current-password"
          {...form.getInputProps('current')}
        />
        <PasswordInput
          label={t('people.profile.next')}
          description={t('people.profile.nextHint')}
          autoComplete="new-password"
          {...form.getInputProps('next')}
        />
        {change.trouble && <TroublePanel trouble={change.trouble} />}
        <Group>
          <Button type="submit" variant="default" loading={change.running}>
            {t('people.profile.change')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
