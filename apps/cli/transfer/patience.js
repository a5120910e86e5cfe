import { setTimeout as sleep } from 'node:timers/promises'
export const usualPatience = { attempts: 8, firstWaitMs: 300, longestWaitMs: 30_000 }
/**
 * Does the work, and does it again after a growing wait while that may help. The wait is drawn by chance, so that many
 * clients that lost the same store do not come back in step.
 */
export async function patiently(trying, work) {
  const { patience, signal, worthRetrying, onRetry } = trying
  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted()
    try {
      return await work(attempt)
    } catch (error) {
      signal.throwIfAborted()
      if (attempt >= patience.attempts || !worthRetrying(error)) throw error
      const waitMs = Math.random() * Math.min(patience.longestWaitMs, patience.firstWaitMs * 2 ** (attempt - 1))
      onRetry?.(error, waitMs)
      await waiting(waitMs, signal)
    }
  }
}
async function waiting(waitMs, signal) {
  try {
    await sleep(waitMs, undefined, { signal })
  } catch (error) {
    signal.throwIfAborted()
    throw error
  }
}
