import { Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewStandingFragment } from '../../generated/operations.ts'
import { VersionLink } from '../catalogue/index.ts'
import { ChoiceTag, ReviewOutcomeTag } from './review-tags.tsx'

/** Whether somebody has said different things of the items, so that each must be shown by itself. */
export function goesItemByItem({ votes }: ReviewStandingFragment): boolean {
  return votes.some(({ exceptions }) => exceptions.length > 0)
}

/** Where each item stands. */
export function ItemStandings({ review }: { readonly review: ReviewStandingFragment }) {
  const { t } = useTranslation()
  return (
    <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }} aria-label={t('board.itemByItem.title')}>
      {review.itemStandings.map(({ item, outcome, standing }) => (
        <li key={item.id}>
          <Group gap="xs">
            <VersionLink version={item.version} />
            {outcome && <ReviewOutcomeTag review={{ state: review.state, outcome }} />}
          </Group>
          <Text size="sm">{standing}</Text>
        </li>
      ))}
    </Stack>
  )
}

/** A vote, and the items of which it says otherwise. */
export function SaidOtherwise({
  vote,
  children,
}: {
  readonly vote: Pick<ReviewStandingFragment['votes'][number], 'choice' | 'exceptions'>
  /** What else there is to say of the vote as a whole. */
  readonly children?: ReactNode
}) {
  const { t } = useTranslation()
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <ChoiceTag choice={vote.choice} />
        {children}
      </Group>
      {vote.exceptions.map(({ item, choice }) => (
        <Text key={item.id} size="sm">
          {t('board.itemByItem.exception', {
            item: t('catalogue.version.title', {
              title: item.version.asset.title.local,
              number: item.version.number,
            }),
            choice: t(`board.choice.${choice}`),
          })}
        </Text>
      ))}
    </Stack>
  )
}
