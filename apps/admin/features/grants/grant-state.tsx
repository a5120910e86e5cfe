import { useTranslation } from 'react-i18next'
import type { GrantState } from '../../generated/operations.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'

const TONES: Readonly<Record<GrantState, Tone>> = {
  ACTIVE: 'good',
  SUSPENDED: 'waiting',
  EXPIRED: 'quiet',
  REVOKED: 'bad',
}

export const GRANT_STATES = Object.keys(TONES) as GrantState[]

export function GrantStateTag({ state }: { readonly state: GrantState }) {
  const { t } = useTranslation()
  return <Tag tone={TONES[state]}>{t(`grants.state.${state}`)}</Tag>
}
