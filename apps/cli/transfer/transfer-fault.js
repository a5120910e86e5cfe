export class TransferFault extends Error {
  name = 'TransferFault'
  code
  /** The file it is about, or what the store said. */
  detail
  constructor(code, detail, cause) {
    super(`${code}: ${detail}`, cause === undefined ? undefined : { cause })
    this.code = code
    this.detail = detail
  }
}
const passing = new Set(['StoreUnreachable', 'AddressExpired', 'AnswerCut'])
/** Whether the same request may well succeed in a moment. */
export function mayPass(error) {
  return error instanceof TransferFault && passing.has(error.code)
}
export function isTransferFault(error, code) {
  return error instanceof TransferFault && (code === undefined || error.code === code)
}
