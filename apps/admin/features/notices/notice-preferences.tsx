import { NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { Answered, useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import { type MailChoice, NoticePreferencesDocument, SetNoticePreferencesDocument } from '../../generated/operations.ts'
import { Section } from '../../ui/section.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { MAIL_CHOICES } from './groups.ts'

/** How the reader is told, group by group; each choice is kept as soon as it is made. */
export function NoticePreferences() {
  const { t } = useTranslation()
  const answer = useAnswer(NoticePreferencesDocument, {}, { about: 'NoticePreference' })
  const set = useCommand(SetNoticePreferencesDocument, 'setNoticePreferences')
  return (
    <Section title={t('notices.preferences.title')}>
      <Text size="sm" c="dimmed">
        {t('notices.preferences.lead')}
      </Text>
      {set.trouble && <TroublePanel trouble={set.trouble} />}
      <Answered answer={answer}>
        {({ noticePreferences }) => (
          <Stack maw="40rem">
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {noticePreferences.map(({ group, mail }) => (
                <NativeSelect
                  key={group}
                  label={t(`notices.group.${group}`)}
                  description={t(`notices.preferences.about.${group}`)}
                  value={mail}
                  disabled={set.running}
                  data={MAIL_CHOICES.map((choice) => ({ value: choice, label: t(`notices.mail.${choice}`) }))}
                  onChange={async (event) => {
                    const chosen = { group, mail: event.currentTarget.value as MailChoice }
                    if (!(await set.run({ input: { preferences: [chosen] } }))) return
                    notifications.show({ message: t('notices.preferences.kept') })
                  }}
                />
              ))}
            </SimpleGrid>
          </Stack>
        )}
      </Answered>
    </Section>
  )
}
