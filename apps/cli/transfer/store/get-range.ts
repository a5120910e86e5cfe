import { TransferFault } from '../transfer-fault.ts'
import { brokenConnection, idleMs, refusalOf } from './exchange.ts'
import { type RangeAnswer, RangeConnection } from './range-connection.ts'

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

/** Connections that wait for their next request, by the origin they lead to. */
const waiting = new Map<string, RangeConnection[]>()

/** Fetches exactly the octets asked for from a signed address of the store. */
export async function getRange(wanted: RangeWanted): Promise<void> {
  const { offset, into, objectBytes, signal } = wanted
  const { length } = into
  if (length === 0) return
  signal.throwIfAborted()
  const url = new URL(wanted.url)
  const answer = await ask(url, wanted)
  accept(answer, wanted, url.host)
  if (answer.received < length) {
    throw new TransferFault(
      'AnswerCut',
      `${url.host}: sent ${answer.received} of ${length} octets at ${offset} of ${objectBytes}`,
    )
  }
}

async function ask(url: URL, { offset, into, signal, ...wanted }: RangeWanted): Promise<RangeAnswer> {
  const kept = waiting.get(url.origin) ?? []
  waiting.set(url.origin, kept)
  let connection = kept.pop()
  while (connection && !connection.isUsable) connection = kept.pop()
  connection ??= new RangeConnection(url)
  const stop = () => connection.destroy(signal.reason as Error)
  signal.addEventListener('abort', stop, { once: true })
  try {
    const range = `bytes=${offset}-${offset + into.length - 1}`
    return await connection.get(url, range, into, wanted.idleMs ?? idleMs)
  } catch (error) {
    throw brokenConnection(error, url.host)
  } finally {
    signal.removeEventListener('abort', stop)
    if (connection.isUsable) kept.push(connection)
  }
}

function accept({ status, headers, said }: RangeAnswer, wanted: RangeWanted, host: string): void {
  const { offset, objectBytes } = wanted
  const { length } = wanted.into
  if (status === 206) {
    const expected = `bytes ${offset}-${offset + length - 1}/${objectBytes}`
    if (headers.get('content-range') === expected) return
    throw new TransferFault('ContentMismatch', `${host}: answered ${headers.get('content-range')} for ${expected}`)
  }
  if (status === 200 && length === objectBytes) return
  if (status === 416)
    throw new TransferFault('ContentMismatch', `${host}: the object is shorter than the registry says`)
  throw refusalOf('GET', status, host, said)
}
