import { useTranslation } from 'react-i18next'
import type { ItemOutcome, RequestKind, RequestState } from '../../generated/operations.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'

const TONES: Readonly<Record<RequestState, Tone>> = {
  DRAFT: 'quiet',
  UNDER_REVIEW: 'waiting',
  RETURNED: 'waiting',
  APPROVED: 'good',
  REJECTED: 'bad',
  GRANTED: 'good',
  CLOSED: 'quiet',
  WITHDRAWN: 'quiet',
}

export const REQUEST_STATES = Object.keys(TONES) as RequestState[]

export const REQUEST_KINDS: readonly RequestKind[] = ['NEW', 'AMENDMENT', 'RENEWAL']

const OUTCOMES: Readonly<Record<ItemOutcome, Tone>> = { APPROVED: 'good', REJECTED: 'bad', LAPSED: 'quiet' }

export function RequestStateTag({ state }: { readonly state: RequestState }) {
  const { t } = useTranslation()
  return <Tag tone={TONES[state]}>{t(`requests.state.${state}`)}</Tag>
}

/** A new request needs no word for it. */
export function RequestKindTag({ kind }: { readonly kind: RequestKind }) {
  const { t } = useTranslation()
  return kind === 'NEW' ? null : <Tag tone="plain">{t(`requests.kind.${kind}`)}</Tag>
}

export function ItemOutcomeTag({ outcome }: { readonly outcome: ItemOutcome }) {
  const { t } = useTranslation()
  return <Tag tone={OUTCOMES[outcome]}>{t(`requests.outcome.${outcome}`)}</Tag>
}
