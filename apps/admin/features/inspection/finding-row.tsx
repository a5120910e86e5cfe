import { Checkbox, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FindingTextFragment } from '../../generated/operations.ts'
import { Tag } from '../../ui/tag.tsx'
import { SeverityTag } from './inspection-state.tsx'

/** One finding: how grave, what it is, where, and why it may stay. */
export function FindingRow({
  finding,
  chosen,
  onChoose,
}: {
  readonly finding: FindingTextFragment
  readonly chosen: boolean
  /** Where the person may justify it. */
  readonly onChoose: ((chosen: boolean) => void) | undefined
}) {
  const { t } = useTranslation()
  const { severity, final, message, sample, count, justification, justifiedBy } = finding
  return (
    <Group align="flex-start" wrap="nowrap" gap="sm">
      {onChoose && (
        <Checkbox
          mt={2}
          aria-label={t('inspection.choose', { what: message })}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      )}
      <Stack gap={2}>
        <Group gap="xs">
          <SeverityTag severity={severity} />
          {final && <Tag tone="bad">{t('inspection.final')}</Tag>}
          {count > 1 && <Text size="sm">{t('inspection.times', { count })}</Text>}
        </Group>
        <Text>{message}</Text>
        <Text size="sm" c="dimmed">
          <Where finding={finding} /> {sample !== '' && <code>{sample}</code>}
        </Text>
        {justification && (
          <Text size="sm">
            {t('inspection.justifiedBy', { name: justifiedBy?.name.local ?? '–', reason: justification })}
          </Text>
        )}
      </Stack>
    </Group>
  )
}

function Where({ finding: { place } }: { readonly finding: FindingTextFragment }) {
  const { t } = useTranslation()
  const { part, field, line, byte } = place
  const said = [
    part,
    field,
    line === null ? null : t('inspection.line', { line }),
    byte === null ? null : t('inspection.byte', { byte }),
  ]
  return said.filter((each) => each !== null).join(' · ')
}
