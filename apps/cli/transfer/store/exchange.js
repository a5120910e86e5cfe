import http from 'node:http'
import https from 'node:https'
import { TransferFault } from '../transfer-fault.js'
/** How long the store may be silent before we hang up and try again. */
export const idleMs = 60_000
const agents = {
  'http:': new http.Agent({ keepAlive: true, maxSockets: 64 }),
  'https:': new https.Agent({ keepAlive: true, maxSockets: 64 }),
}
/** Opens a request to a signed address of the store. */
export function requestTo(order) {
  const url = new URL(order.url)
  const client = url.protocol === 'https:' ? https : http
  const agent = url.protocol === 'https:' ? agents['https:'] : agents['http:']
  const request = client.request(url, { method: order.method, headers: order.headers, agent, signal: order.signal })
  request.setTimeout(order.idleMs ?? idleMs, () => {
    request.destroy(new TransferFault('StoreUnreachable', `no sign of life from ${url.host}`))
  })
  return request
}
/** What a status other than success means. The address itself is a secret and is not repeated. */
export function refusalOf(status, host, said) {
  const detail = `${host}: HTTP ${status} ${said.replace(/\s+/g, ' ').slice(0, 200)}`.trim()
  if (status === 403 || status === 401) return new TransferFault('AddressExpired', detail)
  if (status === 507) return new TransferFault('StoreFull', detail)
  if (status === 404) return new TransferFault('UploadGone', detail)
  if (status === 408 || status === 429 || status >= 500) return new TransferFault('StoreUnreachable', detail)
  return new TransferFault('StoreRefused', detail)
}
/** Sockets break in many ways; all of them mean that the store could not be reached this time. */
export function brokenConnection(error, host) {
  if (error instanceof TransferFault || error.name === 'AbortError') return error
  const code = error.code
  if (code === undefined) return error
  return new TransferFault('StoreUnreachable', `${host}: ${code}`, error)
}
/** The first few hundred characters of an answer, for the message. */
export async function saidBy(answer) {
  let said = ''
  try {
    for await (const chunk of answer) {
      said += String(chunk)
      if (said.length > 400) break
    }
  } catch {
    // What was heard so far will do.
  }
  return said.replace(/<[^>]*>/g, ' ')
}
