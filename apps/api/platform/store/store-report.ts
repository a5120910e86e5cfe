import type { StoreAbilities } from './object-store.ts'

/** What the store was seen to do at start-up. */
export class StoreReport {
  readonly abilities: StoreAbilities

  constructor(abilities: StoreAbilities) {
    this.abilities = abilities
  }

  words(): string[] {
    const { versioning, objectLock, checksums, browserCors } = this.abilities
    return [
      ...(versioning ? ['versioning'] : []),
      ...(objectLock === 'none' ? [] : [`object lock ${objectLock}`]),
      ...(checksums ? ['checksums'] : []),
      ...(browserCors ? ['browser uploads'] : []),
    ]
  }
}
