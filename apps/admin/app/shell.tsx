import { AppShell, Burger, Group, NavLink, ScrollArea, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { createLink, Outlet, useRouter, useRouterState } from '@tanstack/react-router'
import { type MouseEventHandler, type ReactNode, type Ref, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { NoticeBell } from '../features/notices/index.ts'
import { Loading } from '../ui/loading.tsx'
import { TroublePanel } from '../ui/trouble.tsx'
import { AccountMenu } from './account-menu.tsx'
import { Brand } from './brand.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { navigationFor } from './navigation.ts'
import { type SignedIn, useSession } from './session.tsx'

type RouteLinkProps = {
  readonly label: string
  readonly leftSection: ReactNode
  readonly active: boolean
  readonly 'aria-current': 'page' | undefined
  readonly href?: string
  readonly ref?: Ref<HTMLAnchorElement>
  readonly onClick?: MouseEventHandler<HTMLAnchorElement>
}

const RouteLink = createLink((props: RouteLinkProps) => <NavLink component="a" {...props} />)

/** The frame of every screen for people who are signed in; everybody else is sent to sign in, and back. */
export function Shell() {
  const session = useSession()
  switch (session.state) {
    case 'asking':
      return <Loading />
    case 'unknown':
      return <TroublePanel trouble={session.trouble} onRetry={session.askAgain} />
    case 'signedOut':
      return <ToSignIn />
    case 'signedIn':
      return <Frame session={session} />
  }
}

/** Goes to the sign-in screen once, remembering the address that was wanted. */
function ToSignIn() {
  const router = useRouter()
  useEffect(() => {
    const { href, pathname } = router.state.location
    if (pathname === '/sign-in') return
    void router.navigate({ to: '/sign-in', search: pathname === '/catalogue' ? {} : { back: href }, replace: true })
  }, [router])
  return <Loading />
}

function Frame({ session }: { readonly session: SignedIn }) {
  const { t } = useTranslation()
  const [menuOpen, { toggle, close }] = useDisclosure(false)
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the screen changes.
  useEffect(close, [pathname])

  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 216, breakpoint: 'md', collapsed: { mobile: !menuOpen } }}
      padding={{ base: 'md', md: 'xl' }}
    >
      <a href="#content" className="skip-link">
        {t('shell.skip')}
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" gap="sm" wrap="nowrap" justify="space-between">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={menuOpen}
              onClick={toggle}
              hiddenFrom="md"
              size="sm"
              aria-label={t(menuOpen ? 'shell.closeMenu' : 'shell.openMenu')}
              aria-expanded={menuOpen}
            />
            <Brand />
          </Group>
          <Group gap="xs" wrap="nowrap">
            <LanguageSwitch />
            <NoticeBell />
            <AccountMenu me={session.me} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar aria-label={t('shell.navigation')} p="xs">
        <AppShell.Section grow component={ScrollArea}>
          {navigationFor(session).map(({ section, places }) => (
            <div key={section} className="nav-section">
              <Text size="xs" c="dimmed" fw={500} px="sm" pb={2}>
                {t(`shell.section.${section}`)}
              </Text>
              {places.map(({ to, name, icon: Icon, addresses }) => (
                <RouteLink
                  key={to}
                  to={to}
                  label={t(`shell.nav.${name}`)}
                  leftSection={<Icon size={18} aria-hidden />}
                  active={addresses.test(pathname)}
                  aria-current={addresses.test(pathname) ? 'page' : undefined}
                />
              ))}
            </div>
          ))}
        </AppShell.Section>
        <AppShell.Section p="xs">
          <Text size="xs" c="dimmed">
            {t('shell.motto')}
          </Text>
        </AppShell.Section>
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  )
}
