import http from 'node:http'
import https from 'node:https'
import { Client } from 'minio'
import type { StoredPart } from './object-store.ts'
import { impatient, PATIENCE, type TimeLimits } from './time-limits.ts'

/** How to reach an S3 engine and with which keys. */
export interface S3Access {
  readonly endpoint: URL
  readonly region: string
  readonly bucket: string
  readonly accessKey: string
  readonly secretKey: string
  /** The bucket in the path (the default, which every engine takes) or in the host name. */
  readonly pathStyle?: boolean
  readonly limits?: Partial<TimeLimits>
}

export type VersionFound = {
  readonly name?: string
  readonly size: number
  readonly lastModified: string | Date
  readonly versionId?: string
  readonly isDeleteMarker?: boolean
}

type VersionsPage = {
  readonly objects: readonly VersionFound[]
  readonly isTruncated: boolean | string
  readonly keyMarker?: string
  readonly versionIdMarker?: string
}

/** Some engines answer with the marker escaped, as they were asked to, and some as it is. */
function escaped(marker: string): string {
  const plain = /%[0-9A-F]{2}/i.test(marker) ? decodeURIComponent(marker) : marker
  return encodeURIComponent(plain)
}

/** The S3 client with what we need besides: time limits, and the parts of an upload, which it keeps to itself. */
export class S3Client extends Client {
  readonly bucket: string
  readonly #agent: http.Agent

  constructor({ endpoint, region, bucket, accessKey, secretKey, pathStyle = true, limits }: S3Access) {
    const secure = endpoint.protocol === 'https:'
    // Engines hang up on idle connections after a minute or so; we do it first.
    const idle = { keepAlive: true, maxSockets: 128, timeout: 20_000 }
    const agent = secure ? new https.Agent(idle) : new http.Agent(idle)
    super({
      endPoint: endpoint.hostname,
      port: Number(endpoint.port) || (secure ? 443 : 80),
      useSSL: secure,
      region,
      accessKey,
      secretKey,
      pathStyle,
      transport: impatient(secure ? https : http, { ...PATIENCE, ...limits }),
      transportAgent: agent,
      retryOptions: { disableRetry: true },
    })
    this.bucket = bucket
    this.#agent = agent
  }

  async partsOf(key: string, uploadId: string): Promise<StoredPart[]> {
    const parts = await this.listParts(this.bucket, key, uploadId)
    return parts.map(({ part, size, etag }) => ({ number: part, size, etag }))
  }

  /** Every version under a prefix, page by page. The client's own listing signs the next page's name wrongly. */
  async *versionsUnder(prefix: string): AsyncIterable<VersionFound> {
    let marker = { keyMarker: '', versionIdMarker: '' }
    for (;;) {
      const query = { Delimiter: '', MaxKeys: 1000, IncludeVersion: true, ...marker }
      const page = (await this.listObjectsQuery(this.bucket, prefix, '', query as never)) as unknown as VersionsPage
      yield* page.objects
      if (String(page.isTruncated) !== 'true' || page.keyMarker === undefined) return
      marker = { keyMarker: escaped(page.keyMarker), versionIdMarker: escaped(page.versionIdMarker ?? '') }
    }
  }

  async partTimesOf(key: string, uploadId: string): Promise<number[]> {
    const parts = await this.listParts(this.bucket, key, uploadId)
    return parts.map(({ lastModified }) => new Date(lastModified ?? 0).getTime())
  }

  close(): void {
    this.#agent.destroy()
  }
}
