import { useMemo } from 'react'

/** Several documents on one screen, each of which saves itself. */
export type SavingTogether = {
  /** For one of them: what saves it now and answers whether it could. Answers what takes it off again. */
  readonly join: (saveNow: () => Promise<boolean>) => () => void
  /** Saves whatever is not saved yet; true once nothing is left. */
  readonly saveAll: () => Promise<boolean>
}

export function useSavingTogether(): SavingTogether {
  return useMemo(() => {
    const members = new Set<() => Promise<boolean>>()
    return {
      join: (saveNow) => {
        members.add(saveNow)
        return () => members.delete(saveNow)
      },
      saveAll: async () => (await Promise.all([...members].map((saveNow) => saveNow()))).every(Boolean),
    }
  }, [])
}
