import type { Socket } from 'node:net'

/** A frame is four octets of length and so much JSON. */
const LENGTH_BYTES = 4

export function frame(message: object): Buffer {
  const body = Buffer.from(JSON.stringify(message))
  const framed = Buffer.allocUnsafe(LENGTH_BYTES + body.length)
  framed.writeUInt32BE(body.length, 0)
  body.copy(framed, LENGTH_BYTES)
  return framed
}

export class BadFrame extends Error {
  override readonly name = 'BadFrame'
}

export type FrameBounds = {
  readonly longestBytes: number
  /** How long a frame that has begun may take to arrive whole. */
  readonly patienceMs: number
}

/**
 * Calls back for every message that arrives. A frame that is too long, is no JSON or stops half-way ends the connection:
 * after it nobody could say where the next one begins.
 */
export function readFrames(
  socket: Socket,
  { longestBytes, patienceMs }: FrameBounds,
  each: (message: unknown) => void,
): void {
  let waiting: Buffer = Buffer.alloc(0)
  let timer: NodeJS.Timeout | undefined
  const patience = () => {
    clearTimeout(timer)
    timer = undefined
    if (waiting.length > 0) timer = setTimeout(() => socket.destroy(new BadFrame('a frame stopped')), patienceMs)
  }
  socket.on('data', (chunk: Buffer) => {
    waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk])
    try {
      for (let next = cut(waiting, longestBytes); next; next = cut(waiting, longestBytes)) {
        waiting = next.rest
        each(next.message)
      }
      patience()
    } catch (error) {
      clearTimeout(timer)
      socket.destroy(error as Error)
    }
  })
  socket.once('close', () => clearTimeout(timer))
}

function cut(octets: Buffer, longestBytes: number) {
  if (octets.length < LENGTH_BYTES) return undefined
  const length = octets.readUInt32BE(0)
  if (length > longestBytes) throw new BadFrame(`a frame of ${length} octets, where ${longestBytes} are the most`)
  const end = LENGTH_BYTES + length
  if (octets.length < end) return undefined
  return { message: parsed(octets.toString('utf8', LENGTH_BYTES, end)), rest: octets.subarray(end) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BadFrame('a frame that is no JSON')
  }
}
