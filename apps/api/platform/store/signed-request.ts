import { createHmac, timingSafeEqual } from 'node:crypto'
import { StoreError } from './store-error.ts'

/** What a signed URL of the folder store lets its bearer do. */
export type StoreRequest =
  | { readonly act: 'readObject'; readonly key: string }
  | { readonly act: 'writePart'; readonly key: string; readonly uploadId: string; readonly partNumber: number }

/** Where the API serves the folder store. */
export const objectPath = '/store/v1/object'
export const partPath = '/store/v1/part'

/** The path and query that grant one request until a moment. */
export function signRequest(request: StoreRequest, expires: Date, signingKey: Uint8Array): string {
  const expiresSeconds = Math.ceil(expires.getTime() / 1000)
  const query = new URLSearchParams({ key: request.key })
  if (request.act === 'writePart') {
    query.set('uploadId', request.uploadId)
    query.set('partNumber', String(request.partNumber))
  }
  query.set('expires', String(expiresSeconds))
  query.set('signature', signatureOf(request, expiresSeconds, signingKey).toString('hex'))
  return `${request.act === 'writePart' ? partPath : objectPath}?${query}`
}

/**
 * Reads a request back from its URL, or refuses it. The signature is checked before the time, so that whoever made
 * a URL up learns nothing from the answer. A URL signed for reading serves HEAD as well.
 */
export function verifyRequest(method: string, pathAndQuery: string, signingKey: Uint8Array, now: Date): StoreRequest {
  const { pathname, searchParams: query } = new URL(pathAndQuery, 'http://store.invalid')
  const request = requestOf(method, pathname, query)
  const expires = query.get('expires') ?? ''
  if (request === undefined || !/^\d{1,12}$/.test(expires)) throw refused()
  const given = Buffer.from(query.get('signature') ?? '', 'hex')
  const right = signatureOf(request, Number(expires), signingKey)
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw refused()
  if (now.getTime() >= Number(expires) * 1000) {
    throw new StoreError('Expired', 'This address was good for a limited time, which is over. Ask for a new one.')
  }
  return request
}

function requestOf(method: string, path: string, query: URLSearchParams): StoreRequest | undefined {
  const key = query.get('key') ?? ''
  if (path === objectPath && (method === 'GET' || method === 'HEAD')) return { act: 'readObject', key }
  const uploadId = query.get('uploadId') ?? ''
  const partNumber = query.get('partNumber') ?? ''
  if (path === partPath && method === 'PUT' && /^\d{1,5}$/.test(partNumber)) {
    return { act: 'writePart', key, uploadId, partNumber: Number(partNumber) }
  }
  return undefined
}

function signatureOf(request: StoreRequest, expiresSeconds: number, signingKey: Uint8Array): Buffer {
  const { act, key } = request
  const upload = request.act === 'writePart' ? [request.uploadId, request.partNumber] : []
  // JSON keeps the fields apart: no choice of key or upload id can imitate another request.
  const statement = JSON.stringify(['raireki-store-v1', act, key, ...upload, expiresSeconds])
  return createHmac('sha256', signingKey).update(statement).digest()
}

function refused(): StoreError {
  return new StoreError('SignatureInvalid', 'This address was not signed by this registry, or was changed since.')
}
