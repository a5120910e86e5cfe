import { Fieldset, NativeSelect, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Choice, ReviewPageQuery } from '../../generated/operations.ts'
import { CHOICES, exceptionsIn, type ItemChoices, type WrittenVote } from './vote-form.ts'

type Items = ReviewPageQuery['review']['items']

/** What a member says of single items, where that differs from the vote on the whole. */
export function ItemChoiceFields({
  items,
  choice,
  exceptions,
  onChange,
}: {
  readonly items: Items
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

/** Which items a vote is about to say otherwise of, to be read before it is cast. */
export function ItemChoicesMade({ items, vote }: { readonly items: Items; readonly vote: WrittenVote }) {
  const { t } = useTranslation()
  const exceptions = new Map(exceptionsIn(vote).map(({ itemId, choice }) => [itemId, choice]))
  if (exceptions.size === 0) return null
  return (
    <Stack gap={4}>
      <Text size="sm">{t('board.itemByItem.confirm', { count: exceptions.size })}</Text>
      {items.map(({ id, version }) => {
        const choice = exceptions.get(id)
        const item = t('catalogue.version.title', { title: version.asset.title.local, number: version.number })
        return (
          choice && (
            <Text key={id} size="sm" fw={550}>
              {t('board.itemByItem.exception', { item, choice: t(`board.choose.${choice}`) })}
            </Text>
          )
        )
      })}
    </Stack>
  )
}
