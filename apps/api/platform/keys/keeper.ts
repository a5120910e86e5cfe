import { connect, type Socket } from 'node:net'
import { Fault } from '../faults.ts'
import { frame, readFrames } from '../keeper/frames.ts'
import {
  type Answered,
  type Answers,
  type Ask,
  KeeperRefusal,
  LONGEST_ANSWER_BYTES,
  type Question,
} from '../keeper/protocol.ts'

export { KeeperRefusal } from '../keeper/protocol.ts'

export type RegistryCertificate = Answers['certificate']

/** What is asked for again over a new connection is the same done twice: no question changes anything. */
const PATIENCE_MS = 4_000
const ANSWER_MS = 5_000
const PAUSE_MS = 50
const CERTIFICATE_GOOD_MS = 1_000

type Waiting = { resolve(answer: Answers[Ask]): void; reject(error: Error): void; timer: NodeJS.Timeout }

/**
 * The door to the keeper, the process that alone holds the registry's private key. What it is asked for goes by id: it
 * looks up grant, header and certificate itself, and decides for itself whether the grant is live.
 */
export class Keeper {
  private readonly socketPath: string
  private readonly waiting = new Map<number, Waiting>()
  private connecting: Promise<Socket> | undefined
  private lastId = 0
  private known: { certificate: Promise<RegistryCertificate>; untilMs: number } | undefined

  constructor(socketPath: string) {
    this.socketPath = socketPath
  }

  /** The certificate that clients wrap session keys for. It changes when the registry's key is rotated. */
  certificate(): Promise<RegistryCertificate> {
    if (this.known && performance.now() < this.known.untilMs) return this.known.certificate
    const certificate = this.ask({ ask: 'certificate' }) as Promise<RegistryCertificate>
    this.known = { certificate, untilMs: performance.now() + CERTIFICATE_GOOD_MS }
    certificate.catch(() => {
      this.known = undefined
    })
    return certificate
  }

  /** Whether a header can be opened with the registry's key. */
  async opens(header: Uint8Array): Promise<boolean> {
    const answer = (await this.ask({ ask: 'opens', header: base64(header) })) as Answers['opens']
    return answer.opens
  }

  /** The session key of a grant's version, wrapped for the grant's certificate. `at` counts on other days than today only. */
  async rewrapForGrant(grantId: string, at: Date): Promise<{ header: Uint8Array; fingerprint: string }> {
    const question = { ask: 'rewrapForGrant', grantId, at: at.toISOString() } as const
    const { header, fingerprint } = (await this.ask(question)) as Answers['rewrapForGrant']
    return { header: Buffer.from(header, 'base64'), fingerprint }
  }

  /** The session key of a version the registry may look into. Whoever asks wipes it after use. */
  async openForInspection(versionId: string): Promise<Uint8Array> {
    const { sessionKey } = (await this.ask({ ask: 'openForInspection', versionId })) as Answers['openForInspection']
    return Buffer.from(sessionKey, 'base64')
  }

  /** Asks, and asks again while the keeper is being started anew. Then it is said that it is away. */
  async ask(question: Question): Promise<Answers[Ask]> {
    for (const until = performance.now() + PATIENCE_MS; ; await pause()) {
      try {
        return await this.once(question)
      } catch (error) {
        const isDatabaseAway = error instanceof KeeperRefusal && error.code === 'DatabaseAway'
        if (error instanceof KeeperRefusal && !isDatabaseAway) throw error
        if (performance.now() > until) throw new Fault('UNAVAILABLE', { message: 'KeeperAway' })
      }
    }
  }

  async close(): Promise<void> {
    const socket = await this.connecting?.catch(() => undefined)
    socket?.destroy()
  }

  private async once(question: Question): Promise<Answers[Ask]> {
    this.connecting ??= this.connected()
    const socket = await this.connecting
    this.lastId += 1
    const id = this.lastId
    return new Promise((resolve, reject) => {
      // A keeper that takes so long is stuck; on a new connection the next may not be.
      const timer = setTimeout(() => socket.destroy(new Error('the keeper did not answer in time')), ANSWER_MS)
      this.waiting.set(id, { resolve, reject, timer })
      socket.write(frame({ id, ...question }))
    })
  }

  private connected(): Promise<Socket> {
    return new Promise((resolve, reject) => {
      const socket = connect(this.socketPath)
      let reason: Error = new Error('the keeper closed the connection')
      socket.once('connect', () => {
        socket.unref()
        resolve(socket)
      })
      socket.on('error', (error) => {
        reason = error
      })
      socket.once('close', () => {
        this.connecting = undefined
        reject(reason)
        for (const [id, { reject: fail }] of this.waiting) this.settle(id, () => fail(reason))
      })
      const bounds = { longestBytes: LONGEST_ANSWER_BYTES, patienceMs: ANSWER_MS }
      readFrames(socket, bounds, (message) => this.hear(message as Answered))
    })
  }

  private hear(answered: Answered): void {
    this.settle(answered.id, ({ resolve, reject }) =>
      'answer' in answered ? resolve(answered.answer) : reject(new KeeperRefusal(answered.refused, answered.message)),
    )
  }

  private settle(id: number, end: (waiting: Waiting) => void): void {
    const waiting = this.waiting.get(id)
    if (!waiting) return
    clearTimeout(waiting.timer)
    this.waiting.delete(id)
    end(waiting)
  }
}

const base64 = (octets: Uint8Array) => Buffer.from(octets).toString('base64')

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
