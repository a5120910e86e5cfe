import { Group, Radio, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { useCommand } from '../../app/command.ts'
import { useSignedIn } from '../../app/session.tsx'
import { signHere } from '../../app/signing.ts'
import { troubleOf } from '../../app/trouble.ts'
import { CastVoteDocument, type Choice, type ReviewPageQuery, VoteRecordDocument } from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'
import { Section } from '../../ui/section.tsx'
import type { Trouble } from '../../ui/trouble.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { ConditionFields } from './condition-fields.tsx'
import { ItemChoiceFields, ItemChoicesMade } from './item-choices.tsx'
import { Recuse } from './recuse.tsx'
import { SigningFields } from './signing-fields.tsx'
import { approvesAny, CHOICES, emptyVote, isSignable, saidIn, type WrittenVote } from './vote-form.ts'

type Review = ReviewPageQuery['review']

/** The vote of the person at the screen, or why they have none. */
export function CastVote({ review }: { readonly review: Review }) {
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
      {review.viewerVote && (
        <Text size="sm">{t('board.voteStands', { choice: t(`board.choice.${review.viewerVote.choice}`) })}</Text>
      )}
      <VoteFields key={review.viewerVote?.id ?? 'none'} review={review} />
      <Recuse review={review} />
    </Section>
  )
}

function VoteFields({ review }: { readonly review: Review }) {
  const { t } = useTranslation()
  const client = useClient()
  const [vote, setVote] = useState(() => emptyVote(review))
  const [trouble, setTrouble] = useState<Trouble>()
  const [asking, setAsking] = useState(false)
  const cast = useCommand(CastVoteDocument, 'castVote')
  // What was signed elsewhere holds only for what was said then.
  const say = (part: Partial<WrittenVote>) => setVote((now) => ({ ...now, ...part, record: '', signature: '' }))
  const { choice } = vote

  const recordOf = async (voted: Choice): Promise<string | undefined> => {
    setTrouble(undefined)
    setAsking(true)
    const input = saidIn(vote, review.id, voted)
    const { data, error } = await client.query(VoteRecordDocument, { input }, { requestPolicy: 'network-only' })
    setAsking(false)
    const answer = data?.voteRecord
    if (answer && 'text' in answer) return answer.text
    setTrouble(
      error ? troubleOf(error) : { code: answer?.code ?? 'INTERNAL', ...(answer && { message: answer.message }) },
    )
    return undefined
  }

  const proof = async (voted: Choice) => {
    if (vote.way === 'password') return { password: vote.password }
    if (vote.way === 'paste') return { record: vote.record, signature: vote.signature }
    if (vote.way === 'session') return {}
    const record = await recordOf(voted)
    if (record === undefined) return undefined
    const signed = await signHere(record, { armored: vote.privateKey, passphrase: vote.passphrase })
    if ('signature' in signed) return { record, signature: signed.signature }
    setTrouble({ code: 'BAD_INPUT', message: t(`ui.privateKey.fault.${signed.fault}`) })
    return undefined
  }

  const submit = async () => {
    if (!choice) return false
    const signed = await proof(choice)
    if (!signed || !(await cast.run({ input: { ...saidIn(vote, review.id, choice), ...signed } }))) return false
    notifications.show({ message: t('board.castDone') })
    return true
  }

  return (
    <Stack gap="md">
      <Radio.Group
        label={t('board.choiceLabel')}
        value={choice ?? null}
        onChange={(chosen) => say({ choice: CHOICES.find((known) => known === chosen) })}
      >
        <Group mt={4}>
          {CHOICES.map((known) => (
            <Radio key={known} value={known} label={t(`board.choose.${known}`)} />
          ))}
        </Group>
      </Radio.Group>
      {choice && review.items.length > 1 && (
        <ItemChoiceFields
          items={review.items}
          choice={choice}
          exceptions={vote.exceptions}
          onChange={(exceptions) => say({ exceptions })}
        />
      )}
      <Textarea
        label={t('board.comment')}
        description={t('board.commentHint')}
        value={vote.comment}
        onChange={(event) => say({ comment: event.currentTarget.value })}
        autosize
        minRows={3}
      />
      {approvesAny(vote) && (
        <ConditionFields conditions={vote.conditions} onChange={(conditions) => say({ conditions })} />
      )}
      <SigningFields
        vote={vote}
        signing={review.rule.signing}
        onChange={(part) => setVote((now) => ({ ...now, ...part }))}
        asking={asking}
        onRecord={async () => {
          const record = choice && (await recordOf(choice))
          if (record) setVote((now) => ({ ...now, record, signature: '' }))
        }}
      />
      {trouble && <TroublePanel trouble={trouble} />}
      <Group>
        <ConfirmButton
          variant="filled"
          label={t(review.viewerVote ? 'board.change' : 'board.cast')}
          question={t('board.castQuestion')}
          confirm={choice ? t(`board.castAs.${choice}`) : t('board.cast')}
          disabled={!choice || !isSignable(vote)}
          running={cast.running || asking}
          trouble={cast.trouble ?? trouble}
          onConfirm={submit}
        >
          <Text size="sm">{t('board.castBody')}</Text>
          <ItemChoicesMade items={review.items} vote={vote} />
        </ConfirmButton>
      </Group>
    </Stack>
  )
}
