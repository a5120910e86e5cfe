import { StoreError, type StoreErrorCode } from './store-error.ts'

const meaning: Partial<Record<StoreErrorCode, readonly string[]>> = {
  NotFound: ['NoSuchKey', 'NoSuchVersion', 'NotFound', 'NoSuchBucket'],
  UploadNotFound: ['NoSuchUpload'],
  PartMismatch: ['InvalidPart', 'InvalidPartOrder'],
  PartTooSmall: ['EntityTooSmall'],
  TooLarge: ['EntityTooLarge'],
  ChecksumMismatch: ['BadDigest', 'InvalidDigest', 'XAmzContentSHA256Mismatch'],
  RangeNotSatisfiable: ['InvalidRange'],
  KeyInvalid: ['KeyTooLongError', 'XMinioInvalidObjectName'],
  Denied: [
    'AccessDenied',
    'ObjectLocked',
    'XMinioObjectLocked',
    'SignatureDoesNotMatch',
    'InvalidAccessKeyId',
    'RequestTimeTooSkewed',
    'AllAccessDisabled',
  ],
  Full: ['XMinioStorageFull', 'XMinioAdminBucketQuotaExceeded', 'QuotaExceeded', 'InsufficientCapacity'],
  Unsupported: ['NotImplemented', 'MethodNotAllowed', 'InvalidBucketState', 'XNotImplemented'],
  Unreachable: ['SlowDown', 'ServiceUnavailable', 'InternalError', 'XMinioServerNotInitialized'],
}

const codeFor = new Map(
  Object.entries(meaning).flatMap(([code, names]) =>
    names.map((name): [string, StoreErrorCode] => [name, code as StoreErrorCode]),
  ),
)

const messages: Partial<Record<StoreErrorCode, string>> = {
  NotFound: 'There is no such object.',
  UploadNotFound: 'There is no such upload, or it is already completed or aborted.',
  Denied: 'The object store refused our keys.',
  Full: 'The object store is full.',
  Unsupported: 'The object store cannot do that.',
  Unreachable: 'The object store cannot be reached, or is too busy to answer.',
}

const brokenConnection = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
])

/** Says what an S3 engine, or the way to it, did in the store's own words. */
export function fromS3Error(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const { code: name = '', message = '' } = error as { code?: string; message?: string }
  const code = codeOf(String(name), String(message))
  return new StoreError(code, messages[code] ?? `The object store failed: ${name} ${message}`.trim(), { cause: error })
}

/** Whether the connection broke before an answer came, as happens when an engine closes an idle one. */
export function isBrokenConnection(error: unknown): boolean {
  const code = (error as { code?: unknown } | undefined)?.code
  return code === 'ECONNRESET' || code === 'EPIPE'
}

function codeOf(name: string, message: string): StoreErrorCode {
  const known = codeFor.get(name)
  if (known !== undefined) return known
  if (brokenConnection.has(name) || /certificate|TLS|SSL/.test(name + message)) return 'Unreachable'
  // The client keeps only the status of an answer it would try again.
  return message.includes('Retryable HTTP status') ? 'Unreachable' : 'Unexpected'
}
