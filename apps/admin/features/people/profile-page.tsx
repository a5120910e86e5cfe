import { Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { LanguageSwitch } from '../../app/language-switch.tsx'
import { useSignedIn } from '../../app/session.tsx'
import { SetLanguageDocument } from '../../generated/operations.ts'
import { Facts } from '../../ui/facts.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import { NoticePreferences } from '../notices/index.ts'
import { ChangePassword } from './change-password.tsx'
import { MyCertificates } from './my-certificates.tsx'
import { NewCertificate } from './new-certificate.tsx'

export function ProfilePage() {
  const { t } = useTranslation()
  const { me } = useSignedIn()
  const [, setLanguage] = useMutation(SetLanguageDocument)
  return (
    <Page title={t('people.profile.title')}>
      <Stack gap="xl">
        <Section title={t('people.profile.about')}>
          <Facts
            facts={[
              { name: t('people.page.name'), value: me.person.name.local },
              { name: t('people.page.email'), value: me.person.email ?? '' },
              {
                name: t('people.profile.memberships'),
                value: me.person.memberships.map(({ id, organisation, role }) => (
                  <div key={id}>
                    {organisation.name.local} · {t(`people.role.${role}`)}
                  </div>
                )),
              },
              { name: t('people.profile.session'), value: <When at={me.sessionExpiresAt} /> },
              {
                name: t('ui.language.label'),
                value: (
                  <Group gap="sm">
                    <LanguageSwitch onChosen={(language) => void setLanguage({ language })} />
                    <Text size="sm" c="dimmed">
                      {t('people.profile.languageLead')}
                    </Text>
                  </Group>
                ),
              },
            ]}
          />
        </Section>
        <Section title={t('people.profile.certificates')}>
          <Text size="sm" c="dimmed">
            {t('people.profile.certificatesLead')}
          </Text>
          <MyCertificates />
        </Section>
        <Section title={t('people.profile.addTitle')}>
          <NewCertificate />
        </Section>
        <NoticePreferences />
        <Section title={t('people.profile.password')}>
          <ChangePassword />
        </Section>
      </Stack>
    </Page>
  )
}
