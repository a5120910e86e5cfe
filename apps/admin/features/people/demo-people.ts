import { useEffect, useState } from 'react'

type Bilingual = { readonly ja: string; readonly en: string }

/** A person of the invented world, with the password anybody may know. */
export type DemoPerson = {
  readonly email: string
  readonly password: string
  readonly name: Bilingual
  readonly role: Bilingual
}

/** The demonstration accounts, where this registry has any: a real one answers nothing here. */
export function useDemoPeople(): readonly DemoPerson[] {
  const [people, setPeople] = useState<readonly DemoPerson[]>([])
  useEffect(() => {
    const asking = new AbortController()
    fetch('/demo', { signal: asking.signal, headers: { accept: 'application/json' } })
      .then(async (answer) => {
        if (!answer.ok || !answer.headers.get('content-type')?.includes('json')) return
        const { people } = (await answer.json()) as { people: readonly DemoPerson[] }
        setPeople(people)
      })
      .catch(() => {})
    return () => asking.abort()
  }, [])
  return people
}
