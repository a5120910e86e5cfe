import { createContext, useContext } from 'react'

/** How screens tell the app that somebody signed in or out. */
export type SessionChange = { readonly begin: () => void; readonly end: () => void }

export const SessionChangeContext = createContext<SessionChange>({ begin: () => {}, end: () => {} })

export const useSessionChange = (): SessionChange => useContext(SessionChangeContext)
