import { lookup as resolve } from 'node:dns'
import { request as requestPlain } from 'node:http'
import { request as requestTls } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPrivateAddress } from './private-address.ts'

/** What became of it: the receiver's status, or why there was none. */
export type Posted = { readonly status: number } | { readonly error: PostError }
export type PostError = 'privateAddress' | 'unknownHost' | 'refused' | 'timeout' | 'tls' | 'broken'

export type Outside = { readonly allowPrivate: boolean; readonly timeoutMs: number }

/**
 * Sends a body to an address somebody else chose. The address that is checked is the one that is connected to, so
 * a name that is made to lead inside in between opens nothing. Redirects are answers like any other.
 */
export function postOutside(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  { allowPrivate, timeoutMs }: Outside,
): Promise<Posted> {
  const target = new URL(url)
  const literal = target.hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && isIP(literal) !== 0 && isPrivateAddress(literal)) {
    return Promise.resolve({ error: 'privateAddress' })
  }
  const request = target.protocol === 'https:' ? requestTls : requestPlain
  return new Promise((done) => {
    const sent = request(
      target,
      {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        lookup: guardedLookup(allowPrivate),
        signal: AbortSignal.timeout(timeoutMs),
        agent: false,
      },
      (response) => {
        // Whatever else it says is of no interest, and could be endless.
        done({ status: response.statusCode ?? 0 })
        sent.destroy()
      },
    )
    sent.on('error', (error) => done({ error: reasonOf(error) }))
    sent.end(body)
  })
}

class PrivateAddress extends Error {}

function guardedLookup(allowPrivate: boolean): LookupFunction {
  return (host, options, answer) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return answer(error, [])
      if (!allowPrivate && addresses.some(({ address }) => isPrivateAddress(address))) {
        return answer(new PrivateAddress(), [])
      }
      if (options.all) return answer(null, addresses)
      const [first] = addresses
      answer(null, first!.address, first!.family)
    })
  }
}

function reasonOf(error: Error & { code?: string }): PostError {
  if (error instanceof PrivateAddress) return 'privateAddress'
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'timeout'
  const { code = '' } = error
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'unknownHost'
  if (code === 'ECONNREFUSED') return 'refused'
  return /CERT|TLS|SSL|EPROTO|SELF_SIGNED|UNABLE_TO/.test(code) ? 'tls' : 'broken'
}
