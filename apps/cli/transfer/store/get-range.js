import { TransferFault } from '../transfer-fault.js'
import { brokenConnection, refusalOf, requestTo, saidBy } from './exchange.js'
/** Fetches exactly the octets asked for from a signed address of the store. */
export async function getRange(wanted) {
  const { url, offset, length, objectBytes, signal } = wanted
  if (length === 0) return new Uint8Array()
  const { host } = new URL(url)
  const headers = { range: `bytes=${offset}-${offset + length - 1}`, 'accept-encoding': 'identity' }
  const request = requestTo({ method: 'GET', url, headers, signal, ...(wanted.idleMs && { idleMs: wanted.idleMs }) })
  try {
    const answer = await new Promise((resolve, reject) => {
      request.once('response', resolve)
      request.once('error', reject)
      request.end()
    })
    await accept(answer, wanted, host)
    const bytes = Buffer.allocUnsafeSlow(length)
    let at = 0
    for await (const chunk of answer) {
      if (at + chunk.length > length) throw new TransferFault('AnswerCut', `${host}: sent more than was asked for`)
      at += chunk.copy(bytes, at)
    }
    if (at < length)
      throw new TransferFault('AnswerCut', `${host}: sent ${at} of ${length} octets at ${offset} of ${objectBytes}`)
    return bytes
  } catch (error) {
    request.destroy()
    throw brokenConnection(error, host)
  }
}
async function accept(answer, wanted, host) {
  const { offset, length, objectBytes } = wanted
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
