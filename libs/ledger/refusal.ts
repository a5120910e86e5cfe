/** Every reason this library gives for not believing something. Codes are stable: callers may switch on them. */
export type RefusalCode =
  | 'IndexOutOfRange'
  | 'SizeOutOfRange'
  | 'HashMalformed'
  | 'ProofTooShort'
  | 'ProofTooLong'
  | 'RootMismatch'
  | 'NoteMalformed'
  | 'KeyMalformed'
  | 'SignatureMissing'
  | 'SignatureInvalid'
  | 'CheckpointMalformed'
  | 'OriginMismatch'
  | 'ProofMalformed'
  | 'TileMalformed'
  | 'BundleMalformed'
  | 'EntryMalformed'

/** Something from outside did not hold. It is a value, because unbelievable input is an ordinary day for a verifier. */
export type Refusal = { readonly refused: true; readonly code: RefusalCode; readonly message: string }

/** A check that passed and has nothing more to say. */
export type Verified = { readonly refused: false }

export const verified: Verified = Object.freeze({ refused: false })

export function refuse(code: RefusalCode, message: string): Refusal {
  return { refused: true, code, message }
}

export type FaultCode =
  | 'IndexOutOfRange'
  | 'SizeOutOfRange'
  | 'HashMissing'
  | 'HashMalformed'
  | 'KeyMalformed'
  | 'NoteMalformed'
  | 'TileMalformed'
  | 'EntryTooLarge'
  | 'NotJson'
  | 'SaltMalformed'

/** The caller or its storage broke a promise: a bug here, not a lie from elsewhere. So it is thrown. */
export class LedgerFault extends Error {
  readonly code: FaultCode

  constructor(code: FaultCode, message: string) {
    super(message)
    this.name = 'LedgerFault'
    this.code = code
  }
}
