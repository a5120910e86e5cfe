import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { postOutside } from './post-outside.ts'
import { isPrivateAddress } from './private-address.ts'

const INSIDE = { allowPrivate: true, timeoutMs: 300 }
const OUTSIDE = { allowPrivate: false, timeoutMs: 300 }

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'ff02::1',
    '2001:db8::1',
    'localhost',
    '',
  ])('%s is not of the public internet', (address) => {
    expect(isPrivateAddress(address)).toBe(true)
  })

  it.each(['1.1.1.1', '172.32.0.1', '203.0.114.1', '2606:4700:4700::1111', '2400:cb00::1'])('%s is', (address) => {
    expect(isPrivateAddress(address)).toBe(false)
  })
})

describe('sending to an address somebody else chose', () => {
  const servers: Server[] = []
  afterAll(() => {
    for (const server of servers) {
      server.closeAllConnections()
      server.close()
    }
  })

  async function receiver(answer: RequestListener): Promise<{ port: number; seen: string[] }> {
    const seen: string[] = []
    const server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      seen.push(`${request.method} ${request.url} ${request.headers['x-test']} ${body}`)
      answer(request, response)
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, resolve))
    return { port: (server.address() as AddressInfo).port, seen }
  }

  it('sends the body and tells the status', async () => {
    const { port, seen } = await receiver((_, response) => response.writeHead(202).end('thank you'))
    expect(await postOutside(`http://localhost:${port}/in?k=1`, '{"a":"あ"}', { 'x-test': 'yes' }, INSIDE)).toEqual({
      status: 202,
    })
    expect(seen).toEqual(['POST /in?k=1 yes {"a":"あ"}'])
  })

  it('never reaches inside, neither by address nor by a name that leads there', async () => {
    const { port, seen } = await receiver((_, response) => response.end())
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '0']) {
      expect([host, await postOutside(`http://${host}:${port}/`, '{}', {}, OUTSIDE)]).toEqual([
        host,
        { error: 'privateAddress' },
      ])
    }
    expect(seen).toEqual([])
  })

  it('follows no redirect', async () => {
    const inner = await receiver((_, response) => response.end())
    const outer = await receiver((_, response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${inner.port}/` }).end(),
    )
    expect(await postOutside(`http://127.0.0.1:${outer.port}/`, '{}', {}, INSIDE)).toEqual({ status: 307 })
    expect(inner.seen).toEqual([])
  })

  it('waits for nobody for ever', async () => {
    const { port } = await receiver(() => undefined)
    expect(await postOutside(`http://127.0.0.1:${port}/`, '{}', {}, INSIDE)).toEqual({ error: 'timeout' })
  })

  it('says why there was no answer', async () => {
    expect(await postOutside('http://127.0.0.1:1/', '{}', {}, INSIDE)).toEqual({ error: 'refused' })
    expect(await postOutside('http://nowhere.invalid/', '{}', {}, INSIDE)).toEqual({ error: 'unknownHost' })
    const { port } = await receiver((_, response) => response.end())
    expect(await postOutside(`https://127.0.0.1:${port}/`, '{}', {}, INSIDE)).toEqual({ error: 'tls' })
  })

  it('does not read what the receiver goes on saying', async () => {
    const { port } = await receiver((_, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write('x'.repeat(65536)), 1)
      response.on('close', () => clearInterval(timer))
    })
    expect(await postOutside(`http://127.0.0.1:${port}/`, '{}', {}, INSIDE)).toEqual({ status: 200 })
  })
})
