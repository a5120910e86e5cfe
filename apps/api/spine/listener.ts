import pg from 'pg'
import { switchTo } from '../platform/prisma/database.ts'

const RETRY_MS = 1_000

/**
 * A connection of its own for work that holds a lock and waits for a notice. It comes back by itself when Postgres
 * restarts; a lock is gone with the connection, so whoever holds one learns of the loss before doing more work.
 */
export class Listener {
  private client: pg.Client | undefined
  private wake: (() => void) | undefined
  private awaited = false
  private closed = false

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly role?: string,
  ) {}

  /** The live connection, made anew where it was lost; undefined once closed. */
  async connection(): Promise<pg.Client | undefined> {
    while (!this.client && !this.closed) {
      try {
        this.client = await this.connect()
      } catch {
        await this.pause(RETRY_MS)
      }
    }
    return this.closed ? undefined : this.client
  }

  /** Resolves at the next notice, after so long without one, or when closed. */
  async pause(longestMs: number): Promise<void> {
    if (this.awaited || this.closed) {
      this.awaited = false
      return
    }
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      this.wake = resolve
      timer = setTimeout(resolve, longestMs)
    })
    clearTimeout(timer)
    this.wake = undefined
    this.awaited = false
  }

  async close(): Promise<void> {
    this.closed = true
    this.nudge()
    const client = this.client
    this.client = undefined
    await client?.end().catch(() => undefined)
  }

  /** Wakes whoever pauses, or the next one to pause. */
  nudge(): void {
    this.awaited = true
    this.wake?.()
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.url,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      application_name: `raireki ${this.channel}`,
    })
    const lost = () => {
      if (this.client === client) this.client = undefined
      this.nudge()
    }
    client.on('error', lost)
    client.on('end', lost)
    client.on('notification', () => this.nudge())
    await client.connect()
    if (this.role) await client.query(switchTo(this.role))
    await client.query(`LISTEN ${pg.escapeIdentifier(this.channel)}`)
    return client
  }
}
