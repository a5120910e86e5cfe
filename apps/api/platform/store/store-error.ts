/** What went wrong at the store, as a code a caller can switch on. */
export type StoreErrorCode =
  | 'NotFound'
  | 'UploadNotFound'
  | 'KeyInvalid'
  | 'SignatureInvalid'
  | 'Expired'
  | 'LengthRequired'
  | 'LengthMismatch'
  | 'ChecksumMismatch'
  | 'TooLarge'
  | 'PartMismatch'
  | 'PartTooSmall'
  | 'RangeNotSatisfiable'
  | 'Denied'
  | 'Full'
  | 'TimedOut'
  | 'Unsupported'
  | 'Unreachable'
  | 'Unexpected'

/** The one error every store throws. The message is for a person, the code for a program. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** Whether an error came from a store, with one of the given codes if any are given. */
export function isStoreError(error: unknown, ...codes: StoreErrorCode[]): error is StoreError {
  return error instanceof StoreError && (codes.length === 0 || codes.includes(error.code))
}

/** The answer to whoever names an upload that is not there, or not theirs. */
export function noSuchUpload(): StoreError {
  return new StoreError('UploadNotFound', 'There is no such upload, or it is already completed or aborted.')
}
