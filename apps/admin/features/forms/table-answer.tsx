import { Button, Group, Input, NumberInput, Stack, TextInput } from '@mantine/core'
import { type AnswerValue, type Column, inLanguage, type Row } from '@raireki/governance'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../app/language.ts'
import type { ShownFlaw } from './shown.ts'

/** Rows that the applicant adds, of the columns the form names. */
export function TableAnswer({
  columns,
  rows,
  flaws,
  onChange,
  label,
  description,
  withAsterisk,
  error,
}: {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly flaws: readonly ShownFlaw[]
  readonly onChange: (value: AnswerValue | undefined) => void
  readonly label: string
  readonly description: string | undefined
  readonly withAsterisk: boolean
  readonly error: string | undefined
}) {
  const { t } = useTranslation()
  const put = (changed: readonly Row[]) => onChange(changed.length > 0 ? changed : undefined)
  const write = (at: number, id: string, value: string | number) =>
    put(rows.map((row, index) => (index === at ? { ...row, [id]: value } : row)))
  const flawAt = (row: number, id: string) => flaws.find(({ path }) => path.endsWith(`.${row}.${id}`))?.message
  return (
    <Input.Wrapper labelElement="div" label={label} description={description} withAsterisk={withAsterisk} error={error}>
      <Stack gap="xs" mt={6}>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; it has nothing else to be known by.
          <Group key={index} align="flex-end" gap="sm" role="group" aria-label={t('forms.row', { number: index + 1 })}>
            {columns.map((column) => (
              <Cell
                key={column.id}
                column={column}
                value={row[column.id]}
                error={flawAt(index, column.id)}
                onChange={(value) => write(index, column.id, value)}
              />
            ))}
            <Button variant="subtle" size="compact-sm" onClick={() => put(rows.filter((each) => each !== row))}>
              {t('forms.remove')}
            </Button>
          </Group>
        ))}
        <Group>
          <Button variant="default" size="compact-sm" onClick={() => put([...rows, {}])}>
            {t('forms.addRow')}
          </Button>
        </Group>
      </Stack>
    </Input.Wrapper>
  )
}

function Cell({
  column: { label, kind },
  value,
  error,
  onChange,
}: {
  readonly column: Column
  readonly value: string | number | undefined
  readonly error: string | undefined
  readonly onChange: (value: string | number) => void
}) {
  const field = { label: inLanguage(label, currentLanguage()), error }
  return kind === 'number' ? (
    <NumberInput {...field} value={typeof value === 'number' ? value : ''} onChange={onChange} />
  ) : (
    <TextInput
      {...field}
      type={kind === 'date' ? 'date' : 'text'}
      value={typeof value === 'string' ? value : ''}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
