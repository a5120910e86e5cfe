import { Button, Group, NativeSelect, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../../app/command.ts'
import { AssignLeadDocument, ExtendDeadlineDocument, type ReviewPageQuery } from '../../generated/operations.ts'
import { Section } from '../../ui/section.tsx'
import { TroublePanel } from '../../ui/trouble.tsx'

/** What the chair can do: say who prepares the review, and give it more time. */
export function ReviewLead({ review }: { readonly review: ReviewPageQuery['review'] }) {
  const { t } = useTranslation()
  const [memberId, setMemberId] = useState(review.lead?.id ?? '')
  const [days, setDays] = useState<number | string>(7)
  const assign = useCommand(AssignLeadDocument, 'assignLead')
  const extend = useCommand(ExtendDeadlineDocument, 'extendDeadline')
  const trouble = assign.trouble ?? extend.trouble
  const seats = review.seats.filter(({ recusedAt, alternate, calledAt }) => !recusedAt && (!alternate || calledAt))
  return (
    <Section title={t('board.leading.chair')} framed>
      <Group align="flex-end">
        <NativeSelect
          label={t('board.leading.title')}
          value={memberId}
          onChange={(event) => setMemberId(event.currentTarget.value)}
          data={[
            { value: '', label: t('people.panel.choosePerson'), disabled: true },
            ...seats.map(({ person }) => ({ value: person.id, label: person.name.local })),
          ]}
        />
        <Button
          variant="default"
          loading={assign.running}
          disabled={memberId === '' || memberId === review.lead?.id}
          onClick={() => void assign.run({ input: { reviewId: review.id, memberId } })}
        >
          {t('board.leading.assign')}
        </Button>
        <NumberInput label={t('board.leading.days')} min={1} max={90} value={days} onChange={setDays} w="10rem" />
        <Button
          variant="default"
          loading={extend.running}
          disabled={typeof days !== 'number'}
          onClick={() => void extend.run({ input: { reviewId: review.id, days: Number(days) } })}
        >
          {t('board.leading.extend')}
        </Button>
      </Group>
      {trouble && <TroublePanel trouble={trouble} />}
    </Section>
  )
}
