import { Injectable } from '@nestjs/common'
import { type Refused, refuse, webhookEvent, webhookReplayed } from '@raireki/governance'
import { Clock } from '../platform/clock/clock.ts'
import { badInput } from '../platform/faults.ts'
import { signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { Database } from '../platform/prisma/database.ts'
import { guarded, Spine } from '../spine/index.ts'
import { Following } from './following.ts'
import { hasArrived, Sending } from './sending.ts'
import { type DeliveryRow, type WebhookRow, WebhooksStore } from './webhooks.store.ts'

/** Testing a receiver, and sending again what it missed. */
@Injectable()
export class WebhookDeliveriesHandler {
  constructor(
    private readonly webhooks: WebhooksStore,
    private readonly following: Following,
    private readonly sending: Sending,
    private readonly database: Database,
    private readonly spine: Spine,
    private readonly clock: Clock,
  ) {}

  /** A test is sent while its sender waits, once, and works for one that is switched off as well. */
  async ping(actor: Actor, webhookId: string): Promise<DeliveryRow> {
    const webhook = await this.webhooks.webhook(signedIn(actor), webhookId, 'keep')
    const at = this.clock.now()
    const id = this.clock.newId()
    const data = {
      id,
      webhookId,
      type: 'Ping',
      subjects: [],
      body: JSON.stringify({ id, type: 'Ping', at: at.toISOString(), subjects: { webhook: webhookId }, facts: {} }),
      state: 'failed',
      createdAt: at,
      nextAt: at,
    }
    const event = webhookEvent('WebhookPinged', webhook)
    const delivery = await this.spine.record(actor, [event], (tx) => tx.webhookDelivery.create({ data }))
    const posted = await this.sending.deliver({ ...delivery, webhook })
    if (!hasArrived(posted)) return delivery
    const arrived = { state: 'delivered', deliveredAt: this.clock.now() }
    return this.database.prisma.webhookDelivery.update({ where: { id }, data: arrived })
  }

  async enable(actor: Actor, webhookId: string): Promise<WebhookRow | Refused<'WebhookActive'>> {
    const webhook = await this.webhooks.webhook(signedIn(actor), webhookId, 'keep')
    if (!webhook.disabledAt) return refuse('WebhookActive')
    const { id, revision } = webhook
    await this.spine.record(actor, [webhookEvent('WebhookEnabled', webhook)], async (tx) => {
      const data = { disabledAt: null, revision: { increment: 1 } }
      guarded(await tx.webhook.updateMany({ where: { id, revision }, data }))
      const again = { failures: 0, nextAt: this.clock.now() }
      await tx.webhookDelivery.updateMany({ where: { webhookId, state: 'waiting' }, data: again })
    })
    await this.following.follow()
    this.sending.soon()
    return { ...webhook, disabledAt: null, revision: revision + 1 }
  }

  async replay(actor: Actor, webhookId: string, fromLeaf: number): Promise<WebhookRow | Refused<'WebhookDisabled'>> {
    const webhook = await this.webhooks.webhook(signedIn(actor), webhookId, 'keep')
    if (webhook.disabledAt) return refuse('WebhookDisabled')
    const size = Number(await this.webhooks.ledgerSize())
    if (fromLeaf < 0 || fromLeaf >= size) throw badInput('fromLeaf', `0–${size - 1}`)
    const { id, revision } = webhook
    await this.spine.record(actor, [webhookReplayed(webhook, { fromLeaf })], async (tx) => {
      const data = { nextLeaf: BigInt(fromLeaf), revision: { increment: 1 } }
      guarded(await tx.webhook.updateMany({ where: { id, revision }, data }))
    })
    await this.following.follow()
    this.sending.soon()
    return { ...webhook, revision: revision + 1 }
  }

  async replayOne(
    actor: Actor,
    deliveryId: string,
  ): Promise<DeliveryRow | Refused<'WebhookDisabled' | 'PingNotReplayed'>> {
    const { webhook, ...delivery } = await this.webhooks.delivery(signedIn(actor), deliveryId, 'keep')
    if (webhook.disabledAt) return refuse('WebhookDisabled')
    if (delivery.leafIndex === null) return refuse('PingNotReplayed')
    const again = { state: 'waiting', failures: 0, nextAt: this.clock.now(), deliveredAt: null }
    await this.spine.record(actor, [webhookReplayed(webhook, { delivery: deliveryId })], async (tx) => {
      await tx.webhookDelivery.update({ where: { id: deliveryId }, data: again })
    })
    this.sending.soon()
    return { ...delivery, ...again }
  }
}
