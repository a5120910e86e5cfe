import { Group, Radio, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { useSignedIn } from '../../app/session.tsx'
import { CastVoteDocument, type Choice, RecuseDocument, type ReviewPageQuery } from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { Section } from '../../ui/section.tsx'

const CHOICES: readonly Choice[] = ['APPROVE', 'REJECT', 'ABSTAIN']

/** The vote of the person at the screen, or why they have none. */
export function CastVote({ review }: { readonly review: ReviewPageQuery['review'] }) {
  const { t } = useTranslation()
  const { can } = useSignedIn()
  if (!review.viewerMayVote) {
    return (
      review.state === 'OPEN' &&
      can('vote:Review') &&
      review.viewerMayNotVote && (
        <Section title={t('board.yourVote')} framed>
          <Text c="dimmed">{review.viewerMayNotVote.message}</Text>
        </Section>
      )
    )
  }
  return (
    <Section title={t('board.yourVote')} framed>
      <VoteFields reviewId={review.id} />
      <Recuse reviewId={review.id} />
    </Section>
  )
}

function VoteFields({ reviewId }: { readonly reviewId: string }) {
  const { t } = useTranslation()
  const [choice, setChoice] = useState<Choice>()
  const [comment, setComment] = useState('')
  const vote = useCommand(CastVoteDocument, 'castVote')
  return (
    <Stack gap="md">
      <Radio.Group
        label={t('board.choiceLabel')}
        value={choice ?? null}
        onChange={(chosen) => setChoice(CHOICES.find((known) => known === chosen))}
      >
        <Group mt={4}>
          {CHOICES.map((known) => (
            <Radio key={known} value={known} label={t(`board.choose.${known}`)} />
          ))}
        </Group>
      </Radio.Group>
      <Textarea
        label={t('board.comment')}
        description={t('board.commentHint')}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
        autosize
        minRows={3}
      />
      <Group>
        <ConfirmButton
          variant="filled"
          label={t('board.cast')}
          question={t('board.castQuestion')}
          confirm={choice ? t(`board.castAs.${choice}`) : t('board.cast')}
          disabled={!choice}
          running={vote.running}
          trouble={vote.trouble}
          onConfirm={async () => {
            if (!choice || !(await vote.run({ input: { reviewId, choice, comment: comment.trim() } }))) return false
            notifications.show({ message: t('board.castDone') })
            return true
          }}
        >
          <Text size="sm">{t('board.castBody')}</Text>
        </ConfirmButton>
      </Group>
    </Stack>
  )
}

function Recuse({ reviewId }: { readonly reviewId: string }) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const recuse = useCommand(RecuseDocument, 'recuse')
  return (
    <Group>
      <ConfirmButton
        variant="subtle"
        size="compact-sm"
        label={t('board.recuse')}
        question={t('board.recuseQuestion')}
        confirm={t('board.recuse')}
        blocked={reason.trim() === ''}
        running={recuse.running}
        trouble={recuse.trouble}
        onConfirm={async () => (await recuse.run({ input: { reviewId, reason: reason.trim() } })) !== undefined}
      >
        <Text size="sm">{t('board.recuseBody')}</Text>
        <Textarea
          label={t('requests.reason')}
          withAsterisk
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          autosize
          minRows={2}
        />
      </ConfirmButton>
    </Group>
  )
}
