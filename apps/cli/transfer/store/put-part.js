import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { TransferFault } from '../transfer-fault.js'
import { brokenConnection, refusalOf, requestTo, saidBy } from './exchange.js'
/** Streams one part to its signed address and answers the ETag the store gave it. */
export async function putPart(part) {
  const { host } = new URL(part.url)
  const headers = { 'content-length': part.bytes, 'content-type': 'application/octet-stream' }
  const request = requestTo({
    method: 'PUT',
    url: part.url,
    headers,
    signal: part.signal,
    ...(part.idleMs && { idleMs: part.idleMs }),
  })
  const answered = new Promise((resolve, reject) => {
    request.once('response', resolve)
    request.on('error', reject)
    request.once('close', () => reject(new TransferFault('StoreUnreachable', `${host}: hung up without an answer`)))
  })
  // A store may refuse before it has read everything; its answer then says more than the broken pipe does.
  const sent = pipeline(Readable.from(part.pieces, { highWaterMark: 1 }), request)
  sent.catch(() => {})
  try {
    const answer = await Promise.race([answered, sent.then(() => answered)])
    if (answer.statusCode !== 200 && answer.statusCode !== 201) {
      const refusal = refusalOf(answer.statusCode ?? 0, host, await saidBy(answer))
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
function etagOf(answer, host) {
  const etag = answer.headers.etag?.replace(/^W\//, '').replaceAll('"', '')
  if (etag) return etag
  throw new TransferFault('StoreRefused', `${host}: took a part and gave no ETag`)
}
