import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './ui.module.css'

/** Nothing here yet: says so, and what to do about it. */
export function Empty({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <Stack gap="sm" align="center" className={classes.empty}>
      <Text c="dimmed">{children}</Text>
      {action}
    </Stack>
  )
}
