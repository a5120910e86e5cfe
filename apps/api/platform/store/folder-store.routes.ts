import type { Readable } from 'node:stream'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { fitRange, parseRangeHeader } from './byte-range.ts'
import type { FolderStore } from './folder-store.ts'
import { objectPath, partPath, type StoreRequest } from './signed-request.ts'
import { isStoreError, StoreError, type StoreErrorCode } from './store-error.ts'

export interface FolderStoreRoutesOptions {
  readonly store: FolderStore
  /** Origins, other than the API's own, whose pages may use the URLs. */
  readonly origins?: readonly string[]
  /** The largest part accepted. S3's limit by default. */
  readonly largestPartBytes?: number
  /** How long a sender may be silent before we hang up. */
  readonly idleMs?: number
}

const statusOf: Partial<Record<StoreErrorCode, number>> = {
  NotFound: 404,
  UploadNotFound: 404,
  SignatureInvalid: 403,
  Expired: 403,
  KeyInvalid: 400,
  LengthMismatch: 400,
  ChecksumMismatch: 400,
  PartMismatch: 400,
  LengthRequired: 411,
  TooLarge: 413,
  RangeNotSatisfiable: 416,
  Full: 507,
}

/** Serves the signed URLs of the folder store: parts in, objects out, nothing held in memory. */
export const folderStoreRoutes: FastifyPluginAsync<FolderStoreRoutesOptions> = async (server, options) => {
  const { store, origins = [], largestPartBytes = 5 * 1024 ** 3, idleMs = 60_000 } = options
  // Bodies are taken as they come, whatever type they say they are.
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('*', (_request, body, done) => done(null, body))

  server.addHook('onRequest', async (request, reply) => {
    describe(reply)
    allowOrigin(request, reply, origins)
  })

  server.setErrorHandler((error, request, reply) => {
    if (!isStoreError(error)) throw error
    request.log.info({ store: error.code }, 'the store refused a request')
    // The rest of a part that we read no further would stand in the way of the connection's next request, for ever.
    if (!request.raw.complete) reply.header('connection', 'close')
    return reply.code(statusOf[error.code] ?? 500).send({ code: error.code, message: error.message })
  })

  for (const path of [objectPath, partPath]) {
    server.options(path, async (_request, reply) => reply.code(204).send())
  }

  server.put<{ Body: Readable | undefined }>(partPath, {
    // Checked before the first byte of the body is read.
    onRequest: async (request) => {
      allowedBy(store, request, 'writePart')
      announcedBytes(request, largestPartBytes)
    },
    handler: async (request, reply) => {
      const { key, uploadId, partNumber } = allowedBy(store, request, 'writePart')
      request.raw.setTimeout(idleMs, () => request.raw.destroy())
      const bytes = announcedBytes(request, largestPartBytes)
      const declared = {
        md5: headerOf(request, 'content-md5'),
        sha256: headerOf(request, 'x-amz-checksum-sha256'),
      }
      const part = await store.receivePart(key, uploadId, partNumber, request.body ?? request.raw, bytes, declared)
      return reply.header('etag', `"${part.etag}"`).code(200).send()
    },
  })

  server.route({
    method: ['GET', 'HEAD'],
    url: objectPath,
    handler: async (request, reply) => {
      const { key } = allowedBy(store, request, 'readObject')
      const object = await store.find(key)
      if (object === undefined) throw new StoreError('NotFound', 'There is no such object.')
      const etag = `"${object.etag}"`
      reply.header('etag', etag).header('accept-ranges', 'bytes')
      // A resumed download whose object changed meanwhile must start again, not continue with other bytes.
      const ifRange = request.headers['if-range']
      const header = ifRange === undefined || ifRange === etag ? request.headers.range : undefined
      const range = parseRangeHeader(header, object.size)
      if (range !== undefined && range.from >= object.size) reply.header('content-range', `bytes */${object.size}`)
      const { from, bytes } = fitRange(range, object.size)
      if (range !== undefined) {
        reply.code(206).header('content-range', `bytes ${from}-${from + bytes - 1}/${object.size}`)
      }
      reply.header('content-length', bytes).type('application/octet-stream')
      return request.method === 'HEAD' ? reply.send() : reply.send(await object.read(range))
    },
  })
}

type Granted<Act extends StoreRequest['act']> = Extract<StoreRequest, { act: Act }>

function allowedBy<Act extends StoreRequest['act']>(
  store: FolderStore,
  request: FastifyRequest,
  act: Act,
): Granted<Act> {
  const granted = store.verify(request.method, request.raw.url ?? '')
  if (granted.act !== act) throw new StoreError('SignatureInvalid', 'This address was signed for something else.')
  return granted as Granted<Act>
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

function announcedBytes(request: FastifyRequest, largestPartBytes: number): number {
  const header = request.headers['content-length']
  if (header === undefined) throw new StoreError('LengthRequired', 'Say with Content-Length how many bytes will come.')
  if (Number(header) > largestPartBytes) {
    throw new StoreError('TooLarge', `A part may have at most ${largestPartBytes} bytes.`)
  }
  return Number(header)
}

/** What is served is ciphertext under a secret address: nobody keeps it, sniffs it, renders it or is told of it. */
function describe(reply: FastifyReply): void {
  reply.headers({
    'cache-control': 'private, no-store',
    'content-disposition': 'attachment',
    'content-security-policy': "default-src 'none'; sandbox",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  })
}

function allowOrigin(request: FastifyRequest, reply: FastifyReply, origins: readonly string[]): void {
  reply.header('vary', 'Origin')
  const { origin } = request.headers
  if (origin === undefined || !origins.includes(origin)) return
  reply.headers({
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, HEAD, PUT',
    'access-control-allow-headers': 'content-md5, content-type, range, if-range',
    'access-control-expose-headers': 'accept-ranges, content-length, content-range, etag',
    'access-control-max-age': '600',
  })
}
