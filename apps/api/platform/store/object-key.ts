import { StoreError } from './store-error.ts'

const longestKeyBytes = 1024

/**
 * Refuses names that some engine, proxy or browser would read differently from how we wrote them: control
 * characters, lone surrogates, and segments that are empty, `.` or `..`.
 */
export function assertObjectKey(key: string): void {
  const reason = whatIsWrongWith(key)
  if (reason !== undefined) throw new StoreError('KeyInvalid', `An object cannot be named so: ${reason}.`)
}

function whatIsWrongWith(key: string): string | undefined {
  if (key === '') return 'the name is empty'
  if (Buffer.byteLength(key) > longestKeyBytes) return `the name is longer than ${longestKeyBytes} bytes`
  if (!key.isWellFormed()) return 'the name is not Unicode text'
  if (/\p{Cc}/u.test(key)) return 'the name holds a control character'
  if (key.split('/').some((segment) => segment === '' || segment === '.' || segment === '..')) {
    return 'the name holds an empty, "." or ".." segment'
  }
  return undefined
}

/** S3 numbers parts from 1 to 10,000. */
export const largestPartNumber = 10_000

/** Refuses part numbers no engine has. */
export function assertPartNumber(partNumber: number): void {
  if (Number.isInteger(partNumber) && partNumber >= 1 && partNumber <= largestPartNumber) return
  throw new StoreError('PartMismatch', `Parts are numbered from 1 to ${largestPartNumber}, not ${partNumber}.`)
}
