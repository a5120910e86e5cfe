import { useTranslation } from 'react-i18next'

/** A moment as people in the chosen language write it, and exactly for machines and on hover. */
export function When({ at, dateOnly = false }: { readonly at: string; readonly dateOnly?: boolean }) {
  const { i18n } = useTranslation()
  const moment = new Date(at)
  const format = new Intl.DateTimeFormat(i18n.language === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'medium',
    ...(dateOnly ? {} : { timeStyle: 'short' }),
  })
  return (
    <time dateTime={at} title={moment.toISOString()} style={{ whiteSpace: 'nowrap' }}>
      {format.format(moment)}
    </time>
  )
}
