import { Button, Fieldset, Group, NativeSelect, NumberInput, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { emptyText, LocalTextFields } from '../../ui/local-text-fields.tsx'
import { DUTIES } from './capacities.ts'
import { RestrictionField } from './restriction-field.tsx'
import type { WrittenCondition } from './vote-form.ts'

const emptyCondition = { text: emptyText, duty: null, dueDays: null, restriction: null }

/** What an approval demands: in words, and as a duty with a due date where it is one. */
export function ConditionFields({
  conditions,
  onChange,
}: {
  readonly conditions: readonly WrittenCondition[]
  readonly onChange: (conditions: readonly WrittenCondition[]) => void
}) {
  const { t } = useTranslation()
  const change = (key: number, part: Partial<WrittenCondition>) =>
    onChange(conditions.map((each) => (each.key === key ? { ...each, ...part } : each)))
  const next = Math.max(0, ...conditions.map(({ key }) => key)) + 1
  return (
    <Stack gap="sm">
      {conditions.map((each, index) => (
        <Fieldset key={each.key} legend={t('board.condition.number', { number: index + 1 })}>
          <Stack gap="sm">
            <LocalTextFields
              label={t('board.condition.text')}
              value={each.text}
              rows={2}
              onChange={(text) => change(each.key, { text })}
            />
            <RestrictionField value={each.restriction} onChange={(restriction) => change(each.key, { restriction })} />
            <Group align="flex-end">
              <NativeSelect
                label={t('board.condition.duty')}
                value={each.duty ?? ''}
                onChange={(event) => {
                  const chosen = event.currentTarget.value
                  change(each.key, { duty: DUTIES.find((known) => known === chosen) ?? null })
                }}
                data={[
                  { value: '', label: t('board.condition.noDuty') },
                  ...DUTIES.map((known) => ({ value: known, label: t(`board.duty.${known}`) })),
                ]}
              />
              <NumberInput
                label={t('board.condition.dueDays')}
                min={1}
                max={3650}
                value={each.dueDays ?? ''}
                onChange={(value) => change(each.key, { dueDays: typeof value === 'number' ? value : null })}
              />
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                mb={4}
                aria-label={t('ui.removeNamed', { name: t('board.condition.number', { number: index + 1 }) })}
                onClick={() => onChange(conditions.filter(({ key }) => key !== each.key))}
              >
                {t('ui.remove')}
              </Button>
            </Group>
          </Stack>
        </Fieldset>
      ))}
      <Group>
        <Button variant="default" size="xs" onClick={() => onChange([...conditions, { ...emptyCondition, key: next }])}>
          {t('board.condition.add')}
        </Button>
        {conditions.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('board.condition.hint')}
          </Text>
        )}
      </Group>
    </Stack>
  )
}
