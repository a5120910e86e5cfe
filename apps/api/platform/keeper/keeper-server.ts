import { rmSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import path from 'node:path'
import { frame, readFrames } from './frames.ts'
import { KeeperDatabase } from './keeper-database.ts'
import { Keeping, type KeepingSettings } from './keeping.ts'
import { KeyChain } from './key-chain.ts'
import { type Answered, KeeperRefusal, LONGEST_QUESTION_BYTES, readQuestion } from './protocol.ts'

export type KeeperOptions = KeepingSettings & {
  readonly socket: string
  readonly keysFolder: string
  readonly passphrase: string | undefined
  readonly databaseUrl: string
  /** For a service under another account that shares the socket's group; otherwise it is its owner's alone. */
  readonly openToGroup?: boolean
}

export type RunningKeeper = { close(): Promise<void> }

const MOST_CONNECTIONS = 64
/** More at once from one connection wait in its socket, not in our memory. */
const MOST_AT_ONCE = 64
const FRAME_PATIENCE_MS = 2_000

/** Opens the key and answers at the socket, which its owner alone may touch. */
export async function startKeeper(options: KeeperOptions): Promise<RunningKeeper> {
  const database = new KeeperDatabase(options.databaseUrl)
  const server = createServer()
  try {
    const keys = await KeyChain.open(options.keysFolder, options.passphrase)
    await database.check()
    const keeping = new Keeping(keys, database, options)
    const sockets = new Set<Socket>()
    server.maxConnections = MOST_CONNECTIONS
    server.on('connection', (socket) => {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
      attend(socket, keeping)
    })
    await listen(server, options.socket, options.openToGroup ? 0o660 : 0o600)
    let closing: Promise<void> | undefined
    const close = async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
      await database.close()
    }
    return {
      close: () => {
        closing ??= close()
        return closing
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

function attend(socket: Socket, keeping: Keeping): void {
  let atOnce = 0
  // What a caller does wrong ends its connection and nothing else.
  socket.on('error', () => undefined)
  readFrames(socket, { longestBytes: LONGEST_QUESTION_BYTES, patienceMs: FRAME_PATIENCE_MS }, (message) => {
    atOnce += 1
    if (atOnce >= MOST_AT_ONCE) socket.pause()
    void reply(keeping, message).then((answered) => {
      atOnce -= 1
      if (socket.isPaused()) socket.resume()
      if (socket.writable) socket.write(frame(answered))
    })
  })
}

async function reply(keeping: Keeping, message: unknown): Promise<Answered> {
  const id = Number((message as { id?: unknown } | null)?.id) || 0
  try {
    return { id, answer: await keeping.answer(readQuestion(message)) }
  } catch (error) {
    if (error instanceof KeeperRefusal) return { id, refused: error.code, message: error.message }
    return { id, refused: 'Failed', message: error instanceof Error ? error.message : String(error) }
  }
}

async function listen(server: Server, socket: string, mode: number): Promise<void> {
  await mkdir(path.dirname(socket), { recursive: true, mode: 0o700 })
  // One that a killed keeper left behind; the data folder's lock keeps a second living one away.
  rmSync(socket, { force: true })
  // Closed to others from its first moment, not from a moment after.
  const before = process.umask(0o177)
  const listening = new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(socket, resolve)
  })
  process.umask(before)
  await listening
  await chmod(socket, mode)
}
