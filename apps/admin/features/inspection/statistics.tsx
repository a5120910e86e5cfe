import { useTranslation } from 'react-i18next'
import type { AssetCardFragment, StatisticsTextFragment } from '../../generated/operations.ts'
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

/** The same in as few words as there is room for among many: how much, in which languages, from which machines. */
export function StatisticsLine({ statistics }: { readonly statistics: NonNullable<AssetCardFragment['statistics']> }) {
  const { t, i18n } = useTranslation()
  const { records, parameters, languages, modalities } = statistics
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' })
  const compact = new Intl.NumberFormat(i18n.language, { notation: 'compact', maximumSignificantDigits: 3 })
  const words = [
    ...(records ? [t('inspection.counted.records', { count: records, written: compact.format(records) })] : []),
    ...(parameters ? [t('inspection.counted.parameters', { written: compact.format(parameters) })] : []),
    ...languages.map((code) => names.of(code) ?? code),
    ...modalities.flatMap((modality) => (modality.startsWith('dicom:') ? [modality.slice('dicom:'.length)] : [])),
  ]
  return words.length > 0 && <span>{words.join(' · ')}</span>
}
