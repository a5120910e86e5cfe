import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { useCommand } from '../../app/command.ts'
import { Link } from '../../app/link.tsx'
import { AcceptTermsDocument, TermsDueOfGrantDocument } from '../../generated/operations.ts'
import { TroublePanel } from '../../ui/trouble.tsx'
import { When } from '../../ui/when.tsx'
import { VerdictView } from './verdict-view.tsx'

/** Terms that were set after a grant was given: exactly what they change, and for its holder the way to accept them. */
export function AcceptTerms({ grantId, mine }: { readonly grantId: string; readonly mine: boolean }) {
  const { t } = useTranslation()
  const answer = useAnswer(TermsDueOfGrantDocument, { id: grantId })
  const accept = useCommand(AcceptTermsDocument, 'acceptTerms')
  const due = answer.data?.grant.termsToAccept
  if (answer.trouble) return <TroublePanel trouble={answer.trouble} onRetry={answer.askAgain} />
  if (!due) return null
  const { number, id: termsId } = due.terms
  return (
    <Alert
      color={due.overdue ? 'red' : 'yellow'}
      variant="light"
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
      title={t(due.overdue ? 'terms.accept.overdue' : 'terms.accept.due', { number })}
    >
      <Stack gap="sm">
        <Text size="sm">
          {t('terms.accept.by')} <When at={due.acceptBy} /> · {t('terms.accept.consequence')}
        </Text>
        <Text fw={550}>{due.headline}</Text>
        <List size="sm">
          {due.changes.map((change) => (
            <List.Item key={`${change.term} ${change.text}`}>{change.text}</List.Item>
          ))}
        </List>
        <VerdictView verdict={due.verdict} decidingOnly />
        {accept.trouble && <TroublePanel trouble={accept.trouble} />}
        <Group>
          {mine && (
            <Button
              loading={accept.running}
              disabled={due.verdict.verdict === 'DENY'}
              onClick={async () => {
                const grant = await accept.run({ input: { grantId, termsId } })
                if (!grant) return answer.askAgain()
                notifications.show({ message: t('terms.accept.done', { number }) })
                answer.askAgain()
              }}
            >
              {t('terms.accept.accept', { number })}
            </Button>
          )}
          <Link to="/terms/$termsId" params={{ termsId }} size="sm">
            {t('terms.accept.whole', { number })}
          </Link>
        </Group>
      </Stack>
    </Alert>
  )
}
