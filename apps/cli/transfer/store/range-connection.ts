import net from 'node:net'
import tls from 'node:tls'
import { TransferFault } from '../transfer-fault.ts'

/** How a store answered, and what it said where it did not send what was asked for. */
export interface RangeAnswer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  /** How many octets were written into the memory given. */
  readonly received: number
  /** The beginning of any other answer. */
  readonly said: string
}

const HEAD_BYTES = 16 * 1024
const SAID_BYTES = 2048

/**
 * One kept connection to a store, for GET requests with a Range. node:http makes new memory for every 64 KiB that
 * arrives and copies it there; this reads from the socket straight into the memory that is decrypted next, which halves
 * what a pull costs. It understands answers with a Content-Length, as every store gives them to a request with a Range.
 */
export class RangeConnection {
  readonly #socket: net.Socket
  readonly #scratch = Buffer.allocUnsafeSlow(HEAD_BYTES)
  #exchange: Exchange | undefined
  #broken: Error | undefined

  constructor(origin: URL) {
    const onread = {
      buffer: () => this.#room(),
      callback: (count: number, octets: Uint8Array) => {
        this.#arrived(octets, count)
        return true
      },
    }
    const host = origin.hostname.replace(/^\[|\]$/g, '')
    const port = Number(origin.port) || (origin.protocol === 'https:' ? 443 : 80)
    const servername = net.isIP(host) ? {} : { servername: host }
    // The types of tls.connect leave out what its documentation takes over from net.connect.
    const secured: tls.ConnectionOptions & { onread: net.OnReadOpts } = {
      ...{ host, port, onread, ALPNProtocols: ['http/1.1'] },
      ...servername,
    }
    this.#socket = origin.protocol === 'https:' ? tls.connect(secured) : net.connect({ host, port, onread })
    this.#socket.setNoDelay(true)
    const silent = () => this.#fail(new TransferFault('StoreUnreachable', `no sign of life from ${origin.host}`))
    this.#socket.on('timeout', silent)
    this.#socket.on('error', (error) => this.#fail(error))
    this.#socket.on('close', () => this.#fail(new TransferFault('StoreUnreachable', `${origin.host}: hung up`)))
  }

  /** Whether another request may be sent over it. */
  get isUsable(): boolean {
    return this.#broken === undefined && this.#exchange === undefined
  }

  /** Asks, and fills the memory with what comes. An answer that is not 200 or 206 is read as text. */
  get(url: URL, range: string, into: Uint8Array, idleMs: number): Promise<RangeAnswer> {
    if (this.#broken) return Promise.reject(this.#broken)
    const answered = Promise.withResolvers<RangeAnswer>()
    this.#exchange = new Exchange(into, answered)
    this.#socket.ref()
    this.#socket.setTimeout(idleMs)
    const head = [
      `GET ${url.pathname}${url.search} HTTP/1.1`,
      `Host: ${url.host}`,
      `Range: ${range}`,
      'Accept-Encoding: identity',
      'Connection: keep-alive',
    ]
    this.#socket.write(`${head.join('\r\n')}\r\n\r\n`)
    return answered.promise
  }

  destroy(reason: Error): void {
    this.#fail(reason)
  }

  #room(): Uint8Array {
    const room = this.#exchange?.room()
    return room && room.length > 0 ? room : this.#scratch
  }

  #arrived(octets: Uint8Array, count: number): void {
    const exchange = this.#exchange
    try {
      if (!exchange) throw new TransferFault('AnswerCut', 'the store sent more than was asked for')
      if (exchange.take(octets, count)) this.#end(exchange)
    } catch (error) {
      this.#fail(error as Error)
    }
  }

  #end(exchange: Exchange): void {
    this.#exchange = undefined
    this.#socket.setTimeout(0)
    // A connection that waits for work does not keep the process alive.
    this.#socket.unref()
    if (exchange.closes) this.#fail(new Error('The store ends its connections.'))
    exchange.answer()
  }

  #fail(error: Error): void {
    this.#broken ??= error
    this.#socket.destroy()
    this.#exchange?.answered.reject(error)
    this.#exchange = undefined
  }
}

class Exchange {
  readonly answered: PromiseWithResolvers<RangeAnswer>
  readonly #into: Uint8Array
  #head: Buffer = Buffer.alloc(0)
  #status = 0
  #headers: ReadonlyMap<string, string> | undefined
  #expected = 0
  #received = 0
  readonly #said: Buffer[] = []

  constructor(into: Uint8Array, answered: PromiseWithResolvers<RangeAnswer>) {
    this.#into = into
    this.answered = answered
  }

  get #isContent(): boolean {
    return this.#status === 206 || this.#status === 200
  }

  get closes(): boolean {
    return this.#headers?.get('connection')?.toLowerCase() === 'close'
  }

  /** Where the next octets may be written to without being copied again. */
  room(): Uint8Array | undefined {
    return this.#headers && this.#isContent ? this.#into.subarray(this.#received, this.#expected) : undefined
  }

  /** Takes what has arrived; true when the answer is whole. */
  take(octets: Uint8Array, count: number): boolean {
    if (this.#headers) return this.#takeBody(octets, count)
    this.#head = Buffer.concat([this.#head, octets.subarray(0, count)])
    const end = this.#head.indexOf('\r\n\r\n')
    if (end < 0) {
      if (this.#head.length > HEAD_BYTES) throw unreadable('its answer has no end to its head')
      return false
    }
    const body = this.#head.subarray(end + 4)
    this.#readHead(this.#head.toString('latin1', 0, end))
    return this.#takeBody(body, body.length)
  }

  answer(): void {
    const said = Buffer.concat(this.#said).toString('utf8').slice(0, SAID_BYTES)
    const [status, headers, received] = [this.#status, this.#headers!, this.#isContent ? this.#received : 0]
    this.answered.resolve({ status, headers, received, said })
  }

  #readHead(text: string): void {
    const [first = '', ...lines] = text.split('\r\n')
    this.#status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? 0)
    if (this.#status === 0) throw unreadable('it does not speak HTTP/1.1')
    const headers = new Map(lines.map((line) => splitHeader(line)))
    this.#headers = headers
    const length = headers.get('content-length')
    if (length !== undefined) this.#expected = Number(length)
    else if (this.#isContent) throw unreadable('it did not say how long its answer is')
    // What is said beside a refusal may come in any framing: the status is what counts.
    if (this.#isContent && this.#expected > this.#into.length) {
      throw new TransferFault('AnswerCut', 'the store sent more than was asked for')
    }
  }

  #takeBody(octets: Uint8Array, count: number): boolean {
    if (!this.#isContent) {
      this.#said.push(Buffer.from(octets.subarray(0, count)))
      this.#received += count
      return this.#received >= this.#expected || this.#received > SAID_BYTES
    }
    if (this.#received + count > this.#expected) throw unreadable('it sent more than it said')
    // What was read in its place needs no copying.
    if (octets.buffer !== this.#into.buffer) this.#into.set(octets.subarray(0, count), this.#received)
    this.#received += count
    return this.#received === this.#expected
  }
}

function splitHeader(line: string): [string, string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
}

const unreadable = (why: string): TransferFault =>
  new TransferFault('StoreUnreachable', `the store cannot be read: ${why}`)
