import { ActionIcon, Checkbox, Fieldset, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { QUESTION_KINDS } from '@raireki/governance'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { LocalTextFields } from '../../ui/local-text-fields.tsx'
import { ConditionFields } from './condition-fields.tsx'
import { type DraftQuestion, isChoice } from './draft-form.ts'
import { ColumnFields, OptionFields } from './list-fields.tsx'

/** One question of a form while it is written. */
export function QuestionFields({
  question,
  place: { index, count },
  before,
  onChange,
  onMove,
  onRemove,
}: {
  readonly question: DraftQuestion
  readonly place: { readonly index: number; readonly count: number }
  readonly before: readonly DraftQuestion[]
  readonly onChange: (question: DraftQuestion) => void
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}) {
  const { t } = useTranslation()
  const put = (change: Partial<DraftQuestion>) => onChange({ ...question, ...change })
  return (
    <Fieldset legend={t('forms.question', { number: index + 1 })}>
      <Stack gap="md">
        <Group gap="xs" justify="flex-end">
          <ActionIcon
            variant="default"
            aria-label={t('forms.up')}
            disabled={index === 0}
            onClick={() => onMove(index - 1)}
          >
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            aria-label={t('forms.down')}
            disabled={index === count - 1}
            onClick={() => onMove(index + 1)}
          >
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="default" aria-label={t('forms.remove')} disabled={count === 1} onClick={onRemove}>
            <IconTrash size={16} aria-hidden />
          </ActionIcon>
        </Group>
        <LocalTextFields label={t('forms.asks')} value={question.label} onChange={(label) => put({ label })} required />
        <LocalTextFields label={t('forms.help')} value={question.help} onChange={(help) => put({ help })} />
        <Group align="flex-end">
          <NativeSelect
            label={t('forms.kindLabel')}
            value={question.kind}
            data={QUESTION_KINDS.map((kind) => ({ value: kind, label: t(`forms.kind.${kind}`) }))}
            onChange={(event) => {
              const kind = QUESTION_KINDS.find((known) => known === event.currentTarget.value)
              if (kind) put({ kind })
            }}
          />
          <TextInput
            label={t('forms.id')}
            value={question.id}
            maxLength={40}
            onChange={(event) => put({ id: event.currentTarget.value })}
          />
          <Checkbox
            mb={8}
            label={t('forms.required')}
            checked={question.required}
            onChange={(event) => put({ required: event.currentTarget.checked })}
          />
        </Group>
        {isChoice(question.kind) && (
          <OptionFields options={question.options} onChange={(options) => put({ options })} />
        )}
        {question.kind === 'table' && (
          <ColumnFields columns={question.columns} onChange={(columns) => put({ columns })} />
        )}
        <ConditionFields question={question} before={before} onChange={(showIf) => put({ showIf })} />
      </Stack>
    </Fieldset>
  )
}
