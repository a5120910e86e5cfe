/** What a seed needs of the registry it fills: the public API, and a clock that can be set to another day. */
export type SeedTarget = {
  readonly address: string
  /** Where the private keys of the demonstration's people are written, so that a visitor can decrypt what is delivered. */
  readonly keysFolder: string
  /** Lets the first operator in; everything after that goes through the public API. */
  readonly firstOperator: (person: {
    email: string
    password: string
    name: { ja: string; en: string }
    organisation: { ja: string; en: string }
  }) => Promise<unknown>
  /** Sets the registry's clock; it runs on from there. */
  readonly setClock: (moment: Date) => void
  /** Puts the clock right again. */
  readonly resetClock: () => void
  /** Resolves when every committed entry is in the log and every effect has happened. */
  readonly settled: () => Promise<void>
  readonly say: (line: string) => void
}
