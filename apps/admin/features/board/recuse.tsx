import { Group, NativeSelect, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { useSignedIn } from '../../app/session.tsx'
import { RecuseDocument, type ReviewPageQuery } from '../../generated/operations.ts'
import { ConfirmButton } from '../../ui/confirm-button.tsx'

/** Declares a conflict of interest: one's own, or as chair a member's. */
export function Recuse({ review }: { readonly review: ReviewPageQuery['review'] }) {
  const { t } = useTranslation()
  const { me } = useSignedIn()
  const [reason, setReason] = useState('')
  const [memberId, setMemberId] = useState(me.person.id)
  const recuse = useCommand(RecuseDocument, 'recuse')
  const others = review.seats.filter(({ recusedAt, person }) => !recusedAt && person.id !== me.person.id)
  const isOwn = memberId === me.person.id
  return (
    <Group>
      <ConfirmButton
        variant="subtle"
        size="compact-sm"
        label={t('board.recuse')}
        question={t('board.recuseQuestion')}
        confirm={t(isOwn ? 'board.recuse' : 'board.recuseMember')}
        blocked={reason.trim() === ''}
        running={recuse.running}
        trouble={recuse.trouble}
        onConfirm={async () => {
          const input = { reviewId: review.id, memberId, reason: reason.trim() }
          return (await recuse.run({ input })) !== undefined
        }}
      >
        <Text size="sm">{t('board.recuseBody')}</Text>
        {review.viewerIsChair && (
          <NativeSelect
            label={t('board.recuseWhom')}
            value={memberId}
            onChange={(event) => setMemberId(event.currentTarget.value)}
            data={[
              { value: me.person.id, label: t('board.recuseSelf') },
              ...others.map(({ person }) => ({ value: person.id, label: person.name.local })),
            ]}
          />
        )}
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
