import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { emptyText, LocalTextFields } from '../../ui/local-text-fields.tsx'
import type { DraftQuestion } from './draft-form.ts'
import classes from './forms.module.css'

type Options = DraftQuestion['options']
type Columns = DraftQuestion['columns']

const replaced = <T,>(list: readonly T[], at: number, item: T) =>
  list.map((each, index) => (index === at ? item : each))
const without = <T,>(list: readonly T[], at: number) => list.filter((_, index) => index !== at)

/** What can be chosen: a value that stays the same, and words in both languages. */
export function OptionFields({
  options,
  onChange,
}: {
  readonly options: Options
  readonly onChange: (options: Options) => void
}) {
  const { t } = useTranslation()
  return (
    <Stack gap="xs">
      {options.map((option, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place until it has a value.
        <div key={index} className={classes.option}>
          <TextInput
            label={t('forms.value')}
            value={option.value}
            onChange={(event) => onChange(replaced(options, index, { ...option, value: event.currentTarget.value }))}
          />
          <LocalTextFields
            label={t('forms.option')}
            value={option.label}
            onChange={(label) => onChange(replaced(options, index, { ...option, label }))}
          />
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(without(options, index))}>
            {t('forms.remove')}
          </Button>
        </div>
      ))}
      <Group>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => onChange([...options, { value: `option${options.length + 1}`, label: emptyText }])}
        >
          {t('forms.addOption')}
        </Button>
      </Group>
    </Stack>
  )
}

const KINDS = ['text', 'date', 'number'] as const

/** The columns of a table; applicants add the rows. */
export function ColumnFields({
  columns,
  onChange,
}: {
  readonly columns: Columns
  readonly onChange: (columns: Columns) => void
}) {
  const { t } = useTranslation()
  return (
    <Stack gap="xs">
      {columns.map((column, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place until it has an id.
        <div key={index} className={classes.column}>
          <TextInput
            label={t('forms.id')}
            value={column.id}
            onChange={(event) => onChange(replaced(columns, index, { ...column, id: event.currentTarget.value }))}
          />
          <LocalTextFields
            label={t('forms.column')}
            value={column.label}
            onChange={(label) => onChange(replaced(columns, index, { ...column, label }))}
          />
          <NativeSelect
            label={t('forms.kindLabel')}
            value={column.kind}
            data={KINDS.map((kind) => ({ value: kind, label: t(`forms.kind.${kind}`) }))}
            onChange={(event) => {
              const kind = KINDS.find((known) => known === event.currentTarget.value)
              if (kind) onChange(replaced(columns, index, { ...column, kind }))
            }}
          />
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(without(columns, index))}>
            {t('forms.remove')}
          </Button>
        </div>
      ))}
      <Group>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => onChange([...columns, { id: `column${columns.length + 1}`, label: emptyText, kind: 'text' }])}
        >
          {t('forms.addColumn')}
        </Button>
      </Group>
    </Stack>
  )
}
