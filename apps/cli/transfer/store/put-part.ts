import type { ClientRequest, IncomingMessage } from 'node:http'
import { TransferFault } from '../transfer-fault.ts'
import { brokenConnection, refusalOf, requestTo, saidBy } from './exchange.ts'

interface PartToSend {
  readonly url: string
  readonly bytes: number
  readonly pieces: AsyncIterable<Uint8Array>
  /** Told of each piece once its memory is no longer needed here. */
  readonly sent?: (piece: Uint8Array) => void
  readonly signal: AbortSignal
  readonly idleMs?: number
}

/** Streams one part to its signed address and answers the ETag the store gave it. */
export async function putPart(part: PartToSend): Promise<string> {
  const { host } = new URL(part.url)
  const headers = { 'content-length': part.bytes, 'content-type': 'application/octet-stream' }
  const request = requestTo({
    method: 'PUT',
    url: part.url,
    headers,
    signal: part.signal,
    ...(part.idleMs && { idleMs: part.idleMs }),
  })
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve)
    request.on('error', reject)
    request.once('close', () => reject(new TransferFault('StoreUnreachable', `${host}: hung up without an answer`)))
  })
  // A store may refuse before it has read everything; its answer then says more than the broken pipe does.
  const sent = sendPieces(request, part)
  sent.catch(() => {})
  try {
    const answer = await Promise.race([answered, sent.then(() => answered)])
    if (answer.statusCode !== 200 && answer.statusCode !== 201) {
      const refusal = refusalOf('PUT', answer.statusCode ?? 0, host, await saidBy(answer))
      request.destroy()
      throw refusal
    }
    answer.resume()
    await sent
    return etagOf(answer, host)
  } catch (error) {
    request.destroy()
    throw brokenConnection(error, host)
  } finally {
    answered.catch(() => {})
  }
}

/** One piece is on the wire while the next is being made; memory does not grow however slow the wire is. */
async function sendPieces(request: ClientRequest, { pieces, sent }: PartToSend): Promise<void> {
  let onWire: Promise<void> = Promise.resolve()
  for await (const piece of pieces) {
    await onWire
    onWire = written(request, piece).then(() => sent?.(piece))
    onWire.catch(() => {})
  }
  await onWire
  request.end()
}

function written(request: ClientRequest, piece: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const broken = () => reject(new TransferFault('StoreUnreachable', `${request.host}: hung up`))
    request.once('close', broken)
    request.write(piece, (error) => {
      request.off('close', broken)
      if (error) reject(error)
      else resolve()
    })
  })
}

function etagOf(answer: IncomingMessage, host: string): string {
  const etag = answer.headers.etag?.replace(/^W\//, '').replaceAll('"', '')
  if (etag) return etag
  throw new TransferFault('StoreRefused', `${host}: took a part and gave no ETag`)
}
