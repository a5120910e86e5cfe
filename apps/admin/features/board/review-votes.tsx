import { Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ConditionTextFragment, ReviewPageQuery, SignedVoteFragment } from '../../generated/operations.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { When } from '../../ui/when.tsx'
import { SaidOtherwise } from '../requests/index.ts'

/** Every vote with how it was signed, to be checked by anybody; those that were changed stay to be seen. */
export function ReviewVotes({ review }: { readonly review: ReviewPageQuery['review'] }) {
  const { t } = useTranslation()
  const votes = [...review.votes, ...review.supersededVotes]
  if (votes.length === 0) return null
  return (
    <Section title={t('board.signatures.title')}>
      <DataTable
        label={t('board.signatures.title')}
        list={{ rows: votes }}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          { header: t('board.member'), cell: ({ voter }) => voter.name.local },
          {
            header: t('board.vote'),
            cell: (vote) => (
              <SaidOtherwise vote={vote}>
                {vote.supersededAt && <Tag tone="quiet">{t('board.signatures.superseded')}</Tag>}
              </SaidOtherwise>
            ),
          },
          { header: t('board.when'), cell: ({ castAt }) => <When at={castAt} /> },
          { header: t('board.signatures.signed'), cell: ({ signedBy }) => t(`board.signedBy.${signedBy}`) },
          {
            header: t('board.signatures.proof'),
            cell: (vote) =>
              vote.record && (
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-label={t('board.signatures.saveNamed', { name: vote.voter.name.local })}
                  onClick={() => save(vote)}
                >
                  {t('board.signatures.save')}
                </Button>
              ),
          },
        ]}
      />
      <Text size="sm" c="dimmed">
        {t('board.signatures.hint')}
      </Text>
    </Section>
  )
}

/** One file with all that checking a vote needs; `raireki verify-vote` reads it. */
function save({ id, record, signature, certificate }: SignedVoteFragment): void {
  saveFile(`vote-${id}.json`, `${JSON.stringify({ record, signature, certificate }, null, 2)}\n`, 'application/json')
}

export function Conditions({ conditions }: { readonly conditions: readonly ConditionTextFragment[] }) {
  const { t } = useTranslation()
  if (conditions.length === 0) return null
  return (
    <Section title={t('board.condition.title')}>
      <Stack component="ul" gap="xs" m={0}>
        {conditions.map(({ id, text, duty, dueDays, restriction, attachedAt }) => (
          <li key={id}>
            {text.local} {duty && <Tag>{t(`board.duty.${duty}`)}</Tag>}{' '}
            {dueDays && <Tag>{t('board.condition.within', { days: dueDays })}</Tag>}{' '}
            {restriction && <Tag>{t('board.restriction.narrows')}</Tag>}{' '}
            <Tag tone={attachedAt ? 'good' : 'quiet'}>
              {t(attachedAt ? 'board.condition.binds' : 'board.condition.asked')}
            </Tag>
          </li>
        ))}
      </Stack>
    </Section>
  )
}
