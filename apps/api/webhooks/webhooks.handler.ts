import { Inject, Injectable } from '@nestjs/common'
import { changeWebhook, type Refused, refuse, subscribe, type WebhookRefusal, webhookEvent } from '@raireki/governance'
import { CONFIG } from '../config.module.ts'
import type { Config } from '../config.ts'
import { Clock } from '../platform/clock/clock.ts'
import { Access, signedIn } from '../platform/identity/access.ts'
import type { Actor } from '../platform/identity/actor.ts'
import { guarded, Spine } from '../spine/index.ts'
import { ruleOf } from './following.ts'
import { WebhookSecrets } from './secret.ts'
import { type WebhookRow, WebhooksStore } from './webhooks.store.ts'

export type WithSecret = { readonly webhook: WebhookRow; readonly secret: string }
type Terms = { readonly url: string; readonly types: readonly string[] }

/** Setting up webhooks and looking after them. */
@Injectable()
export class WebhooksHandler {
  constructor(
    private readonly webhooks: WebhooksStore,
    private readonly secrets: WebhookSecrets,
    private readonly access: Access,
    private readonly spine: Spine,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async subscribe(
    actor: Actor,
    command: Terms & { readonly organisationId: string | null },
  ): Promise<WithSecret | Refused<WebhookRefusal | 'NotPermitted'>> {
    const { personId } = signedIn(actor)
    const { organisationId } = command
    const may = organisationId
      ? this.access.may(actor, 'keep', 'Webhook', { organisationId })
      : this.access.holds(actor, 'keep', 'Webhook')
    if (!may) return refuse('NotPermitted', { needed: organisationId ? 'provider, developer, operator' : 'operator' })
    const at = this.clock.now()
    const data = {
      id: this.clock.newId(),
      organisationId,
      keeperId: personId,
      url: command.url.trim(),
      types: [...new Set(command.types)],
      // It hears of what comes; the past can be replayed.
      nextLeaf: await this.webhooks.ledgerSize(),
      createdAt: at,
    }
    const outcome = subscribe({ ...data, disabledAt: null }, this.allowsPlain)
    if (outcome.refused) return outcome
    const webhook = await this.spine.record(actor, outcome.events, (tx) => tx.webhook.create({ data }))
    return { webhook, secret: this.secrets.of(webhook) }
  }

  async change(
    actor: Actor,
    command: Terms & { readonly webhookId: string },
  ): Promise<WebhookRow | Refused<WebhookRefusal>> {
    const webhook = await this.webhooks.webhook(signedIn(actor), command.webhookId, 'keep')
    const change = { url: command.url.trim(), types: [...new Set(command.types)] }
    const outcome = changeWebhook(ruleOf(webhook), change, this.allowsPlain)
    if (outcome.refused) return outcome
    return this.update(actor, webhook, change, outcome.events)
  }

  async renewSecret(actor: Actor, id: string): Promise<WithSecret> {
    const webhook = await this.webhooks.webhook(signedIn(actor), id, 'keep')
    const change = { secretNumber: webhook.secretNumber + 1 }
    const renewed = await this.update(actor, webhook, change, [webhookEvent('WebhookSecretRenewed', webhook)])
    return { webhook: renewed, secret: this.secrets.of(renewed) }
  }

  async remove(actor: Actor, id: string): Promise<{ id: string }> {
    const webhook = await this.webhooks.webhook(signedIn(actor), id, 'keep')
    await this.update(actor, webhook, { removedAt: this.clock.now() }, [webhookEvent('WebhookRemoved', webhook)])
    return { id }
  }

  private get allowsPlain(): boolean {
    return this.config.WEBHOOK_ALLOW_PRIVATE === 'yes'
  }

  private async update(
    actor: Actor,
    webhook: WebhookRow,
    change: Partial<Pick<WebhookRow, 'url' | 'types' | 'secretNumber' | 'removedAt'>>,
    events: Parameters<Spine['record']>[1],
  ): Promise<WebhookRow> {
    const { id, revision } = webhook
    await this.spine.record(actor, events, async (tx) => {
      const data = { ...change, revision: { increment: 1 } }
      guarded(await tx.webhook.updateMany({ where: { id, revision }, data }))
    })
    return { ...webhook, ...change, revision: revision + 1 }
  }
}
