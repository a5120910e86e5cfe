import { Stack, Text } from '@mantine/core'
import type { TFunction } from 'i18next'
import type { ObligationRowFragment } from '../../generated/operations.ts'
import type { Column } from '../../ui/data-table.tsx'
import { When } from '../../ui/when.tsx'
import { ObligationActions } from './obligation-actions.tsx'
import { ObligationStateTag } from './obligation-state.tsx'

/** How an obligation is shown in a table, wherever that is. */
export function obligationColumns(t: TFunction): readonly Column<ObligationRowFragment>[] {
  return [
    {
      header: t('obligations.what'),
      cell: ({ text, source, evidence, answer }) => (
        <Stack gap={2}>
          <span>{text.local}</span>
          <Text size="xs" c="dimmed">
            {t(`obligations.source.${source}`)}
          </Text>
          {evidence && <Said name={t('obligations.evidence')} text={evidence} />}
          {answer && <Said name={t('obligations.answer')} text={answer} />}
        </Stack>
      ),
    },
    {
      header: t('obligations.due'),
      cell: ({ dueAt }) => (dueAt ? <When at={dueAt} dateOnly /> : t('obligations.always')),
    },
    { header: t('obligations.stateLabel'), cell: (row) => <ObligationStateTag {...row} /> },
    { header: t('obligations.actions'), cell: (row) => <ObligationActions obligation={row} /> },
  ]
}

function Said({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      <Text span size="xs" c="dimmed">
        {name}
      </Text>{' '}
      {text}
    </Text>
  )
}
