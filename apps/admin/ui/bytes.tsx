import { useTranslation } from 'react-i18next'

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte', 'petabyte'] as const

export function bytesText(count: number, language: string): string {
  const step = count < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(count) / 3))
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(count / 1000 ** step)
}

/** An amount of bytes in the unit a person would choose, the exact number on hover. */
export function Bytes({ count }: { readonly count: number }) {
  const { i18n } = useTranslation()
  return (
    <span title={new Intl.NumberFormat(i18n.language).format(count)} style={{ whiteSpace: 'nowrap' }}>
      {bytesText(count, i18n.language)}
    </span>
  )
}
