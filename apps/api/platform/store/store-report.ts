import type { LockOutcome, StoreAbilities } from './object-store.ts'

/** What can be tried of a store, as operators read it. */
export type StoreOutcomeOf = {
  readonly name: 'versioning' | 'objectLock' | 'legalHold' | 'checksums' | 'browserCors'
  readonly outcome: LockOutcome
}

/** What the store was seen to do at start-up. */
export class StoreReport {
  readonly abilities: StoreAbilities
  readonly probedAt: Date

  constructor(abilities: StoreAbilities, probedAt: Date) {
    this.abilities = abilities
    this.probedAt = probedAt
  }

  outcomes(): StoreOutcomeOf[] {
    const { versioning, objectLock, legalHold, checksums, browserCors } = this.abilities
    const does = (can: boolean): LockOutcome => (can ? 'holds' : 'none')
    return [
      { name: 'versioning', outcome: does(versioning) },
      { name: 'objectLock', outcome: objectLock },
      { name: 'legalHold', outcome: legalHold },
      { name: 'checksums', outcome: does(checksums) },
      { name: 'browserCors', outcome: does(browserCors) },
    ]
  }

  words(): string[] {
    const { versioning, objectLock, legalHold, checksums, browserCors } = this.abilities
    return [
      ...(versioning ? ['versioning'] : []),
      ...(objectLock === 'none' ? [] : [`object lock ${objectLock}`]),
      ...(legalHold === 'none' ? [] : [`legal hold ${legalHold}`]),
      ...(checksums ? ['checksums'] : []),
      ...(browserCors ? ['browser uploads'] : []),
    ]
  }
}
