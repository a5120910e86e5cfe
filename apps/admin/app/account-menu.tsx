import { Button, Menu, Text, useMantineColorScheme } from '@mantine/core'
import { IconLogout, IconMoon, IconSettings, IconSun, IconUserCircle } from '@tabler/icons-react'
import { createLink, useRouter } from '@tanstack/react-router'
import type { MouseEventHandler, ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { useMutation } from 'urql'
import { type SessionMeFragment, SignOutDocument } from '../generated/operations.ts'
import { useSessionChange } from './session-change.ts'

type MenuLinkProps = {
  readonly leftSection: ReactNode
  readonly children: ReactNode
  readonly href?: string
  readonly ref?: Ref<HTMLAnchorElement>
  readonly onClick?: MouseEventHandler<HTMLAnchorElement>
}

const MenuLink = createLink((props: MenuLinkProps) => <Menu.Item component="a" {...props} />)

/** Who is signed in, and what they can do about themselves. */
export function AccountMenu({ me }: { readonly me: SessionMeFragment }) {
  const { t } = useTranslation()
  const { end } = useSessionChange()
  const router = useRouter()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [, signOut] = useMutation(SignOutDocument)
  const dark = colorScheme === 'dark'

  return (
    <Menu position="bottom-end" width={260} withinPortal>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          c="var(--mantine-color-text)"
          leftSection={<IconUserCircle size={20} aria-hidden />}
          aria-label={t('shell.account', { name: me.person.name.local })}
        >
          <Text size="sm" visibleFrom="sm">
            {me.person.name.local}
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {me.person.memberships.map(({ id, organisation, role }) => (
            <Text key={id} size="xs" component="div" c="dimmed">
              {organisation.name.local} · {t(`people.role.${role}`)}
            </Text>
          ))}
        </Menu.Label>
        <MenuLink to="/profile" leftSection={<IconSettings size={16} aria-hidden />}>
          {t('shell.profile')}
        </MenuLink>
        <Menu.Item
          leftSection={dark ? <IconSun size={16} aria-hidden /> : <IconMoon size={16} aria-hidden />}
          onClick={() => setColorScheme(dark ? 'light' : 'dark')}
        >
          {t(dark ? 'shell.light' : 'shell.dark')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={async () => {
            await signOut({})
            await router.navigate({ to: '/sign-in' })
            end()
          }}
        >
          {t('shell.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
