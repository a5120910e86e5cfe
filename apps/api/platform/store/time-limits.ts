import type http from 'node:http'
import { StoreError } from './store-error.ts'

/** How long an engine may take. Without limits of our own, a request to one that is full or gone may wait for ever. */
export interface TimeLimits {
  /** Until the connection stands, TLS included. */
  readonly connectMs: number
  /** Without a byte in either direction. */
  readonly silenceMs: number
  /** For the whole exchange; for one that carries an object's bytes, as much longer as a slow line needs for them. */
  readonly totalMs: number
}

export const PATIENCE: TimeLimits = { connectMs: 10_000, silenceMs: 60_000, totalMs: 120_000 }

/** A line slower than half a megabit is taken for one that stands still. */
const SLOWEST_BYTES_PER_MS = 64

/** A body not signed for is read by nobody: statuses at which the client throws the answer away unread. */
const UNREAD = new Set([408, 429, 499, 500, 502, 503, 504, 520])

type Transport = Pick<typeof http, 'request'>

/** A transport whose requests end, with an answer or with `TimedOut`. */
export function impatient(transport: Transport, limits: TimeLimits): Transport {
  const request = (options: http.RequestOptions, answer: (response: http.IncomingMessage) => void) => {
    const sent = transport.request(options, (response) => {
      if (UNREAD.has(response.statusCode ?? 0)) response.resume()
      if (carriesObject(options, response)) clearTimeout(total)
      response.once('close', () => clearTimeout(total))
      answer(response)
    })
    const giveUp = (what: string, ms: number) =>
      sent.destroy(new StoreError('TimedOut', `The object store ${what} for ${ms / 1000} seconds.`))
    const totalMs = limits.totalMs + bytesToSend(options) / SLOWEST_BYTES_PER_MS
    const total = setTimeout(giveUp, totalMs, 'came to no end', totalMs)
    sent.once('close', () => clearTimeout(total))
    limitConnecting(sent, () => giveUp('let nobody in', limits.connectMs), limits.connectMs)
    return sent.setTimeout(limits.silenceMs, () => giveUp('said nothing', limits.silenceMs))
  }
  return { request } as Transport
}

/** Node's own limit begins only when the connection stands. */
function limitConnecting(sent: http.ClientRequest, giveUp: () => void, connectMs: number): void {
  sent.once('socket', (socket) => {
    if (sent.reusedSocket) return
    const timer = setTimeout(giveUp, connectMs)
    const standing = () => clearTimeout(timer)
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', standing)
    sent.once('close', standing)
  })
}

/** An object may take hours; its reader is told when it falls silent. What the engine says of itself may not. */
function carriesObject({ method }: http.RequestOptions, { statusCode = 0, headers }: http.IncomingMessage): boolean {
  return method === 'GET' && statusCode < 300 && !String(headers['content-type']).includes('xml')
}

function bytesToSend({ headers }: http.RequestOptions): number {
  const length = Number((headers as http.OutgoingHttpHeaders | undefined)?.['content-length'] ?? 0)
  return Number.isFinite(length) ? length : 0
}
