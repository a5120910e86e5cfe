import { Inject, Injectable } from '@nestjs/common'
import { retryAt, webhookEvent } from '@raireki/governance'
import type { Logger } from 'pino'
import { CONFIG } from '../config.module.ts'
import type { Config } from '../config.ts'
import { Clock } from '../platform/clock/clock.ts'
import { coalesced } from '../platform/coalesced.ts'
import { REGISTRY } from '../platform/identity/actor.ts'
import { type Posted, postOutside } from '../platform/outbound/post-outside.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Webhook, WebhookDelivery } from '../platform/prisma/generated/client.ts'
import { LOGGER } from '../platform/telemetry/logger.ts'
import { guarded, Spine, unlessOvertaken } from '../spine/index.ts'
import { signature, WebhookSecrets } from './secret.ts'

const BATCH = 16
const TIMEOUT_MS = 10_000
/** Whoever took a delivery and said nothing for so long has died on the way. */
const LEASE_MS = 60_000
/** One go ends after this, so that whoever waits for it can do other things; the next goes on. */
const LONGEST_GO_MS = 30_000
/** What a receiver says that is there but cannot take anything now. */
const OVERWHELMED = new Set([429, 502, 503, 504])

type Due = WebhookDelivery & { webhook: Webhook }

/** Sends what waits. Of two deliveries about one thing the later waits until the earlier has arrived. */
@Injectable()
export class Sending {
  readonly sendDue = coalesced(() => this.send())

  constructor(
    private readonly database: Database,
    private readonly secrets: WebhookSecrets,
    private readonly spine: Spine,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Receivers take their own time, and whoever waits for a job must not wait for them. */
  soon(): void {
    this.sendDue().catch((error: unknown) => {
      this.logger.warn({ err: error }, 'Webhooks could not be served now; the next round tries again')
    })
  }

  /** Sends one now, and notes what came of it. */
  async deliver({ webhook, ...delivery }: Due): Promise<Posted> {
    const at = this.clock.now()
    const { id, body, type } = delivery
    const began = performance.now()
    const posted = await postOutside(
      webhook.url,
      body,
      {
        'content-type': 'application/json',
        'user-agent': 'Raireki-Webhook/1',
        'x-raireki-event': type,
        'x-raireki-delivery': id,
        'x-raireki-signature': signature(this.secrets.of(webhook), body, at),
      },
      { allowPrivate: this.config.WEBHOOK_ALLOW_PRIVATE === 'yes', timeoutMs: TIMEOUT_MS },
    )
    const tookMs = Math.round(performance.now() - began)
    const outcome = 'status' in posted ? { status: posted.status } : { error: posted.error }
    await this.database.prisma.webhookAttempt.create({
      data: { id: this.clock.newId(), deliveryId: id, at, tookMs, ...outcome },
    })
    return posted
  }

  private async send(): Promise<void> {
    const end = performance.now() + LONGEST_GO_MS
    for (let due = await this.claim(); due.length > 0; due = await this.claim()) {
      await Promise.all(due.map((delivery) => this.sendOne(delivery)))
      if (performance.now() > end) return
    }
  }

  /** Takes what is due for this process alone, except what waits for something earlier about the same thing. */
  private async claim(): Promise<Due[]> {
    const now = this.clock.now()
    const lease = new Date(now.getTime() + LEASE_MS)
    const claimed = await this.database.prisma.$queryRaw<{ id: string }[]>`
      UPDATE webhook_delivery SET next_at = ${lease} WHERE id IN (
        SELECT due.id FROM webhook_delivery due JOIN webhook ON webhook.id = due.webhook_id
        WHERE due.state = 'waiting' AND due.next_at <= ${now}
          AND webhook.disabled_at IS NULL AND webhook.removed_at IS NULL
          AND NOT EXISTS (
            SELECT FROM webhook_delivery earlier
            WHERE earlier.webhook_id = due.webhook_id AND earlier.state = 'waiting'
              AND earlier.leaf_index < due.leaf_index AND earlier.subjects && due.subjects)
        ORDER BY due.next_at, due.leaf_index LIMIT ${BATCH} FOR UPDATE OF due SKIP LOCKED)
      RETURNING id`
    const where = { id: { in: claimed.map(({ id }) => id) } }
    return this.database.prisma.webhookDelivery.findMany({ where, include: { webhook: true } })
  }

  private async sendOne(due: Due): Promise<void> {
    const posted = await this.deliver(due)
    const at = this.clock.now()
    const { id, webhook, failures } = due
    if (hasArrived(posted)) {
      const data = { state: 'delivered', deliveredAt: at, failures: 0 }
      await this.database.prisma.webhookDelivery.update({ where: { id }, data })
      return
    }
    const nextAt = isGone(posted) ? undefined : retryAt(failures + 1, at)
    const data = { failures: failures + 1, nextAt: nextAt ?? at }
    await this.database.prisma.webhookDelivery.update({ where: { id }, data })
    if (!nextAt) await this.disable(webhook, at)
    else if (!isThere(posted)) await this.leaveAlone(webhook.id, nextAt)
  }

  /** A receiver that does not answer is not asked about everything else meanwhile. */
  private async leaveAlone(webhookId: string, until: Date): Promise<void> {
    const where = { webhookId, state: 'waiting', nextAt: { lt: until } }
    await this.database.prisma.webhookDelivery.updateMany({ where, data: { nextAt: until } })
  }

  /** Patience has run out. What waits goes on waiting, and its keeper is told. */
  private async disable(webhook: Webhook, at: Date): Promise<void> {
    const { id, revision } = webhook
    const data = { disabledAt: at, revision: { increment: 1 } }
    // Somebody else may have switched it off, or changed it.
    await unlessOvertaken(() =>
      this.spine.record(REGISTRY, [webhookEvent('WebhookDisabled', webhook)], async (tx) => {
        guarded(await tx.webhook.updateMany({ where: { id, revision, disabledAt: null }, data }))
      }),
    )
  }
}

export function hasArrived(posted: Posted): boolean {
  return 'status' in posted && posted.status >= 200 && posted.status < 300
}

/** 410: the receiver says that it wants no more, ever. */
function isGone(posted: Posted): boolean {
  return 'status' in posted && posted.status === 410
}

function isThere(posted: Posted): boolean {
  return 'status' in posted && !OVERWHELMED.has(posted.status)
}
