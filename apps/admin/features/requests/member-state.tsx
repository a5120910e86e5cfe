import { useTranslation } from 'react-i18next'
import type { MemberState } from '../../generated/operations.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'

const TONES: Readonly<Record<MemberState, Tone>> = {
  INVITED: 'waiting',
  ACCEPTED: 'good',
  OUTDATED: 'waiting',
  DECLINED: 'quiet',
  REMOVED: 'quiet',
}

export function MemberStateTag({ state }: { readonly state: MemberState }) {
  const { t } = useTranslation()
  return <Tag tone={TONES[state]}>{t(`requests.team.states.${state}`)}</Tag>
}
