import { Fieldset, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFlawOf } from '../../ui/field-flaws.tsx'
import type { RequestValues } from './request-content.ts'

type Organisation = { readonly id: string; readonly name: { readonly local: string } }

/** For whom the data is asked, what the research is called, and what it is about in the applicant's own words. */
export function ProjectFields({
  values,
  applicants,
  isSaved,
  onChange,
}: {
  readonly values: RequestValues
  readonly applicants: readonly Organisation[]
  /** Whose request it is does not change any more. */
  readonly isSaved: boolean
  readonly onChange: (part: Partial<RequestValues>) => void
}) {
  const { t } = useTranslation()
  const flawOf = useFlawOf()
  return (
    <Fieldset legend={t('requests.group.project')}>
      <Stack gap="md">
        <NativeSelect
          label={t('requests.organisation')}
          value={values.organisationId}
          disabled={isSaved}
          error={flawOf('organisation')}
          onChange={(event) => onChange({ organisationId: event.currentTarget.value })}
          data={applicants.map(({ id, name }) => ({ value: id, label: name.local }))}
        />
        <TextInput
          label={t('requests.project')}
          value={values.project}
          maxLength={200}
          error={flawOf('project')}
          onChange={(event) => onChange({ project: event.currentTarget.value })}
        />
        <Textarea
          label={t('requests.statement')}
          description={t('requests.statementHint')}
          autosize
          minRows={4}
          value={values.statement}
          onChange={(event) => onChange({ statement: event.currentTarget.value })}
        />
      </Stack>
    </Fieldset>
  )
}
