import { Stack, Text, Title } from '@mantine/core'
import { IconArrowRight, IconCheck, IconInfoCircle, IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TermEffect } from '../../generated/operations.ts'
import classes from './terms.module.css'

type Line = { readonly term: string; readonly effect: TermEffect; readonly text: string }

const EFFECTS = ['ALLOWS', 'LIMITS', 'OBLIGES', 'INFORMS'] as const

const ICONS = { ALLOWS: IconCheck, LIMITS: IconLock, OBLIGES: IconArrowRight, INFORMS: IconInfoCircle } as const

/** Terms in plain words, by what they mean for whoever uses the data: what they may, what they may not, what they must. */
export function ExplanationView({
  explanation,
  level = 3,
}: {
  readonly explanation: { readonly headline: string; readonly lines: readonly Line[] }
  readonly level?: 3 | 4
}) {
  const { t } = useTranslation()
  const saidAlready = ({ text }: Line) => explanation.headline.startsWith(text)
  return (
    <Stack gap="sm">
      <Text fw={550}>{explanation.headline}</Text>
      <div className={classes.effects}>
        {EFFECTS.map((effect) => {
          const lines = explanation.lines.filter((line) => line.effect === effect && !saidAlready(line))
          const Icon = ICONS[effect]
          return (
            lines.length > 0 && (
              <div key={effect} className={classes.effect} data-effect={effect}>
                <Title order={level} size="sm" c="dimmed" fw={550}>
                  {t(`terms.effect.${effect}`)}
                </Title>
                <ul>
                  {lines.map((line) => (
                    <li key={`${line.term} ${line.text}`}>
                      <Icon size={16} aria-hidden />
                      <span title={line.term}>{line.text}</span>
                    </li>
                  ))}
                </ul>
              </div>
            )
          )
        })}
      </div>
    </Stack>
  )
}
