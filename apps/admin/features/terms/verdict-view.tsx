import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { VerdictKind } from '../../generated/operations.ts'
import { Tag, type Tone } from '../../ui/tag.tsx'
import classes from './terms.module.css'

type Reason = { readonly term: string; readonly rule: string; readonly effect: VerdictKind; readonly text: string }

export type VerdictInWords = {
  readonly verdict: VerdictKind
  readonly summary: string
  readonly because: readonly Reason[]
}

/** DUO's codes are known to those who decide; our own paths only to machines. */
const DUO_CODE = /^[A-Z]+$/

const TONES: Readonly<Record<VerdictKind, Tone>> = { PERMIT: 'good', DENY: 'bad', REVIEW: 'waiting' }

export function VerdictTag({ verdict }: { readonly verdict: VerdictKind }) {
  const { t } = useTranslation()
  return <Tag tone={TONES[verdict]}>{t(`terms.verdict.${verdict}`)}</Tag>
}

/** What matching says and why: the reasons that decided it first, those that merely held after them. */
export function VerdictView({
  verdict,
  decidingOnly = false,
}: {
  readonly verdict: VerdictInWords
  readonly decidingOnly?: boolean
}) {
  const { t } = useTranslation()
  const deciding = toldOnce(verdict.because.filter(({ effect }) => effect === verdict.verdict))
  const others = toldOnce(verdict.because.filter(({ effect }) => effect !== verdict.verdict))
  return (
    <div>
      <div className={classes.verdict}>
        <VerdictTag verdict={verdict.verdict} />
        <Text span size="sm">
          {verdict.summary}
        </Text>
      </div>
      {(verdict.verdict !== 'PERMIT' || !decidingOnly) && <Reasons reasons={deciding} />}
      {!decidingOnly && others.length > 0 && (
        <details>
          <summary>
            <Text span size="sm" c="dimmed">
              {t('terms.otherReasons', { count: others.length })}
            </Text>
          </summary>
          <Reasons reasons={others} />
        </details>
      )}
    </div>
  )
}

/** Two conditions may ask for the same thing, as a legal basis does for what the terms say themselves. */
function toldOnce(reasons: readonly Reason[]): Reason[] {
  const told = new Set<string>()
  return reasons.filter(({ text }) => !told.has(text) && told.add(text))
}

function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <ul className={classes.reasons}>
      {reasons.map((reason) => (
        <li key={`${reason.term} ${reason.rule} ${reason.text}`}>
          {DUO_CODE.test(reason.term) && (
            <Text span size="xs" c="dimmed" ff="monospace">
              {reason.term}
            </Text>
          )}
          <span title={reason.term}>{reason.text}</span>
        </li>
      ))}
    </ul>
  )
}
