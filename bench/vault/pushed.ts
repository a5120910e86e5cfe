import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bodyLength, generateKeyPair, partCount } from '@raireki/vault'
import { Client } from 'minio'
import { push } from '../../apps/cli/transfer/push/push.ts'
import type { PushRegistry } from '../../apps/cli/transfer/push/push-registry.ts'
import { walk } from '../../apps/cli/transfer/source/source-file.ts'
import { type S3Access, startCeph } from '../../e2e/engines/ceph.ts'
import { ceph } from '../../e2e/engines/tools.ts'
import { interleaved, median, secondsOf, type Variant } from '../rounds.ts'
import { figure, printTable } from '../table.ts'

const MEGABYTE = 1e6
const PART = 16 * 2 ** 20
const AT_ONCE = 4
const BUCKET = 'bench'

/**
 * A push into a real S3 engine, beside a client that sends as many octets in as many parts over as many connections and
 * does nothing else: no file, no encryption, no hash.
 */
export async function pushedToAnEngine(file: string, rounds: number): Promise<void> {
  if (!ceph.isHere()) return console.log('\nCeph is not installed here: a push into an S3 engine was not measured.')
  const engine = await startCeph()
  try {
    const bucket = await openBucket(engine.access)
    const variants = [await bare(bucket, file), await ours(bucket, file)]
    const rows = (await interleaved(variants, rounds)).map(({ what, rates, ratios, perCpuSecond }) => [
      what,
      figure(median(rates)),
      `${figure(Math.min(...rates))}–${figure(Math.max(...rates))}`,
      median(ratios).toFixed(2),
      figure(median(perCpuSecond)),
    ])
    console.log('')
    printTable([`into Ceph, ${AT_ONCE} parts at once`, 'MB/s', 'min–max', 'to bare', 'MB per CPU s'], rows)
  } finally {
    await engine.stop()
  }
}

async function openBucket({ endpoint, region, accessKey, secretKey }: S3Access): Promise<Client> {
  const { hostname, port } = new URL(endpoint)
  const client = new Client({ endPoint: hostname, port: Number(port), useSSL: false, region, accessKey, secretKey })
  await client.makeBucket(BUCKET, region)
  return client
}

/** Its octets are random, made before the clock runs, and its connections are kept as ours are. */
async function bare(client: Client, file: string): Promise<Variant> {
  const agent = new Agent({ keepAlive: true })
  const octets = randomBytes(PART)
  const total = bodyLength((await walk([file]))[0]!.bytes)
  const work = async () => {
    const id = await client.initiateNewMultipartUpload(BUCKET, 'bare', {})
    const numbers = Array.from({ length: Math.ceil(total / PART) }, (_, index) => index + 1)
    const sent: { part: number; etag: string }[] = []
    const waiting = numbers.values()
    const send = async () => {
      for (const part of waiting) {
        const body = octets.subarray(0, Math.min(PART, total - (part - 1) * PART))
        sent.push({ part, etag: await put(await partUrl(client, 'bare', id, part), body, agent) })
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, send))
    sent.sort((a, b) => a.part - b.part)
    await client.completeMultipartUpload(BUCKET, 'bare', id, sent)
  }
  return {
    what: 'a bare multipart client',
    before: () => client.removeObject(BUCKET, 'bare'),
    run: async () => total / MEGABYTE / (await secondsOf(work)),
  }
}

function put(url: string, body: Uint8Array, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method: 'PUT', agent, headers: { 'content-length': body.length } }, (answer) => {
      answer.resume().on('end', () => {
        if (answer.statusCode === 200) resolve(answer.headers.etag!.replaceAll('"', ''))
        else reject(new Error(`The store answered ${answer.statusCode}.`))
      })
    })
    sending.on('error', reject).end(body)
  })
}

const partUrl = (client: Client, key: string, uploadId: string, partNumber: number) =>
  client.presignedUrl('PUT', BUCKET, key, 3600, { uploadId, partNumber: String(partNumber) })

/** What `raireki push` does, before a registry that opens and completes uploads as the service does and keeps no books. */
async function ours(client: Client, file: string): Promise<Variant> {
  const { certificate } = await generateKeyPair({ name: 'A registry' })
  const files = await walk([file])
  const work = async () => {
    const journalFolder = mkdtempSync(path.join(tmpdir(), 'raireki-bench-'))
    const order = {
      server: 'http://registry',
      assetId: 'asset',
      custody: 'INSPECTABLE' as const,
      profile: 'standard' as const,
      files,
      wrapFor: certificate,
      lineage: [],
      original: false,
      publish: true,
      anew: false,
      parallel: AT_ONCE,
      journalFolder,
    }
    await push(order, { registry: registryBefore(client), signal: new AbortController().signal })
    rmSync(journalFolder, { recursive: true })
  }
  return {
    what: 'ours, push',
    before: () => client.removeObject(BUCKET, 'ours'),
    run: async () => bodyLength(files[0]!.bytes) / MEGABYTE / (await secondsOf(work)),
  }
}

function registryBefore(client: Client): PushRegistry {
  const version = { id: 'version', number: 1, state: 'DRAFT' as const }
  return {
    openVersion: async () => version,
    versionOf: async () => undefined,
    openUpload: async ({ plainBytes }) => ({
      id: await client.initiateNewMultipartUpload(BUCKET, 'ours', {}),
      partBytes: PART,
      partCount: partCount(plainBytes, PART),
      cipherBytes: bodyLength(plainBytes),
      storedParts: [],
    }),
    partUrls: (id, numbers) =>
      Promise.all(numbers.map(async (number) => ({ number, url: await partUrl(client, 'ours', id, number) }))),
    completeUpload: async ({ uploadId, parts }) => {
      const sent = parts.map(({ number: part, etag }) => ({ part, etag }))
      await client.completeMultipartUpload(BUCKET, 'ours', uploadId, sent)
    },
    publish: async ({ digest }) => ({ ...version, digest, publishedAt: null }),
    abandon: async () => {},
  }
}
