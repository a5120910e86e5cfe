import { Group, Paper, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from '../../app/link.tsx'
import type { ReviewStandingFragment } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Tag } from '../../ui/tag.tsx'
import { When } from '../../ui/when.tsx'
import { goesItemByItem, ItemStandings, SaidOtherwise } from './item-standings.tsx'
import { ReviewOutcomeTag } from './review-tags.tsx'

/** How one panel stands: the sentence, the tally, and every seat with its vote. */
export function ReviewStanding({
  review,
  linked = false,
}: {
  readonly review: ReviewStandingFragment
  readonly linked?: boolean
}) {
  const { t } = useTranslation()
  const { tally } = review
  const byItem = goesItemByItem(review)
  return (
    <Paper>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          {linked ? (
            <Link to="/board/$reviewId" params={{ reviewId: review.id }} fw={550}>
              {review.panel.name.local}
            </Link>
          ) : (
            <Text fw={550}>{review.panel.name.local}</Text>
          )}
          <ReviewOutcomeTag review={review} />
        </Group>
        <Text>{review.standing}</Text>
        <Text size="sm" c="dimmed">
          {/* Where items differ each has a tally of its own, and one of the votes' other parts would only mislead. */}
          {!byItem &&
            `${t('board.tally', { approve: tally.approve, reject: tally.reject, abstain: tally.abstain })} · `}
          {t('people.panel.ruleText', {
            quorum: review.rule.quorum,
            threshold: t(`board.threshold.${review.rule.threshold}`),
          })}
        </Text>
        {byItem && <ItemStandings review={review} />}
        <DataTable
          label={t('board.seatsOf', { panel: review.panel.name.local })}
          list={{ rows: review.seats }}
          rowKey={({ id }) => id}
          empty={null}
          columns={[
            {
              header: t('board.member'),
              cell: (seat) => (
                <>
                  {seat.person.name.local} {seat.chair && <Tag>{t('people.panel.chair')}</Tag>}{' '}
                  {seat.external && <Tag>{t('people.panel.external')}</Tag>}{' '}
                  {seat.veto && <Tag>{t('board.seat.veto')}</Tag>}{' '}
                  {seat.alternate && (
                    <Tag tone={seat.calledAt ? 'open' : 'quiet'}>
                      {t(seat.calledAt ? 'board.seat.called' : 'board.seat.alternate')}
                    </Tag>
                  )}
                </>
              ),
            },
            { header: t('people.panel.capacity'), cell: ({ capacity }) => t(`board.capacity.${capacity}`) },
            {
              header: t('board.vote'),
              cell: (seat) => {
                const vote = review.votes.find(({ voter }) => voter.id === seat.person.id)
                if (vote) return <SaidOtherwise vote={vote} />
                if (seat.recusedAt) return <Tag tone="quiet">{t('board.recused')}</Tag>
                if (seat.alternate && !seat.calledAt) return '–'
                return (
                  <Text span size="sm" c="dimmed">
                    {t(review.state === 'OPEN' ? 'board.notVoted' : 'board.noVote')}
                  </Text>
                )
              },
            },
            {
              header: t('board.comment'),
              cell: (seat) =>
                review.votes.find(({ voter }) => voter.id === seat.person.id)?.comment || seat.recusalReason || '',
            },
            {
              header: t('board.when'),
              cell: (seat) => {
                const vote = review.votes.find(({ voter }) => voter.id === seat.person.id)
                const at = vote?.castAt ?? seat.recusedAt
                return at && <When at={at} />
              },
            },
          ]}
        />
      </Stack>
    </Paper>
  )
}
