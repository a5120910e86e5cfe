import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useQuery } from 'urql'
import { MeDocument, type Role, type SessionMeFragment } from '../generated/operations.ts'
import type { Trouble } from '../ui/trouble.tsx'
import { troubleOf } from './trouble.ts'

export type SignedIn = {
  readonly me: SessionMeFragment
  /** Whether the person may do this somewhere, such as `vote:Review`. The server decides anew each time. */
  readonly can: (...abilities: string[]) => boolean
  /** Whether the person holds one of these roles in the organisation. */
  readonly hasRoleIn: (organisationId: string, ...roles: Role[]) => boolean
}

export type Session =
  | { readonly state: 'asking' }
  | { readonly state: 'unknown'; readonly trouble: Trouble; readonly askAgain: () => void }
  | { readonly state: 'signedOut' }
  | ({ readonly state: 'signedIn' } & SignedIn)

const SessionContext = createContext<Session>({ state: 'asking' })

export const useSession = (): Session => useContext(SessionContext)

/** The signed-in person; only for screens inside the shell, which shows itself to nobody else. */
export function useSignedIn(): SignedIn {
  const session = useSession()
  if (session.state !== 'signedIn') throw new Error('This screen is only for people who are signed in.')
  return session
}

/** Asks once per client who is signed in. While a new client asks, what was known stays on the screen. */
export function SessionProvider({
  signedOut,
  children,
}: {
  readonly signedOut: boolean
  readonly children: ReactNode
}) {
  const [{ data, error }, execute] = useQuery({ query: MeDocument, variables: {} })
  const [known, setKnown] = useState<SessionMeFragment | null>()
  useEffect(() => {
    if (data) setKnown(data.me)
  }, [data])

  const me = signedOut ? null : (data?.me ?? known)
  const session: Session =
    me === null
      ? { state: 'signedOut' }
      : me
        ? { state: 'signedIn', ...signedInAs(me) }
        : error
          ? { state: 'unknown', trouble: troubleOf(error), askAgain: () => execute({ requestPolicy: 'network-only' }) }
          : { state: 'asking' }
  return <SessionContext value={session}>{children}</SessionContext>
}

function signedInAs(me: SessionMeFragment): SignedIn {
  return {
    me,
    can: (...abilities) => abilities.some((ability) => me.abilities.includes(ability)),
    hasRoleIn: (organisationId, ...roles) =>
      me.person.memberships.some(
        ({ organisation, role }) => organisation.id === organisationId && roles.includes(role),
      ),
  }
}
