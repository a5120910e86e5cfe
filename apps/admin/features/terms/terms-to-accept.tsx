import { Alert, List } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { Link } from '../../app/link.tsx'
import { GrantsToAcceptDocument } from '../../generated/operations.ts'
import { When } from '../../ui/when.tsx'

/** A person's grants under which later terms wait to be accepted. Nothing at all where none do. */
export function TermsToAccept() {
  const { t } = useTranslation()
  const { data } = useAnswer(GrantsToAcceptDocument, {}, { about: 'Grant' })
  const grants = data?.grantsToAccept ?? []
  if (grants.length === 0) return null
  const someOverdue = grants.some(({ termsToAccept }) => termsToAccept?.overdue)
  return (
    <Alert
      color={someOverdue ? 'red' : 'yellow'}
      variant="light"
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
      title={t('terms.accept.waiting')}
    >
      <List size="sm">
        {grants.map(({ id, version, termsToAccept: due }) => (
          <List.Item key={id}>
            <Link to="/grants/$grantId" params={{ grantId: id }}>
              {version.asset.title.local}
            </Link>{' '}
            {due && (
              <>
                {t('terms.number', { number: due.terms.number })} · {t('terms.accept.by')} <When at={due.acceptBy} />
              </>
            )}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
