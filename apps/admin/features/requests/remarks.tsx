import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RemarkTextFragment } from '../../generated/operations.ts'
import { Section } from '../../ui/section.tsx'
import { When } from '../../ui/when.tsx'
import classes from './requests.module.css'

/** What reviewers asked to be changed, field by field. */
export function Remarks({ remarks }: { readonly remarks: readonly RemarkTextFragment[] }) {
  const { t } = useTranslation()
  if (remarks.length === 0) return null
  return (
    <Section title={t('requests.remarks.title')}>
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {remarks.map(({ id, label, text, author, madeAt }) => (
          <li key={id} className={classes.remark}>
            <Text fw={550}>{label}</Text>
            <Text>{text}</Text>
            <Text size="xs" c="dimmed">
              {author?.name.local ?? t('ledger.registry')} · <When at={madeAt} />
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  )
}
