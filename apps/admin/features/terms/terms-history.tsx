import { List, Paper, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import { useListing } from '../../app/list.ts'
import { TermsHistoryDocument } from '../../generated/operations.ts'
import { More } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loading } from '../../ui/loading.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { When } from '../../ui/when.tsx'

/** Every numbered statement of terms an asset has had, newest first, with what each changed. */
export function TermsHistory({ assetId }: { readonly assetId: string }) {
  const { t } = useTranslation()
  const list = useListing(TermsHistoryDocument, { id: assetId, first: 20 }, (data) => data.asset.termsHistory)
  if (!list.rows) return list.trouble ? <TroublePanel trouble={list.trouble} onRetry={list.askAgain} /> : <Loading />
  if (list.rows.length === 0) return <Empty>{t('terms.noHistory')}</Empty>
  return (
    <div>
      <Stack component="ol" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {list.rows.map((terms) => (
          <Paper component="li" key={terms.id} py="sm">
            <Link to="/terms/$termsId" params={{ termsId: terms.id }} fw={550}>
              {t('terms.number', { number: terms.number })}
            </Link>
            <Text span size="sm" c="dimmed" ml="sm">
              <When at={terms.createdAt} />
              {terms.acceptBy && (
                <>
                  {' '}
                  · {t('terms.acceptBy')} <When at={terms.acceptBy} />
                </>
              )}
            </Text>
            <Text mt={2}>{terms.explanation.headline}</Text>
            {terms.changes.length > 0 && (
              <>
                <Text size="sm" c="dimmed" mt={6}>
                  {t('terms.changes')}
                </Text>
                <List size="sm">
                  {terms.changes.map((change) => (
                    <List.Item key={change}>{change}</List.Item>
                  ))}
                </List>
              </>
            )}
          </Paper>
        ))}
      </Stack>
      <More list={list} />
    </div>
  )
}
