import { Readable } from 'node:stream'
import { grantState } from '@raireki/governance'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../platform/clock/clock.ts'
import { type Extent, fitRange, isStoreError, type ObjectStore, parseRangeHeader } from '../platform/store/index.ts'
import type { DeliveriesStore } from './deliveries.store.ts'
import { MESSAGE_ROUTE, type MessageAddress } from './message-address.ts'

type Address = { Params: { deliveryId: string; fileId: string }; Querystring: { expires?: string; signature?: string } }
type Doors = { deliveries: DeliveriesStore; addresses: MessageAddress; store: ObjectStore; clock: Clock }

/**
 * Serves header and body as one OpenPGP message, with ranges, streaming: for a browser and for plain curl. The grant is
 * looked at again each time, so a revocation also ends addresses that were handed out before it.
 */
export function messageRoutes(server: FastifyInstance, doors: Doors): void {
  // HEAD is named, or Fastify would answer it by itself and say that the message is empty.
  const handler = (request: FastifyRequest<Address>, reply: FastifyReply) => serve(doors, request, reply)
  server.route<Address>({ method: ['GET', 'HEAD'], url: MESSAGE_ROUTE, handler })
}

async function serve(doors: Doors, request: FastifyRequest<Address>, reply: FastifyReply) {
  const { deliveryId, fileId } = request.params
  const { expires = '', signature = '' } = request.query
  if (!doors.addresses.isGood(deliveryId, fileId, Number(expires), signature))
    return refuse(reply, 403, 'AddressInvalid')
  const addressed = await doors.deliveries.addressed(deliveryId, fileId)
  if (!addressed) return refuse(reply, 404, 'NotFound')
  const { delivery, file } = addressed
  if (grantState(delivery.grant, doors.clock.now()) !== 'active') return refuse(reply, 403, 'GrantEnded')
  const header = Buffer.from(delivery.header)
  const total = header.length + Number(file.cipherBytes)
  const range = rangeOf(request, total)
  if (!range) return refuse(reply.header('content-range', `bytes */${total}`), 416, 'RangeNotSatisfiable')
  describe(reply, `${file.path.split('/').at(-1)}.pgp`, range, total)
  if (request.method === 'HEAD') return reply.send()
  const body = await bodyOf(doors.store, file, range, header.length)
  return reply.send(Readable.from(joined(header.subarray(range.from, range.from + range.bytes), body)))
}

function rangeOf(request: FastifyRequest, total: number): Extent | undefined {
  try {
    return fitRange(parseRangeHeader(request.headers.range, total), total)
  } catch (error) {
    if (isStoreError(error) && error.code === 'RangeNotSatisfiable') return undefined
    throw error
  }
}

function describe(reply: FastifyReply, name: string, { from, bytes }: Extent, total: number) {
  const isPart = bytes < total
  reply.code(isPart ? 206 : 200).headers({
    'content-type': 'application/pgp-encrypted',
    'content-length': bytes,
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-store',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  })
  if (isPart) reply.header('content-range', `bytes ${from}-${from + bytes - 1}/${total}`)
}

async function bodyOf(
  store: ObjectStore,
  file: { objectKey: string; objectVersionId: string | null },
  { from, bytes }: Extent,
  headerBytes: number,
): Promise<Readable | undefined> {
  const last = from + bytes - 1
  if (last < headerBytes) return undefined
  const range = { from: Math.max(0, from - headerBytes), to: last - headerBytes }
  return store.read(file.objectKey, range, file.objectVersionId ?? undefined)
}

async function* joined(header: Uint8Array, body: Readable | undefined) {
  if (header.length > 0) yield header
  if (body) yield* body
}

function refuse(reply: FastifyReply, status: number, code: string) {
  return reply.code(status).send({ code })
}
