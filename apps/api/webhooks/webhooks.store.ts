import { Injectable } from '@nestjs/common'
import type { Action } from '@raireki/governance'
import { type BatchOf, byKey, groupBy } from '../graphql/loaders.ts'
import { type PageArgs, pageById } from '../graphql/paging.ts'
import { notFound } from '../platform/faults.ts'
import { Access } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import type { Webhook, WebhookAttempt, WebhookDelivery } from '../platform/prisma/generated/client.ts'

export type WebhookRow = Webhook
export type DeliveryRow = WebhookDelivery
export type AttemptRow = WebhookAttempt

const MOST_ATTEMPTS_SHOWN = 20

/** Webhooks and what they sent, as an actor may see them. One that was removed is not there any more. */
@Injectable()
export class WebhooksStore {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  readonly byId: BatchOf<string, WebhookRow> = {
    name: 'webhook',
    fetch: async (ids, actor) => {
      const where = { AND: [this.access.where(actor, 'read', 'Webhook'), { id: { in: [...ids] } }] }
      return byKey(await this.database.prisma.webhook.findMany({ where }), ({ id }) => id)
    },
  }

  readonly waitingOf: BatchOf<string, number> = {
    name: 'waitingOfWebhook',
    fetch: async (ids) => {
      const counts = await this.database.prisma.webhookDelivery.groupBy({
        by: ['webhookId'],
        where: { webhookId: { in: [...ids] }, state: 'waiting' },
        _count: true,
      })
      return new Map(counts.map(({ webhookId, _count }) => [webhookId, _count]))
    },
  }

  readonly attemptsOf: BatchOf<string, AttemptRow[]> = {
    name: 'attemptsOfDelivery',
    fetch: async (ids) => {
      const where = { deliveryId: { in: [...ids] } }
      const rows = await this.database.prisma.webhookAttempt.findMany({ where, orderBy: { id: 'desc' } })
      const groups = groupBy(ids, rows, ({ deliveryId }) => deliveryId)
      return new Map([...groups].map(([id, attempts]) => [id, attempts.slice(0, MOST_ATTEMPTS_SHOWN)]))
    },
  }

  page(actor: Actor, args: PageArgs) {
    const where = { AND: [this.access.where(actor, 'read', 'Webhook'), { removedAt: null }] }
    return pageById<WebhookRow>(args, ({ before, ...page }) =>
      this.database.prisma.webhook.findMany({ ...page, where: { AND: [where, before] } }),
    )
  }

  deliveries(webhookId: string, state: string | null, args: PageArgs) {
    const where = { webhookId, ...(state ? { state } : {}) }
    return pageById<DeliveryRow>(args, ({ before, ...page }) =>
      this.database.prisma.webhookDelivery.findMany({ ...page, where: { AND: [where, before] } }),
    )
  }

  async webhook(actor: Actor, id: string, action: Action = 'read'): Promise<WebhookRow> {
    const where = { AND: [this.access.where(actor, action, 'Webhook'), { id, removedAt: null }] }
    const row = await this.database.prisma.webhook.findFirst({ where })
    if (!row) throw notFound()
    return row
  }

  async delivery(actor: Actor, id: string, action: Action): Promise<DeliveryRow & { webhook: WebhookRow }> {
    const webhook = { AND: [this.access.where(actor, action, 'Webhook'), { removedAt: null }] }
    const row = await this.database.prisma.webhookDelivery.findFirst({
      where: { id, webhook: { is: webhook } },
      include: { webhook: true },
    })
    if (!row) throw notFound()
    return row
  }

  async ledgerSize(): Promise<bigint> {
    const last = await this.database.prisma.ledgerLeaf.findFirst({ orderBy: { leafIndex: 'desc' } })
    return last ? last.leafIndex + 1n : 0n
  }
}
