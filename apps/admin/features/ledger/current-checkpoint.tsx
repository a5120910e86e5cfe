import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAnswer } from '../../app/answer.tsx'
import { CheckpointDocument } from '../../generated/operations.ts'
import { CodeBlock } from '../../ui/code.tsx'
import { When } from '../../ui/when.tsx'

/** The newest signed statement of the whole log; whoever keeps a copy can later prove that nothing was rewritten. */
export function CurrentCheckpoint() {
  const { t } = useTranslation()
  const { data } = useAnswer(CheckpointDocument, {})
  if (!data?.checkpoint) return null
  const { size, signedAt, note } = data.checkpoint
  return (
    <details>
      <summary>
        <Text span size="sm">
          {t('ledger.checkpointSummary', { count: size })} <When at={signedAt} />
        </Text>
      </summary>
      <CodeBlock label={t('ledger.checkpoint')}>{note}</CodeBlock>
      <CodeBlock label={t('ledger.key')}>{data.ledgerKey}</CodeBlock>
    </details>
  )
}
