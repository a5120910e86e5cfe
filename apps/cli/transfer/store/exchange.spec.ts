import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { exitCode, type Failure } from '../../failure.ts'
import { transferFailure } from '../../transfer-words.ts'
import { patiently } from '../patience.ts'
import { mayPass, type TransferFault } from '../transfer-fault.ts'
import { getRange } from './get-range.ts'
import { putPart } from './put-part.ts'

let server: http.Server
let asked = 0
let refusal: { status: number; body: string }

beforeAll(async () => {
  server = http.createServer((request, response) => {
    asked += 1
    request.resume()
    request.on('end', () =>
      response.writeHead(refusal.status, { 'content-length': refusal.body.length }).end(refusal.body),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
beforeEach(() => {
  asked = 0
})
afterAll(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

/** As engines of the S3 kind refuse. */
const saying = (status: number, code: string, message = 'Said by the engine.') => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`
  refusal = { status, body: code === '' ? '' : xml }
}

const { signal } = new AbortController()
const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/bucket/object?signature=secret`
async function* pieces() {
  yield Buffer.from('sealed')
}
const put = () => putPart({ url: url(), bytes: 6, pieces: pieces(), signal })
const get = () => getRange({ url: url(), offset: 0, into: new Uint8Array(6), objectBytes: 1000, signal })

/** What came of it, tried again for as long as a push and a pull do. */
async function refusedBy(send: () => Promise<unknown>): Promise<TransferFault> {
  const patience = { attempts: 3, firstWaitMs: 1, longestWaitMs: 1 }
  try {
    await patiently({ patience, signal, worthRetrying: mayPass }, send)
  } catch (error) {
    return error as TransferFault
  }
  throw new Error('The store refused, and that was not heard.')
}

describe('a store that refuses a part', () => {
  it.each([
    ['QuotaExceeded', 403],
    ['XMinioAdminBucketQuotaExceeded', 400],
    ['XMinioStorageFull', 507],
    ['InsufficientCapacity', 503],
    ['', 507],
  ])('is full where it says «%s» with %s, and is not asked again', async (code, status) => {
    saying(status, code)
    const fault = await refusedBy(put)
    expect(fault.code).toBe('StoreFull')
    expect(asked).toBe(1)
    const told = transferFailure(fault) as Failure
    expect(exitCode[told.outcome]).toBe(14)
    expect(told.next?.en).toContain('operators')
  })

  it.each([
    ['AccessDenied', 403, 'AddressExpired', 3],
    ['ExpiredToken', 400, 'AddressExpired', 3],
    ['SignatureDoesNotMatch', 403, 'AddressExpired', 3],
    ['', 403, 'AddressExpired', 3],
    ['SlowDown', 503, 'StoreUnreachable', 3],
    ['RequestTimeTooSkewed', 403, 'ClocksDiffer', 1],
    ['InvalidAccessKeyId', 403, 'StoreRefused', 1],
    ['NoSuchBucket', 404, 'StoreRefused', 1],
    ['NoSuchUpload', 404, 'UploadGone', 1],
    ['EntityTooLarge', 400, 'StoreRefused', 1],
  ])('is understood: «%s» with %s is %s, asked %s times', async (code, status, meaning, times) => {
    saying(status, code)
    const fault = await refusedBy(put)
    expect([fault.code, asked]).toEqual([meaning, times])
    expect(fault.detail).not.toContain('secret')
    expect(fault.detail).not.toContain('<')
    const told = transferFailure(fault) as Failure
    expect(exitCode[told.outcome]).toBe(5)
    expect(told.what.ja).toMatch(/[ぁ-ん]/)
  })
})

describe('a store that refuses a range', () => {
  it.each(['NoSuchKey', ''])('has lost it where it says 404 «%s»: the operators are to be told', async (code) => {
    saying(404, code)
    const fault = await refusedBy(get)
    expect([fault.code, asked]).toEqual(['ObjectLost', 1])
    const told = transferFailure(fault) as Failure
    expect(exitCode[told.outcome]).toBe(5)
    expect(told.next?.en).toContain('Tell the registry’s operators')
    expect(told.next?.ja).toContain('運用担当者に知らせて')
    expect(told.next?.en).not.toContain('--anew')
  })

  it('is asked again where the address is too old, and not where clocks differ', async () => {
    saying(403, 'AccessDenied', 'Request has expired')
    expect((await refusedBy(get)).code).toBe('AddressExpired')
    expect(asked).toBe(3)
    saying(403, 'RequestTimeTooSkewed')
    expect((await refusedBy(get)).code).toBe('ClocksDiffer')
    expect(asked).toBe(4)
  })
})
