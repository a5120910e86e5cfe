import { useTranslation } from 'react-i18next'
import type { Choice, ReviewOutcome, ReviewState } from '../../generated/operations.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'

const OUTCOMES: Readonly<Record<ReviewOutcome, Tone>> = {
  APPROVED: 'good',
  REJECTED: 'bad',
  ABANDONED: 'quiet',
  LAPSED: 'waiting',
}
const CHOICES: Readonly<Record<Choice, Tone>> = { APPROVE: 'good', REJECT: 'bad', ABSTAIN: 'quiet' }

export function ReviewOutcomeTag({
  review,
}: {
  readonly review: { readonly state: ReviewState; readonly outcome: ReviewOutcome | null }
}) {
  const { t } = useTranslation()
  return review.outcome ? (
    <Tag tone={OUTCOMES[review.outcome]}>{t(`board.outcome.${review.outcome}`)}</Tag>
  ) : (
    <Tag tone="waiting">{t(`board.state.${review.state}`)}</Tag>
  )
}

export function ChoiceTag({ choice }: { readonly choice: Choice }) {
  const { t } = useTranslation()
  return <Tag tone={CHOICES[choice]}>{t(`board.choice.${choice}`)}</Tag>
}
