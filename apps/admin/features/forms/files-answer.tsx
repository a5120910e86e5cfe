import { MultiSelect } from '@mantine/core'
import type { AnswerValue } from '@raireki/governance'
import { useTranslation } from 'react-i18next'
import type { ShownFile } from './shown.ts'

/** Names files that are attached to the request. */
export function FilesAnswer({
  files,
  chosen,
  onChange,
  ...field
}: {
  readonly label: string
  readonly description: string | undefined
  readonly withAsterisk: boolean
  readonly error: string | undefined
  readonly files: readonly ShownFile[]
  readonly chosen: readonly string[]
  readonly onChange: (value: AnswerValue | undefined) => void
}) {
  const { t } = useTranslation()
  return (
    <MultiSelect
      {...field}
      placeholder={files.length === 0 ? t('forms.attachFirst') : ''}
      data={files.map(({ id, name }) => ({ value: id, label: name }))}
      value={[...chosen]}
      onChange={(values) => onChange(values.length > 0 ? values : undefined)}
    />
  )
}
