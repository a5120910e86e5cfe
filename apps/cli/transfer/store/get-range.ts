import type { IncomingMessage } from 'node:http'
import { TransferFault } from '../transfer-fault.ts'
import { brokenConnection, refusalOf, requestTo, saidBy } from './exchange.ts'

interface RangeWanted {
  readonly url: string
  readonly offset: number
  /** Filled to its end. */
  readonly into: Uint8Array
  /** Of the whole object: an answer about an object of another size is not ours. */
  readonly objectBytes: number
  readonly signal: AbortSignal
  readonly idleMs?: number
}

/** Fetches exactly the octets asked for from a signed address of the store. */
export async function getRange(wanted: RangeWanted): Promise<void> {
  const { url, offset, into, objectBytes, signal } = wanted
  const { length } = into
  if (length === 0) return
  const { host } = new URL(url)
  const headers = { range: `bytes=${offset}-${offset + length - 1}`, 'accept-encoding': 'identity' }
  const request = requestTo({ method: 'GET', url, headers, signal, ...(wanted.idleMs && { idleMs: wanted.idleMs }) })
  try {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request.once('response', resolve)
      request.once('error', reject)
      request.end()
    })
    await accept(answer, wanted, host)
    let at = 0
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      if (at + chunk.length > length) throw new TransferFault('AnswerCut', `${host}: sent more than was asked for`)
      into.set(chunk, at)
      at += chunk.length
    }
    if (at < length)
      throw new TransferFault('AnswerCut', `${host}: sent ${at} of ${length} octets at ${offset} of ${objectBytes}`)
  } catch (error) {
    request.destroy()
    throw brokenConnection(error, host)
  }
}

async function accept(answer: IncomingMessage, wanted: RangeWanted, host: string): Promise<void> {
  const { offset, objectBytes } = wanted
  const { length } = wanted.into
  const status = answer.statusCode ?? 0
  if (status === 206) {
    const expected = `bytes ${offset}-${offset + length - 1}/${objectBytes}`
    if (answer.headers['content-range'] === expected) return
    throw new TransferFault('ContentMismatch', `${host}: answered ${answer.headers['content-range']} for ${expected}`)
  }
  if (status === 200 && length === objectBytes) return
  if (status === 416)
    throw new TransferFault('ContentMismatch', `${host}: the object is shorter than the registry says`)
  throw refusalOf(status, host, await saidBy(answer))
}
