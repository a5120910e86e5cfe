import { Button, Group, Paper, Radio, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { type Audience, CommentOnReviewDocument, type ReviewPageQuery } from '../../generated/operations.ts'
import { Empty } from '../../ui/empty.tsx'
import { Section } from '../../ui/section.tsx'
import { Tag } from '../../ui/tag.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'
import { When } from '../../ui/when.tsx'

const AUDIENCES: readonly Audience[] = ['PANEL', 'APPLICANT']

/** What is said beside the votes: among the members, or to the applicant. */
export function ReviewComments({ review }: { readonly review: ReviewPageQuery['review'] }) {
  const { t } = useTranslation()
  return (
    <Section title={t('board.comments.title')}>
      {review.comments.length === 0 && <Empty>{t('board.comments.none')}</Empty>}
      {review.comments.map(({ id, author, audience, text, madeAt }) => (
        <Paper key={id}>
          <Group gap="xs">
            <Text fw={550}>{author.name.local}</Text>
            <Tag tone={audience === 'PANEL' ? 'quiet' : 'open'}>{t(`board.comments.to.${audience}`)}</Tag>
            <Text size="sm" c="dimmed">
              <When at={madeAt} />
            </Text>
          </Group>
          <Text maw="52rem" style={{ whiteSpace: 'pre-line' }}>
            {text}
          </Text>
        </Paper>
      ))}
      {review.viewerMayVote && <WriteComment reviewId={review.id} />}
    </Section>
  )
}

function WriteComment({ reviewId }: { readonly reviewId: string }) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [audience, setAudience] = useState<Audience>('PANEL')
  const comment = useCommand(CommentOnReviewDocument, 'commentOnReview')
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault()
        if (await comment.run({ input: { reviewId, audience, text } })) setText('')
      }}
    >
      <Stack gap="sm">
        <Textarea
          label={t('board.comments.write')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autosize
          minRows={2}
        />
        <Radio.Group
          label={t('board.comments.audience')}
          value={audience}
          onChange={(chosen) => setAudience(AUDIENCES.find((known) => known === chosen) ?? 'PANEL')}
        >
          <Group mt={4}>
            {AUDIENCES.map((known) => (
              <Radio key={known} value={known} label={t(`board.comments.to.${known}`)} />
            ))}
          </Group>
        </Radio.Group>
        {comment.trouble && <TroublePanel trouble={comment.trouble} />}
        <Group>
          <Button type="submit" variant="default" loading={comment.running} disabled={text.trim() === ''}>
            {t('board.comments.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
