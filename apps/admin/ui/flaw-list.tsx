import { List } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** One thing that is wrong: what is wrong, and the name by which the reader knows the field it is in. */
export type NamedFlaw = { readonly path: string; readonly field: string; readonly message: string }

/** Everything that is wrong, each with the field it is in. */
export function FlawList({ flaws }: { readonly flaws: readonly NamedFlaw[] }) {
  const { t } = useTranslation()
  if (flaws.length === 0) return null
  return (
    <List size="sm">
      {flaws.map(({ path, field, message }) => (
        <List.Item key={`${path} ${message}`}>{field === '' ? message : t('ui.flaw', { field, message })}</List.Item>
      ))}
    </List>
  )
}
