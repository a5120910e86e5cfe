import { Group, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './ui.module.css'

/** The first page of a visit keeps the browser's own focus; every later one takes it to its heading. */
let isFirstPage = true

/** For screens that are no `Page` themselves: whatever comes after them is not the first. */
export function noteVisit(): void {
  isFirstPage = false
}

/** A screen: its title in the tab, in the heading, and under the reader's focus. */
export function Page({
  title,
  lead,
  above,
  actions,
  children,
}: {
  readonly title: string
  readonly lead?: ReactNode
  /** Where the person is: a line of links above the heading. */
  readonly above?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true })
    isFirstPage = false
  }, [])

  return (
    <div className={classes.page}>
      <title>{`${title} · 来歴 Raireki`}</title>
      <div className={classes.pageHead}>
        <div className={classes.pageTitle}>
          {above && (
            <Text component="div" size="sm" c="dimmed" className={classes.above}>
              {above}
            </Text>
          )}
          <Title order={1} ref={heading} tabIndex={-1}>
            {title}
          </Title>
          {lead && (
            <Text component="div" c="dimmed" mt={4} maw="48rem">
              {lead}
            </Text>
          )}
        </div>
        {actions && <Group gap="xs">{actions}</Group>}
      </div>
      {children}
    </div>
  )
}
