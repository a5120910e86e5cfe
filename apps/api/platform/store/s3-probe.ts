import { randomUUID } from 'node:crypto'
import http from 'node:http'
import https from 'node:https'
import { text } from 'node:stream/consumers'
import type { StoreAbilities } from './object-store.ts'
import type { S3Client } from './s3-client.ts'
import { hold, lockOutcome, retain } from './s3-lock.ts'

/** Tries on a throw-away object what the engine does. Only the engine's name is taken on its word. */
export async function probeEngine(client: S3Client, webOrigin: string | undefined): Promise<StoreAbilities> {
  const { bucket } = client
  const key = `probe/${randomUUID()}`
  const { headers } = await client.makeRequestAsync({ method: 'HEAD', bucketName: bucket })
  return {
    engine: String(headers.server ?? 'an S3 engine without a name'),
    versioning: await keepsVersions(client, key),
    objectLock: await lockOutcome(
      client,
      key,
      (versionId) => retain(client, key, versionId, new Date(Date.now() + 60_000)),
      // In governance mode whoever may set a lock may also pass it by, so the probe leaves nothing behind.
      async () => undefined,
    ),
    legalHold: await lockOutcome(
      client,
      key,
      (versionId) => hold(client, key, versionId, true),
      (versionId) => hold(client, key, versionId, false),
    ),
    checksums: await refusesWrongChecksum(client, key),
    browserCors: webOrigin !== undefined && (await admits(client, key, webOrigin)),
  }
}

async function keepsVersions(client: S3Client, key: string): Promise<boolean> {
  const { bucket } = client
  const first = await client.putObject(bucket, key, 'first')
  const second = await client.putObject(bucket, key, 'second')
  try {
    if (!first.versionId) return false
    const kept = await client.getObject(bucket, key, { versionId: first.versionId })
    return (await text(kept)) === 'first'
  } catch {
    return false
  } finally {
    for (const { versionId } of [first, second]) await remove(client, key, versionId)
  }
}

async function refusesWrongChecksum(client: S3Client, key: string): Promise<boolean> {
  const wrong = Buffer.alloc(32).toString('base64')
  const put = { method: 'PUT', bucketName: client.bucket, objectName: key, headers: { 'x-amz-checksum-sha256': wrong } }
  try {
    const answer = await client.makeRequestAsyncOmit(put, Buffer.from('not what was declared'))
    const versionId = (answer as http.IncomingMessage).headers['x-amz-version-id']
    await remove(client, key, typeof versionId === 'string' ? versionId : null)
    return false
  } catch {
    return true
  }
}

/** Asks as a browser asks before it sends a part from a page. */
async function admits(client: S3Client, key: string, origin: string): Promise<boolean> {
  const url = new URL(await client.presignedUrl('PUT', client.bucket, key, 60, { uploadId: 'none', partNumber: '1' }))
  const headers = { origin, 'access-control-request-method': 'PUT', 'access-control-request-headers': 'content-type' }
  const { request } = url.protocol === 'https:' ? https : http
  return new Promise((resolve) => {
    const asked = request(url, { method: 'OPTIONS', headers }, (answer) => {
      answer.resume()
      const admitted = answer.headers['access-control-allow-origin']
      resolve((answer.statusCode ?? 500) < 300 && (admitted === '*' || admitted === origin))
    })
    asked.setTimeout(10_000, () => asked.destroy())
    asked.once('error', () => resolve(false))
    asked.end()
  })
}

async function remove(
  client: S3Client,
  key: string,
  versionId: string | null,
  governanceBypass = false,
): Promise<void> {
  const version = versionId ? { versionId, governanceBypass } : {}
  await client.removeObject(client.bucket, key, version).catch(() => {})
}
