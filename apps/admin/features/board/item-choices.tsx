import { Fieldset, NativeSelect, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Choice, ReviewPageQuery } from '../../generated/operations.ts'
import { CHOICES, type ItemChoices } from './vote-form.ts'

/** What a member says of single items, where that differs from the vote on the whole. */
export function ItemChoiceFields({
  items,
  choice,
  exceptions,
  onChange,
}: {
  readonly items: ReviewPageQuery['review']['items']
  readonly choice: Choice
  readonly exceptions: ItemChoices
  readonly onChange: (exceptions: ItemChoices) => void
}) {
  const { t } = useTranslation()
  return (
    <Fieldset legend={t('board.itemByItem.title')}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('board.itemByItem.hint')}
        </Text>
        {items.map(({ id, version }) => (
          <NativeSelect
            key={id}
            label={t('catalogue.version.title', { title: version.asset.title.local, number: version.number })}
            value={exceptions[id] ?? ''}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              onChange({ ...exceptions, [id]: CHOICES.find((known) => known === chosen) })
            }}
            data={[
              { value: '', label: t('board.itemByItem.same', { choice: t(`board.choose.${choice}`) }) },
              ...CHOICES.filter((known) => known !== choice).map((known) => ({
                value: known,
                label: t(`board.choose.${known}`),
              })),
            ]}
          />
        ))}
      </Stack>
    </Fieldset>
  )
}
