import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { exitCode, type Failure } from '../failure.ts'
import { WhoAmIDocument } from '../generated/operations.ts'
import { Registry } from './registry.ts'

let server: http.Server
let answer: unknown

beforeAll(async () => {
  server = http.createServer((request, response) => {
    request.resume()
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

async function failure(code: string, message = 'As the registry says it.'): Promise<Failure> {
  answer = { errors: [{ message, extensions: { code, requestId: 'r1' } }] }
  const registry = new Registry({ server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, lang: 'ja' })
  try {
    await registry.ask(WhoAmIDocument, {})
  } catch (error) {
    return error as Failure
  }
  throw new Error('The registry refused, and that was not heard.')
}

describe('what a registry answers', () => {
  it('is a full store where its store is full, and whom to tell', async () => {
    const told = await failure('STORE_FULL', '保管先の容量が足りません。')
    expect(exitCode[told.outcome]).toBe(14)
    expect(told).toMatchObject({ code: 'STORE_FULL', what: { ja: '保管先の容量が足りません。' } })
    expect(told.next?.en).toContain('operators')
    expect(told.next?.ja).toContain('運用担当者')
  })

  it('is a store that failed where its store does not answer, and when to come again', async () => {
    const told = await failure('STORE_UNAVAILABLE')
    expect(exitCode[told.outcome]).toBe(5)
    expect(told.next?.en).toContain('in a few minutes')
    expect(told.next?.ja).toContain('数分後')
  })

  // Scripts rely on these numbers.
  it.each([
    ['UNAUTHENTICATED', 3],
    ['NOT_FOUND', 4],
    ['BAD_INPUT', 2],
    ['CONFLICT', 8],
    ['RATE_LIMITED', 5],
    ['UNAVAILABLE', 5],
    ['INTERNAL', 5],
  ])('ends with its own number: %s with %s', async (code, status) => {
    expect(exitCode[(await failure(code)).outcome]).toBe(status)
  })
})
