import { Group, Paper, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { MyInvitationsDocument } from '../../generated/operations.ts'
import { Section } from '../../ui/section.tsx'
import { MemberStateTag } from './member-state.tsx'

/** Research teams that wait for this person's word, above the list of requests; nothing where none does. */
export function MyInvitations() {
  const { t } = useTranslation()
  const answer = useAnswer(MyInvitationsDocument, {}, { about: 'Invitation' })
  const waiting = (answer.data?.invitations ?? []).filter(
    ({ isOpen, state }) => isOpen && (state === 'INVITED' || state === 'OUTDATED'),
  )
  if (waiting.length === 0) return null
  return (
    <Section title={t('requests.invitation.waiting')}>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {waiting.map(({ id, number, project, applicant, state }) => (
          <Paper component="li" key={id} p="sm">
            <Group justify="space-between" gap="xs">
              <Link to="/my-invitations/$memberId" params={{ memberId: id }}>
                {t('requests.name', { number, project: project || t('requests.untitled') })}
              </Link>
              <Group gap="xs">
                <Text size="sm" c="dimmed">
                  {applicant.name.local}
                </Text>
                <MemberStateTag state={state} />
              </Group>
            </Group>
          </Paper>
        ))}
      </Stack>
    </Section>
  )
}
