/** Everything that can go wrong between us and a Postgres, by stable code. The message is one line for a person. */
export type PostgresProblemCode =
  | 'UnsupportedPlatform'
  | 'BinariesIncomplete'
  | 'FolderUnwritable'
  | 'FolderOwnedByAnother'
  | 'NoUnprivilegedAccount'
  | 'FolderOutOfReach'
  | 'ClusterOfAnotherVersion'
  | 'ClusterNotCreated'
  | 'DidNotStart'
  | 'DidNotAnswer'
  | 'FolderInUse'
  | 'Unreachable'
  | 'MigrationBusy'
  | 'DatabaseAhead'
  | 'MigrationEdited'
  | 'MigrationUnfinished'
  | 'MigrationFailed'
  | 'MigrationsFolderMissing'

export class PostgresProblem extends Error {
  override readonly name = 'PostgresProblem'
  readonly code: PostgresProblemCode

  constructor(code: PostgresProblemCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
