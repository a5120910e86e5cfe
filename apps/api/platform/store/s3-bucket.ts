import { createHash } from 'node:crypto'
import type { S3Client } from './s3-client.ts'

/** Makes the bucket where it is missing and sets up what the engine can do. Several processes may do so at once. */
export async function prepareBucket(client: S3Client, webOrigins: readonly string[]): Promise<void> {
  if (!(await client.bucketExists(client.bucket))) await makeBucket(client)
  // What an engine cannot do is no reason to stop: the probe says what it really does.
  await client.setBucketVersioning(client.bucket, { Status: 'Enabled' }).catch(ignore)
  if (webOrigins.length > 0) await admitOrigins(client, webOrigins).catch(ignore)
}

/** With object lock where the engine has it: that can be decided only now, and versions can then not be turned off. */
async function makeBucket(client: S3Client): Promise<void> {
  const { bucket, region = '' } = client
  try {
    await client.makeBucket(bucket, region, { ObjectLocking: true }).catch(() => client.makeBucket(bucket, region))
  } catch (error) {
    if (!(await client.bucketExists(bucket))) throw error
  }
}

/** The client has no call for this, so the request is written out. */
async function admitOrigins(client: S3Client, origins: readonly string[]): Promise<void> {
  const list = (name: string, values: readonly string[]) =>
    values.map((value) => `<${name}>${value}</${name}>`).join('')
  const body = Buffer.from(
    `<CORSConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><CORSRule>${list(
      'AllowedOrigin',
      origins.map(escapeXml),
    )}${list('AllowedMethod', ['GET', 'HEAD', 'PUT'])}${list('AllowedHeader', ['*'])}${list('ExposeHeader', [
      'ETag',
      'Content-Length',
      'Content-Range',
      'Accept-Ranges',
    ])}<MaxAgeSeconds>600</MaxAgeSeconds></CORSRule></CORSConfiguration>`,
  )
  const headers = {
    'content-type': 'application/xml',
    'content-md5': createHash('md5').update(body).digest('base64'),
  }
  await client.makeRequestAsyncOmit({ method: 'PUT', bucketName: client.bucket, query: 'cors', headers }, body)
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function ignore(): void {}
