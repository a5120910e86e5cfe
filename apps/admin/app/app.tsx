import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { RouterProvider } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Provider } from 'urql'
import { createClient } from './client.ts'
import type { Language } from './language.ts'
import { router } from './router.tsx'
import { SessionProvider } from './session.tsx'
import { SessionChangeContext } from './session-change.ts'
import { theme, variables } from './theme.ts'

const colours = localStorageColorSchemeManager({ key: 'raireki.colours' })

export function App() {
  const { i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'ja'
  // Each sign-in and sign-out begins a new generation: nothing of one person's answers reaches the next.
  const [{ generation, signedOut }, setSitting] = useState({ generation: 0, signedOut: false })
  const begin = useCallback(() => setSitting((now) => ({ generation: now.generation + 1, signedOut: false })), [])
  const end = useCallback(
    () => setSitting((now) => (now.signedOut ? now : { generation: now.generation + 1, signedOut: true })),
    [],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new generation must have a new client.
  const client = useMemo(() => createClient(language, end), [language, generation, end])
  const change = useMemo(() => ({ begin, end }), [begin, end])

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={variables}
      colorSchemeManager={colours}
      defaultColorScheme="auto"
    >
      <Provider value={client}>
        <SessionChangeContext value={change}>
          <SessionProvider key={generation} signedOut={signedOut}>
            <RouterProvider router={router} />
          </SessionProvider>
        </SessionChangeContext>
      </Provider>
      <Notifications position="bottom-right" />
    </MantineProvider>
  )
}
