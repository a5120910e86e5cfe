import { Group, Paper, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './ui.module.css'

/** A named part of a screen; its heading is its accessible name. */
export function Section({
  title,
  actions,
  framed = false,
  children,
}: {
  readonly title: string
  readonly actions?: ReactNode
  readonly framed?: boolean
  readonly children: ReactNode
}) {
  const id = useId()
  const inside = (
    <>
      <Group justify="space-between" gap="xs">
        <Title order={2} id={id}>
          {title}
        </Title>
        {actions}
      </Group>
      {children}
    </>
  )
  return framed ? (
    <Paper component="section" aria-labelledby={id} className={classes.section}>
      {inside}
    </Paper>
  ) : (
    <section aria-labelledby={id} className={classes.section}>
      {inside}
    </section>
  )
}
