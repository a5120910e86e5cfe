import { randomBytes } from 'node:crypto'
import http from 'node:http'
import https from 'node:https'
import net, { type AddressInfo } from 'node:net'
import tls from 'node:tls'
import { selfSigned } from '../../testing/self-signed.ts'
import { getRange } from './get-range.ts'

const never = new AbortController().signal
const body = Buffer.from('0123456789'.repeat(100))
const servers: net.Server[] = []
const sockets = new Set<net.Socket>()

afterEach(async () => {
  for (const server of servers.splice(0)) {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
})

async function listening(server: net.Server): Promise<string> {
  servers.push(server)
  server.on('connection', (socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/object?signature=s`
}

const answering = (headers: http.OutgoingHttpHeaders, content: Buffer = body.subarray(10, 30), status = 206) =>
  listening(http.createServer((_, response) => response.writeHead(status, headers).end(content)))
const right = { 'content-range': 'bytes 10-29/1000', 'content-length': 20 }
const asked = (url: string, more: object = {}) => {
  const into = new Uint8Array(20)
  return getRange({ url, offset: 10, into, objectBytes: 1000, signal: never, ...more }).then(() => Buffer.from(into))
}

describe('a range from a store', () => {
  it('is written where it is wanted, over one connection for many', async () => {
    let connections = 0
    const server = http.createServer((_, response) => response.writeHead(206, right).end(body.subarray(10, 30)))
    server.on('connection', () => (connections += 1))
    const url = await listening(server)
    for (let time = 0; time < 5; time += 1) expect((await asked(url)).equals(body.subarray(10, 30))).toBe(true)
    expect(connections).toBe(1)
  })

  it('says so when the store falls silent, before or after it began to answer', async () => {
    const silent = await listening(net.createServer(() => {}))
    await expect(asked(silent, { idleMs: 100 })).rejects.toMatchObject({ code: 'StoreUnreachable' })
    const half = await listening(
      http.createServer((_, response) => {
        response.writeHead(206, right)
        response.write(body.subarray(10, 15))
      }),
    )
    await expect(asked(half, { idleMs: 100 })).rejects.toMatchObject({
      code: 'StoreUnreachable',
      detail: expect.stringContaining('no sign of life'),
    })
  })

  it.each([
    ['another range', { ...right, 'content-range': 'bytes 0-19/1000' }, 206, 'ContentMismatch'],
    ['an object of another size', { ...right, 'content-range': 'bytes 10-29/999' }, 206, 'ContentMismatch'],
    [
      'an answer of no stated length',
      { 'content-range': right['content-range'], 'transfer-encoding': 'chunked' },
      206,
      'StoreUnreachable',
    ],
    ['more than was asked for', { ...right, 'content-length': 21 }, 206, 'AnswerCut'],
    ['an expired address', { 'content-length': 20 }, 403, 'AddressExpired'],
    ['another address', { location: 'http://elsewhere', 'content-length': 20 }, 302, 'StoreRefused'],
    ['nothing there', { 'content-length': 20 }, 404, 'ObjectLost'],
  ])('is refused where the store gives %s', async (_what, headers, status, code) => {
    const isLonger = code === 'AnswerCut'
    const content = isLonger ? Buffer.alloc(21) : body.subarray(10, 30)
    await expect(asked(await answering(headers, content, status))).rejects.toMatchObject({ code })
  })

  it('is refused where what answers is not a store at all', async () => {
    const url = await listening(net.createServer((socket) => socket.end('SSH-2.0-nothing\r\n\r\n')))
    await expect(asked(url)).rejects.toMatchObject({ code: 'StoreUnreachable' })
  })

  it('stops at once when it is no longer wanted', async () => {
    const url = await listening(net.createServer(() => {}))
    const stop = new AbortController()
    const asking = asked(url, { signal: stop.signal })
    setTimeout(() => stop.abort(new Error('no longer wanted')), 20)
    await expect(asking).rejects.toThrow('no longer wanted')
  })
})

describe('a range from a store that speaks TLS', () => {
  const usual = tls.getCACertificates('default')
  const large = randomBytes(9 * 2 ** 20)
  let connections = 0
  let heard = 0

  afterEach(() => {
    tls.setDefaultCACertificates(usual)
    connections = 0
    heard = 0
  })

  const secured = async (host = '127.0.0.1') => {
    const server = https.createServer(selfSigned, ({ headers }, response) => {
      heard += 1
      const [from, to] = /bytes=(\d+)-(\d+)/
        .exec(headers.range ?? '')!
        .slice(1)
        .map(Number) as [number, number]
      const range = { 'content-range': `bytes ${from}-${to}/${large.length}`, 'content-length': to - from + 1 }
      response.writeHead(206, range).end(large.subarray(from, to + 1))
    })
    server.on('secureConnection', () => (connections += 1))
    return (await listening(server)).replace('http:', 'https:').replace('127.0.0.1', host)
  }
  const part = async (url: string, offset: number, length: number) => {
    const into = new Uint8Array(length)
    await getRange({ url, offset, into, objectBytes: large.length, signal: never, idleMs: 5_000 })
    return large.subarray(offset, offset + length).equals(into)
  }

  it('is written where it is wanted, over one connection for many', async () => {
    tls.setDefaultCACertificates([...usual, selfSigned.cert])
    const url = await secured()
    for (const [offset, length] of [
      [0, 8 * 2 ** 20],
      [17, 1],
      [5_000_000, 70_001],
      [large.length - 20, 20],
    ] as const) {
      expect(await part(url, offset, length)).toBe(true)
    }
    expect({ connections, heard }).toEqual({ connections: 1, heard: 4 })
  })

  it('is not asked of one that cannot prove who it is', async () => {
    const url = await secured()
    await expect(part(url, 0, 20)).rejects.toThrow(/SELF_SIGNED_CERT/)
    expect(heard).toBe(0)
  })

  it('is not asked of one that proves to be another', async () => {
    tls.setDefaultCACertificates([...usual, selfSigned.cert])
    await expect(part(await secured('localhost'), 0, 20)).rejects.toThrow(/ALTNAME_INVALID/)
    expect(heard).toBe(0)
  })
})
