import { Readable } from 'node:stream'
import { outsideNetworks } from '@raireki/governance'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../platform/clock/clock.ts'
import { type Extent, fitRange, isStoreError, type ObjectStore, parseRangeHeader } from '../platform/store/index.ts'
import { stoppedBy } from './deliveries.handler.ts'
import type { DeliveriesStore, DeliveryInForce } from './deliveries.store.ts'
import { limitsOf } from './limits.handler.ts'
import { MESSAGE_ROUTE, type MessageAddress } from './message-address.ts'
import { messageExtent, messagesIn } from './messages.ts'

type Address = {
  Params: { deliveryId: string; fileId: string }
  Querystring: { expires?: string; signature?: string; message?: string }
}
type Doors = { deliveries: DeliveriesStore; addresses: MessageAddress; store: ObjectStore; clock: Clock }

/** How long an answer that has begun goes on before the grant is looked at again. */
const LOOKS_AGAIN_MS = 15_000

/**
 * Serves header and body as one OpenPGP message, with ranges, streaming: for a browser and for plain curl. Grant,
 * certificate and limits are looked at again each time, so a revocation also ends addresses that were handed out before it;
 * an answer that takes longer is broken off.
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
  const stopped = stoppedBy(delivery, doors.clock.now()) ?? outsideLimits(delivery, request.ip)
  if (stopped) return refuse(reply, 403, stopped.code)
  const header = Buffer.from(delivery.header)
  const count = messagesIn(file)
  // Several messages in one answer would not be one that any tool reads.
  if (request.query.message === undefined && count > 1) {
    return refuse(reply.header('x-raireki-messages', String(count)), 400, 'MessageNumberNeeded')
  }
  const number = Number(request.query.message ?? 1)
  const place = messageExtent(file, number)
  if (!place) return refuse(reply, 404, 'NotFound')
  const total = header.length + place.bytes
  const range = rangeOf(request, total)
  if (!range) return refuse(reply.header('content-range', `bytes */${total}`), 416, 'RangeNotSatisfiable')
  const name = file.path.split('/').at(-1)
  describe(reply, count > 1 ? `${name}.${number}.pgp` : `${name}.pgp`, range, total)
  if (request.method === 'HEAD') return reply.send()
  const body = await bodyOf(doors.store, file, place.from, range, header.length)
  const head = header.subarray(range.from, range.from + range.bytes)
  const message = Readable.from(joined(head, body, range.bytes, watch(doors, deliveryId, fileId)))
  // A reader who leaves before the first byte leaves a body nothing has begun to read: it must be let go of here.
  return reply.send(message.once('close', () => body?.destroy()))
}

function outsideLimits({ grant: { limits } }: DeliveryInForce, address: string) {
  return limits ? outsideNetworks(limitsOf(limits), address) : undefined
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
  messageFrom: number,
  { from, bytes }: Extent,
  headerBytes: number,
): Promise<Readable | undefined> {
  const last = from + bytes - 1
  if (last < headerBytes) return undefined
  const range = { from: messageFrom + Math.max(0, from - headerBytes), to: messageFrom + last - headerBytes }
  return store.read(file.objectKey, range, file.objectVersionId ?? undefined)
}

/** Throws once what allowed the answer no longer does. That the delivery's own day is over ends nothing that has begun. */
function watch({ deliveries, clock }: Doors, deliveryId: string, fileId: string): () => Promise<void> {
  let lookedAt = clock.now().getTime()
  return async () => {
    const now = clock.now()
    if (now.getTime() - lookedAt < LOOKS_AGAIN_MS) return
    lookedAt = now.getTime()
    const addressed = await deliveries.addressed(deliveryId, fileId)
    const stopped = addressed && stoppedBy(addressed.delivery, now)
    if (stopped && stopped.code !== 'DeliveryExpired') throw new Error(`Broken off: ${stopped.code}`)
  }
}

async function* joined(
  header: Uint8Array,
  body: Readable | undefined,
  announcedBytes: number,
  mayGoOn: () => Promise<void>,
) {
  if (header.length > 0) yield header
  let left = announcedBytes - header.length
  for await (const chunk of body ?? []) {
    await mayGoOn()
    left -= (chunk as Buffer).length
    yield chunk
  }
  // Who was promised more would wait for it for ever: the connection breaks instead.
  if (left > 0) throw new Error(`The store gave ${left} bytes fewer than it was given`)
}

function refuse(reply: FastifyReply, status: number, code: string) {
  return reply.code(status).send({ code })
}
