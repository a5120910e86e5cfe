import http from 'node:http'
import https from 'node:https'
import { Client } from 'minio'
import type { StoredPart } from './object-store.ts'
import { StoreError } from './store-error.ts'

/** How to reach an S3 engine and with which keys. */
export interface S3Access {
  readonly endpoint: URL
  readonly region: string
  readonly bucket: string
  readonly accessKey: string
  readonly secretKey: string
  /** The bucket in the path (the default, which every engine takes) or in the host name. */
  readonly pathStyle?: boolean
  /** How long an engine may be silent in the middle of a request. */
  readonly silenceMs?: number
}

/** A body not signed for is read by nobody: statuses at which the client throws the answer away unread. */
const unread = new Set([408, 429, 499, 500, 502, 503, 504, 520])

/** The S3 client with what we need besides: time limits, and the parts of an upload, which it keeps to itself. */
export class S3Client extends Client {
  readonly bucket: string
  readonly #agent: http.Agent

  constructor({ endpoint, region, bucket, accessKey, secretKey, pathStyle = true, silenceMs = 60_000 }: S3Access) {
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
      transport: impatient(secure ? https : http, silenceMs),
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

  close(): void {
    this.#agent.destroy()
  }
}

/** Without a limit of our own, a request to an engine that is full or gone may wait for ever. */
function impatient(transport: Pick<typeof http, 'request'>, silenceMs: number): Pick<typeof http, 'request'> {
  const request = (options: http.RequestOptions, answer: (response: http.IncomingMessage) => void) => {
    const sent = transport.request(options, (response) => {
      if (unread.has(response.statusCode ?? 0)) response.resume()
      answer(response)
    })
    return sent.setTimeout(silenceMs, () => {
      sent.destroy(new StoreError('TimedOut', `The object store said nothing for ${silenceMs / 1000} seconds.`))
    })
  }
  return { request } as Pick<typeof http, 'request'>
}
