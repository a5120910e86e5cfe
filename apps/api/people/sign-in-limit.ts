import { createHash } from 'node:crypto'
import { Inject, Injectable } from '@nestjs/common'
import { CONFIG } from '../config.module.ts'
import type { Config } from '../config.ts'
import { Clock } from '../platform/clock/clock.ts'
import { Database } from '../platform/prisma/database.ts'

const WINDOW_MINUTES = 15

/**
 * Slows guessing down: so many failures per account and per address within a window, counted in the database so that
 * all processes count together. Keys are hashes, since who tries to sign in is personal.
 */
@Injectable()
export class SignInLimit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Minutes to wait, or nothing. */
  async minutesToWait(email: string, address: string): Promise<number | undefined> {
    const since = this.windowStart()
    const worst = await this.database.prisma.signInAttempt.findFirst({
      where: {
        OR: [
          { key: accountKey(email), failures: { gte: this.config.SIGN_IN_FAILURES } },
          // Many people may share an address, so it is given more room.
          { key: addressKey(address), failures: { gte: this.config.SIGN_IN_FAILURES * 10 } },
        ],
        windowStart: { gt: since },
      },
      orderBy: { windowStart: 'desc' },
    })
    if (!worst) return undefined
    return Math.max(1, Math.ceil((worst.windowStart.getTime() - since.getTime()) / 60_000))
  }

  async countFailure(email: string, address: string): Promise<void> {
    const now = this.clock.now()
    await this.database.prisma.$executeRaw`
      INSERT INTO sign_in_attempt (key, failures, window_start)
      VALUES (${accountKey(email)}, 1, ${now}), (${addressKey(address)}, 1, ${now})
      ON CONFLICT (key) DO UPDATE SET
        failures = CASE WHEN sign_in_attempt.window_start > ${this.windowStart()} THEN sign_in_attempt.failures + 1 ELSE 1 END,
        window_start = CASE WHEN sign_in_attempt.window_start > ${this.windowStart()} THEN sign_in_attempt.window_start ELSE ${now} END`
  }

  private windowStart(): Date {
    return new Date(this.clock.now().getTime() - WINDOW_MINUTES * 60_000)
  }
}

export function accountKey(email: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(`account\n${email}`).digest())
}

function addressKey(address: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(`address\n${address}`).digest())
}
