/** Why a transfer cannot go on. The words for a person are found where the command speaks. */
export type TransferFaultCode =
  | 'StoreUnreachable'
  | 'StoreRefused'
  | 'StoreFull'
  | 'AddressExpired'
  | 'AnswerCut'
  | 'ClocksDiffer'
  | 'UploadGone'
  | 'ObjectLost'
  | 'SourceChanged'
  | 'ContentMismatch'
  | 'ManifestMismatch'
  | 'FolderNotEmpty'
  | 'ShipmentGone'
  | 'FilesDiffer'
  | 'OtherPushRunning'
  | 'DigestsDiffer'

export class TransferFault extends Error {
  override readonly name = 'TransferFault'
  readonly code: TransferFaultCode
  /** The file it is about, or what the store said. */
  readonly detail: string

  constructor(code: TransferFaultCode, detail: string, cause?: unknown) {
    super(`${code}: ${detail}`, cause === undefined ? undefined : { cause })
    this.code = code
    this.detail = detail
  }
}

const passing: ReadonlySet<TransferFaultCode> = new Set(['StoreUnreachable', 'AddressExpired', 'AnswerCut'])

/** Whether the same request may well succeed in a moment. */
export function mayPass(error: unknown): boolean {
  return error instanceof TransferFault && passing.has(error.code)
}

export function isTransferFault(error: unknown, code?: TransferFaultCode): error is TransferFault {
  return error instanceof TransferFault && (code === undefined || error.code === code)
}
