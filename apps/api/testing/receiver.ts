import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A delivery as it came in. */
export type Received = {
  readonly deliveryId: string
  readonly event: string
  readonly signature: string
  readonly body: string
  // biome-ignore lint/suspicious/noExplicitAny: tests read payloads of many shapes.
  readonly json: any
}

export type TestReceiver = {
  readonly url: string
  /** Everything that came in, whatever was answered. */
  readonly received: Received[]
  /** What was taken: answered with a 2xx. */
  readonly taken: Received[]
  /** Decides the answer to each delivery; 204 unless told otherwise. */
  answer: (received: Received) => number
  close(): Promise<void>
}

/** Somebody else's system that listens to us. */
export async function testReceiver(): Promise<TestReceiver> {
  const received: Received[] = []
  const taken: Received[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const header = (name: string) => String(request.headers[name])
    const one: Received = {
      deliveryId: header('x-raireki-delivery'),
      event: header('x-raireki-event'),
      signature: header('x-raireki-signature'),
      body,
      json: JSON.parse(body),
    }
    received.push(one)
    const status = receiver.answer(one)
    if (status < 300) taken.push(one)
    response.writeHead(status).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const receiver: TestReceiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/raireki`,
    received,
    taken,
    answer: () => 204,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return receiver
}

/** Checks a signature as the guide tells integrators to. */
export function verifies(secret: string, header: string, body: string, nowSeconds = Date.now() / 1000): boolean {
  const { t, v1 } = Object.fromEntries(header.split(',').map((part) => part.split('=') as [string, string]))
  if (!t || !v1 || Math.abs(nowSeconds - Number(t)) > 300) return false
  const expected = createHmac('sha256', secret).update(`${t}.${body}`).digest()
  const given = Buffer.from(v1, 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
