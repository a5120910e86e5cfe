import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ChangeRowFragment } from '../../generated/operations.ts'
import classes from './requests.module.css'

/** Field by field, what is gone and what is there instead. */
export function ChangeList({ changes }: { readonly changes: readonly ChangeRowFragment[] }) {
  const { t } = useTranslation()
  if (changes.length === 0) return <Text c="dimmed">{t('requests.diff.none')}</Text>
  const fields = [...new Set(changes.map(({ field }) => field))]
  return (
    <Stack component="dl" gap="sm" m={0}>
      {fields.map((field) => {
        const own = changes.filter((change) => change.field === field)
        return (
          <div key={field}>
            <dt className={classes.changed}>{own[0]?.label}</dt>
            {own.map((change) => (
              <ChangedText key={`${change.before ?? ''} ${change.after ?? ''}`} change={change} />
            ))}
          </div>
        )
      })}
    </Stack>
  )
}

/** What came or went is said once; what changed is said twice, before and after. */
function ChangedText({ change: { kind, before, after } }: { readonly change: ChangeRowFragment }) {
  const { t } = useTranslation()
  const name = (side: 'before' | 'after') =>
    kind === 'CHANGED' ? t(`requests.diff.${side}`) : t(`requests.diff.kind.${kind}`)
  return (
    <>
      {before !== null && (
        <dd className={classes.before}>
          <span className={classes.side}>{name('before')}</span> <del>{before}</del>
        </dd>
      )}
      {after !== null && (
        <dd className={classes.after}>
          <span className={classes.side}>{name('after')}</span> <ins>{after}</ins>
        </dd>
      )}
    </>
  )
}
