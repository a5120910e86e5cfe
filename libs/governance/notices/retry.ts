const MINUTE = 60
const HOUR = 60 * MINUTE

/** The waits after each failure, in seconds: soon at first, then for three days and a half. */
export const RETRY_AFTER_SECONDS: readonly number[] = [
  10,
  30,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  ...Array.from({ length: 6 }, () => 12 * HOUR),
]

/** When to try again after so many failures in a row; not at all once patience has run out. */
export function retryAt(failures: number, failedAt: Date): Date | undefined {
  const waitSeconds = RETRY_AFTER_SECONDS[failures - 1]
  return waitSeconds === undefined ? undefined : new Date(failedAt.getTime() + waitSeconds * 1000)
}
