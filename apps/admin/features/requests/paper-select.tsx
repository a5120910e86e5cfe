import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFlawOf } from '../../ui/field-flaws.tsx'

/** A paper of the request, as fields of the plan name it. */
export type Paper = { readonly id: string; readonly name: string }

/** Names one of the request's papers, or none. One that was taken away since stays to be seen. */
export function PaperSelect({
  label,
  field,
  papers,
  value,
  onChange,
}: {
  readonly label: string
  /** Where in the plan it stands, as flaws name it. */
  readonly field: string
  /** Nothing while it is still being asked for. */
  readonly papers: readonly Paper[] | undefined
  readonly value: string
  readonly onChange: (id: string) => void
}) {
  const { t } = useTranslation()
  const flawOf = useFlawOf()
  const isListed = value === '' || papers?.some(({ id }) => id === value)
  return (
    <NativeSelect
      label={label}
      description={papers?.length === 0 ? t('requests.field.attachFirst') : undefined}
      error={flawOf(field)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[
        { value: '', label: t('requests.field.notAttached') },
        ...(papers ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ...(isListed ? [] : [{ value, label: papers ? t('requests.field.noLongerAttached') : '…' }]),
      ]}
    />
  )
}
