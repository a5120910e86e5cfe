import { ActionIcon, Indicator } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { createLink } from '@tanstack/react-router'
import { type MouseEventHandler, type ReactNode, type Ref, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { UnreadNoticesDocument } from '../../generated/operations.ts'

/** How often an open screen looks whether something has come. */
const LOOK_AGAIN_MS = 60_000
const MOST_SHOWN = 99

type BellProps = {
  readonly label: string
  readonly children: ReactNode
  readonly href?: string
  readonly ref?: Ref<HTMLAnchorElement>
  readonly onClick?: MouseEventHandler<HTMLAnchorElement>
}

const BellLink = createLink(({ label, ...props }: BellProps) => (
  // The count sits on the corner and must not be cut off there.
  <ActionIcon
    component="a"
    variant="subtle"
    color="gray"
    size="lg"
    aria-label={label}
    style={{ overflow: 'visible' }}
    {...props}
  />
))

const context = { additionalTypenames: ['Notice', 'NoticesRead'] }

/** The way to the inbox, and how much in it waits. */
export function NoticeBell() {
  const { t } = useTranslation()
  const [{ data }, ask] = useQuery({ query: UnreadNoticesDocument, variables: {}, context })
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) ask({ requestPolicy: 'network-only' })
    }, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
  }, [ask])

  const count = data?.unreadNotices ?? 0
  return (
    <BellLink to="/notices" label={count > 0 ? t('notices.bell', { count }) : t('notices.title')}>
      <Indicator
        label={count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
        disabled={count === 0}
        size={16}
        color="red.9"
        offset={2}
        aria-hidden
      >
        <IconBell size={20} color="var(--mantine-color-text)" />
      </Indicator>
    </BellLink>
  )
}
