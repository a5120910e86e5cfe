import { useTranslation } from 'react-i18next'
import type { StatisticsTextFragment } from '../../generated/operations.ts'
import { Facts } from '../../ui/facts.tsx'

/** What was counted while looking inside. */
export function StatisticsFacts({ statistics }: { readonly statistics: StatisticsTextFragment }) {
  const { t, i18n } = useTranslation()
  const { records, entries, tensors, parameters, languages, modalities, resources, profiles } = statistics
  const number = new Intl.NumberFormat(i18n.language)
  const count = (name: string, value: number | null) =>
    value !== null && value > 0 && { name, value: number.format(value) }
  const list = (name: string, values: readonly string[]) => values.length > 0 && { name, value: values.join(', ') }
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' })
  return (
    <Facts
      facts={[
        count(t('inspection.statistics.records'), records),
        count(t('inspection.statistics.entries'), entries),
        count(t('inspection.statistics.tensors'), tensors),
        count(t('inspection.statistics.parameters'), parameters),
        list(t('inspection.statistics.modalities'), modalities),
        list(
          t('inspection.statistics.languages'),
          languages.map((code) => names.of(code) ?? code),
        ),
        list(
          t('inspection.statistics.resources'),
          resources.map(({ type, count: many }) => `${type} ${number.format(many)}`),
        ),
        list(t('inspection.statistics.profiles'), profiles),
      ]}
    />
  )
}
