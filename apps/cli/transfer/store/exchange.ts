import http from 'node:http'
import https from 'node:https'
import { TransferFault, type TransferFaultCode } from '../transfer-fault.ts'

/** How long the store may be silent before we hang up and try again. */
export const idleMs = 60_000

const agents = {
  'http:': new http.Agent({ keepAlive: true, maxSockets: 64 }),
  'https:': new https.Agent({ keepAlive: true, maxSockets: 64 }),
}

export interface StoreOrder {
  readonly method: 'GET' | 'PUT'
  readonly url: string
  readonly headers: http.OutgoingHttpHeaders
  readonly signal: AbortSignal
  readonly idleMs?: number
}

/** Opens a request to a signed address of the store. */
export function requestTo(order: StoreOrder): http.ClientRequest {
  const url = new URL(order.url)
  const client = url.protocol === 'https:' ? https : http
  const agent = url.protocol === 'https:' ? agents['https:'] : agents['http:']
  const request = client.request(url, { method: order.method, headers: order.headers, agent, signal: order.signal })
  request.setTimeout(order.idleMs ?? idleMs, () => {
    request.destroy(new TransferFault('StoreUnreachable', `no sign of life from ${url.host}`))
  })
  return request
}

/** What stores of the S3 kind say in `<Code>`, where it tells more than the status does. */
const meanings: Readonly<Record<string, TransferFaultCode>> = {
  QuotaExceeded: 'StoreFull',
  InsufficientCapacity: 'StoreFull',
  XMinioStorageFull: 'StoreFull',
  XMinioAdminBucketQuotaExceeded: 'StoreFull',
  // An address is signed by the registry: its clock and the store's differ, and a new address is no better.
  RequestTimeTooSkewed: 'ClocksDiffer',
  InvalidAccessKeyId: 'StoreRefused',
  AllAccessDisabled: 'StoreRefused',
  NoSuchBucket: 'StoreRefused',
  // Engines say AccessDenied of an address that is too old, and the keys it was signed with may have been renewed.
  AccessDenied: 'AddressExpired',
  ExpiredToken: 'AddressExpired',
  SignatureDoesNotMatch: 'AddressExpired',
}

/** What an answer other than success means. The address itself is a secret and is not repeated. */
export function refusalOf(method: StoreOrder['method'], status: number, host: string, said: string): TransferFault {
  const text = said
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const detail = `${host}: HTTP ${status} ${text.slice(0, 200)}`.trim()
  const meaning = meanings[/<Code>\s*(\w+)\s*<\/Code>/.exec(said)?.[1] ?? '']
  return new TransferFault(meaning ?? ofStatus(method, status), detail)
}

function ofStatus(method: StoreOrder['method'], status: number): TransferFaultCode {
  if (status === 403 || status === 401) return 'AddressExpired'
  if (status === 507) return 'StoreFull'
  if (status === 404) return method === 'GET' ? 'ObjectLost' : 'UploadGone'
  if (status === 408 || status === 429 || status >= 500) return 'StoreUnreachable'
  return 'StoreRefused'
}

/** Sockets break in many ways; all of them mean that the store could not be reached this time. */
export function brokenConnection(error: unknown, host: string): unknown {
  if (error instanceof TransferFault || (error as Error).name === 'AbortError') return error
  const code = (error as NodeJS.ErrnoException).code
  if (code === undefined) return error
  return new TransferFault('StoreUnreachable', `${host}: ${code}`, error)
}

/** The first few hundred characters of an answer, as they are: what kind of refusal it is stands in its markup. */
export async function saidBy(answer: http.IncomingMessage): Promise<string> {
  let said = ''
  try {
    for await (const chunk of answer) {
      said += String(chunk)
      if (said.length > 400) break
    }
  } catch {
    // What was heard so far will do.
  }
  return said
}
