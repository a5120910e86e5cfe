import type { LockOutcome, ObjectLock } from './object-store.ts'
import type { S3Client } from './s3-client.ts'
import { StoreError } from './store-error.ts'

/** Governance and not compliance, so that a law or a court that orders a deletion can still be obeyed. */
const MODE = 'GOVERNANCE'

export async function retain(client: S3Client, key: string, versionId: string | undefined, until: Date): Promise<void> {
  const retention = { ...version(versionId), mode: MODE, retainUntilDate: until.toISOString() }
  await lockless(client.putObjectRetention(client.bucket, key, retention as never))
}

export async function hold(client: S3Client, key: string, versionId: string | undefined, isHeld: boolean) {
  const options = { ...version(versionId), status: isHeld ? 'ON' : 'OFF' } as const
  // Its type says that it returns nothing; what it returns is a promise.
  await lockless(client.setObjectLegalHold(client.bucket, key, options as never) as unknown as Promise<void>)
}

export async function lockOf(client: S3Client, key: string, versionId: string | undefined): Promise<ObjectLock> {
  const options = version(versionId)
  const retention = await client.getObjectRetention(client.bucket, key, options as never).catch(ifNone)
  const held = await client.getObjectLegalHold(client.bucket, key, options as never).catch(ifNone)
  const status = typeof held === 'object' && held !== null ? (held as { Status?: string[] | string }).Status : held
  const until = retention?.retainUntilDate
  return {
    retainedUntil: until ? new Date(String(until)) : undefined,
    legalHold: String(status) === 'ON',
  }
}

/** Locks a throw-away version in one way and tries to delete it. */
export async function lockOutcome(
  client: S3Client,
  key: string,
  lock: (versionId: string) => Promise<void>,
  unlock: (versionId: string) => Promise<void>,
): Promise<LockOutcome> {
  const { versionId } = await client.putObject(client.bucket, key, 'locked')
  if (!versionId) return 'none'
  const remove = (bypass: boolean) =>
    client.removeObject(client.bucket, key, { versionId, governanceBypass: bypass }).then(
      () => true,
      () => false,
    )
  try {
    await lock(versionId)
  } catch {
    await remove(false)
    return 'none'
  }
  await remove(false)
  // Some engines say that they have deleted, and have not, and the other way round: we look.
  const isStillThere = await client.statObject(client.bucket, key, { versionId }).then(
    () => true,
    () => false,
  )
  await unlock(versionId).catch(() => undefined)
  await remove(true)
  return isStillThere ? 'holds' : 'broken'
}

const NONE = new Set(['NoSuchObjectLockConfiguration', 'ObjectLockConfigurationNotFoundError', 'InvalidRequest'])

function ifNone(error: unknown): undefined {
  const { code } = error as { code?: string }
  if (NONE.has(String(code)) || LOCKLESS.has(String(code))) return undefined
  throw error
}

const LOCKLESS = new Set(['InvalidRequest', 'InvalidBucketState', 'NotImplemented', 'MethodNotAllowed'])

/** An engine, or a bucket, without locks answers in several ways. */
async function lockless(locking: Promise<unknown>): Promise<void> {
  try {
    await locking
  } catch (error) {
    const { code } = error as { code?: string }
    if (!LOCKLESS.has(String(code))) throw error
    throw new StoreError('Unsupported', 'This bucket has no object lock: it can be had only when a bucket is made.', {
      cause: error,
    })
  }
}

const version = (versionId: string | undefined) => (versionId === undefined ? {} : { versionId })
