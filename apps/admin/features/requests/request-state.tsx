import { useTranslation } from 'react-i18next'
import type { RequestState } from '../../generated/operations.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'

const TONES: Readonly<Record<RequestState, Tone>> = {
  DRAFT: 'quiet',
  UNDER_REVIEW: 'waiting',
  APPROVED: 'good',
  REJECTED: 'bad',
  GRANTED: 'good',
  WITHDRAWN: 'quiet',
}

export const REQUEST_STATES = Object.keys(TONES) as RequestState[]

export function RequestStateTag({ state }: { readonly state: RequestState }) {
  const { t } = useTranslation()
  return <Tag tone={TONES[state]}>{t(`requests.state.${state}`)}</Tag>
}
