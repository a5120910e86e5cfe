import { Group, Paper, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import type { ItemWithVerdictFragment } from '../../generated/operations.ts'
import { VersionLink } from '../catalogue/index.ts'
import { ComparedVerdict, ExplanationView, ReplayedVerdict, VerdictView } from '../terms/index.ts'
import { ItemOutcomeTag } from './request-state.tsx'

/** One version that was asked for, with its terms and what matching said of the purpose under them. */
export function RequestItemView({
  item,
  purpose,
}: {
  readonly item: ItemWithVerdictFragment
  readonly purpose: unknown
}) {
  const { t } = useTranslation()
  return (
    <Paper component="li" py="sm">
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Group gap="xs">
            <VersionLink version={item.version} />
            {item.outcome && <ItemOutcomeTag outcome={item.outcome} />}
          </Group>
          {item.terms && (
            <Link to="/terms/$termsId" params={{ termsId: item.terms.id }} size="sm">
              {t('catalogue.asset.termsNumber', { number: item.terms.number })}
            </Link>
          )}
        </Group>
        {item.verdict && item.terms && (
          <ComparedVerdict verdict={item.verdict} purpose={purpose} terms={item.terms.body} />
        )}
        {item.verdict && !item.terms && <VerdictView verdict={item.verdict} />}
        {!item.verdict && (
          <Text size="sm" c="dimmed">
            {t('requests.noVerdictYet')}
          </Text>
        )}
        {item.terms && <ReplayedVerdict itemId={item.id} />}
        {item.terms && (
          <details>
            <summary>
              <Text span size="sm" c="dimmed">
                {t('requests.termsInWords')}
              </Text>
            </summary>
            <ExplanationView explanation={item.terms.explanation} level={4} />
          </details>
        )}
      </Stack>
    </Paper>
  )
}
