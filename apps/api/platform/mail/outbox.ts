import { Injectable } from '@nestjs/common'
import { retryAt } from '@raireki/governance'
import { Clock } from '../clock/clock.ts'
import { coalesced } from '../coalesced.ts'
import { Database, type Tx } from '../prisma/database.ts'
import { LetterRefused, Post } from './post.ts'

/** A letter to be sent once what it tells of is committed. */
export type NewLetter = {
  /** Which letter it is: letters, digits, dots and dashes. A second with the same key is not written. */
  readonly key: string
  readonly to: string
  /** For whom, where they are registered: so that nobody gets too many. */
  readonly personId?: string
  readonly subject: string
  readonly body: string
}

type Claimed = { id: string; key: string; recipient: string; subject: string; body: string; attempts: number }

const BATCH = 20
/** Whoever takes a letter to the post and is not back by then has died on the way. */
const LEASE_MS = 10 * 60_000
const LONGEST_ERROR = 300

/**
 * Letters wait here, written in the transaction of what they tell of, and are sent afterwards until they went or
 * patience runs out. A crash between sending and noting it sends the letter again, under the same Message-ID.
 */
@Injectable()
export class Outbox {
  /** Sends everything that is due. A letter that cannot be sent waits, and holds up no other. */
  readonly sendDue = coalesced(() => this.send())

  private closed = false

  constructor(
    private readonly database: Database,
    private readonly post: Post,
    private readonly clock: Clock,
  ) {}

  /** Answers the ids of the letters that were not there before, by their keys. */
  async put(tx: Tx, letters: readonly NewLetter[]): Promise<ReadonlyMap<string, string>> {
    const at = this.clock.now()
    const rows = letters.map(({ key, to, personId, subject, body }) => ({
      id: this.clock.newId(),
      key,
      recipient: to,
      personId: personId ?? null,
      subject,
      body,
      state: 'waiting',
      createdAt: at,
      nextAt: at,
    }))
    const written = await tx.letter.createManyAndReturn({
      data: rows,
      skipDuplicates: true,
      select: { key: true, id: true },
    })
    return new Map(written.map(({ key, id }) => [key, id]))
  }

  /** How many letters each of these people was written in the last hour. */
  async lettersThisHour(personIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (personIds.length === 0) return new Map()
    const since = new Date(this.clock.now().getTime() - 3_600_000)
    const counts = await this.database.prisma.letter.groupBy({
      by: ['personId'],
      where: { personId: { in: [...personIds] }, createdAt: { gt: since } },
      _count: true,
    })
    return new Map(counts.map(({ personId, _count }) => [personId!, _count]))
  }

  /** Takes no more letters to the post, and waits for those on their way. */
  async close(): Promise<void> {
    this.closed = true
    await this.sendDue()
    await this.post.close()
  }

  private async send(): Promise<void> {
    if (this.closed) return
    for (let claimed = await this.claim(); claimed.length > 0 && !this.closed; claimed = await this.claim()) {
      const sent = await Promise.all(claimed.map((letter) => this.sendOne(letter)))
      // Noted together: a statement for each would keep the connections that people's commands wait for.
      const ids = claimed.flatMap(({ id }, index) => (sent[index] ? [id] : []))
      if (ids.length > 0) await this.note(ids, { state: 'sent', sentAt: this.clock.now(), error: null })
    }
  }

  /** Takes due letters for this process alone. */
  private claim(): Promise<Claimed[]> {
    const now = this.clock.now()
    return this.database.prisma.$queryRaw<Claimed[]>`
      UPDATE letter SET next_at = ${new Date(now.getTime() + LEASE_MS)}, attempts = attempts + 1
      WHERE id IN (
        SELECT id FROM letter WHERE state = 'waiting' AND next_at <= ${now}
        ORDER BY next_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
      RETURNING id, key, recipient, subject, body, attempts`
  }

  /** Answers whether it went. */
  private async sendOne({ id, key, recipient: to, subject, body, attempts }: Claimed): Promise<boolean> {
    try {
      await this.post.send({ key, to, subject, body })
      return true
    } catch (fault) {
      // A server quotes the address it refuses, and addresses are not kept.
      const error = (fault as Error).message.replaceAll(to, '…').slice(0, LONGEST_ERROR)
      const nextAt = fault instanceof LetterRefused ? undefined : retryAt(attempts, this.clock.now())
      await (nextAt
        ? this.database.prisma.letter.update({ where: { id }, data: { nextAt, error } })
        : this.note([id], { state: 'failed', error }))
      return false
    }
  }

  /** What is done with needs no address and no text any more. */
  private async note(ids: string[], outcome: { state: string; sentAt?: Date; error: string | null }): Promise<void> {
    const emptied = { recipient: '', subject: '', body: '' }
    await this.database.prisma.letter.updateMany({ where: { id: { in: ids } }, data: { ...outcome, ...emptied } })
  }
}
