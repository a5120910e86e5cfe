import {
  Button,
  Group,
  Paper,
  PasswordInput,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
  Title,
  UnstyledButton,
} from '@mantine/core'
import { useForm } from '@mantine/form'
import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Brand } from '../../app/brand.tsx'
import { useCommand } from '../../app/command.ts'
import { LanguageSwitch } from '../../app/language-switch.tsx'
import { useSession } from '../../app/session.tsx'
import { useSessionChange } from '../../app/session-change.ts'
import { SignInDocument } from '../../generated/operations.ts'
import { noteVisit } from '../../ui/page.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { useDemoPeople } from './demo-people.ts'
import classes from './sign-in.module.css'

const route = getRouteApi('/sign-in')

/** Only addresses of this app: anything else could be somebody's trap. */
const safeWayBack = (back: string | undefined): string => (back && /^\/(?!\/|\\)/.test(back) ? back : '/catalogue')

export function SignInPage() {
  const { t, i18n } = useTranslation()
  const { back } = route.useSearch()
  const session = useSession()
  const { begin } = useSessionChange()
  const navigate = useNavigate()
  const router = useRouter()
  const signIn = useCommand(SignInDocument, 'signIn')
  const demoPeople = useDemoPeople()
  const submit = useRef<HTMLButtonElement>(null)
  const language = i18n.language === 'ja' ? 'ja' : 'en'
  const form = useForm({ mode: 'controlled', initialValues: { email: '', password: '' } })

  useEffect(noteVisit, [])
  useEffect(() => {
    if (session.state === 'signedIn') void navigate({ href: safeWayBack(back), replace: true })
  }, [session.state, navigate, back])

  const onSubmit = form.onSubmit(async (input) => {
    if (!(await signIn.run({ input }))) return
    begin()
    await router.navigate({ href: safeWayBack(back), replace: true })
  })

  return (
    <div className={classes.screen}>
      <title>{`${t('people.signIn.title')} · 来歴 Raireki`}</title>
      <Group justify="space-between" component="header">
        <Brand />
        <LanguageSwitch />
      </Group>
      <main className={classes.columns} data-demo={demoPeople.length > 0}>
        <Paper p="xl" className={classes.form}>
          <form onSubmit={onSubmit}>
            <Stack gap="md">
              <div>
                <Title order={1}>{t('people.signIn.title')}</Title>
                <Text c="dimmed" size="sm">
                  {back ? t('people.signIn.ended') : t('people.signIn.lead')}
                </Text>
              </div>
              {signIn.trouble && <TroublePanel trouble={signIn.trouble} />}
              <TextInput
                label={t('people.signIn.email')}
                type="email"
                autoComplete="username"
                required
                withAsterisk={false}
                {...form.getInputProps('email')}
              />
              <PasswordInput
                label={t('people.signIn.password')}
                autoComplete="current-password"
                required
                withAsterisk={false}
                {...form.getInputProps('password')}
              />
              <Button type="submit" ref={submit} loading={signIn.running} fullWidth>
                {t('people.signIn.submit')}
              </Button>
            </Stack>
          </form>
        </Paper>
        {demoPeople.length > 0 && (
          <section aria-labelledby="demo-people">
            <Title order={2} id="demo-people">
              {t('people.signIn.demo')}
            </Title>
            <Text c="dimmed" size="sm" mb="sm">
              {t('people.signIn.demoLead')}
            </Text>
            <SimpleGrid component="ul" cols={{ base: 1, xs: 2 }} spacing="xs" p={0} m={0} style={{ listStyle: 'none' }}>
              {demoPeople.map((person) => (
                <li key={person.email}>
                  <UnstyledButton
                    className={classes.person}
                    onClick={() => {
                      form.setValues({ email: person.email, password: person.password })
                      submit.current?.focus()
                    }}
                  >
                    <Text size="sm" fw={550}>
                      {person.name[language]}
                    </Text>
                    <Text size="xs" c="dimmed">
                      {person.role[language]}
                    </Text>
                  </UnstyledButton>
                </li>
              ))}
            </SimpleGrid>
          </section>
        )}
      </main>
    </div>
  )
}
