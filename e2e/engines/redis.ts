import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startDaemon, until } from './daemon.ts'

export interface RedisEngine {
  readonly url: string
  stop(): Promise<void>
}

/** A Redis as the queue wants it: it appends to disk and never throws a job away to make room. */
export async function startRedis(): Promise<RedisEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'raireki-redis-'))
  const port = await freePort()
  const settings = {
    bind: '127.0.0.1',
    port: String(port),
    dir: folder,
    save: '',
    appendonly: 'yes',
    'maxmemory-policy': 'noeviction',
  }
  const redis = startDaemon(
    'redis-server',
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
  )
  const stop = async () => {
    await redis.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await until('Redis to answer', redis, () => answersPing(port), 15_000)
  } catch (error) {
    await stop()
    throw error
  }
  return { url: `redis://127.0.0.1:${port}`, stop }
}

function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    socket.setTimeout(1000, () => socket.destroy())
    socket.once('data', (answer) => {
      resolve(answer.toString().startsWith('+PONG'))
      socket.destroy()
    })
    socket.once('error', () => {})
    socket.once('close', () => resolve(false))
  })
}
