import { Injectable, type OnModuleInit } from '@nestjs/common'
import {
  follows,
  subjectsInOrder,
  type Told,
  WEBHOOK_TYPES,
  type Webhook as WebhookRule,
  webhookPayload,
} from '@raireki/governance'
import { parseEntry } from '@raireki/ledger'
import { Concerned } from '../notices/index.ts'
import { Clock } from '../platform/clock/clock.ts'
import { coalesced } from '../platform/coalesced.ts'
import { Database, type Tx } from '../platform/prisma/database.ts'
import type { Webhook } from '../platform/prisma/generated/client.ts'
import { Reactors, Rounds } from '../spine/index.ts'
import { Sending } from './sending.ts'

type Leaf = { leaf: bigint; entry_id: string; canonical: string }

const BATCH = 200

/**
 * Each webhook follows the ledger on its own, leaf by leaf, and so gets everything in order and nothing twice. Its place
 * moves in the transaction that queues what it passed; to send again from some leaf on, the place is set back.
 */
@Injectable()
export class Following implements OnModuleInit {
  readonly follow = coalesced(() => this.followAll())

  constructor(
    private readonly reactors: Reactors,
    private readonly rounds: Rounds,
    private readonly database: Database,
    private readonly concerned: Concerned,
    private readonly sending: Sending,
    private readonly clock: Clock,
  ) {}

  onModuleInit() {
    this.reactors.add({
      name: 'follow-for-webhooks',
      types: WEBHOOK_TYPES,
      job: ({ leafIndex }) => ({ leaf: leafIndex }),
      effect: async () => {
        if (await this.follow()) this.sending.soon()
      },
    })
    this.rounds.add({
      name: 'serve-webhooks',
      everySeconds: 15,
      round: async () => {
        await this.follow()
        await this.sending.sendDue()
      },
    })
  }

  private async followAll(): Promise<boolean> {
    const active = { removedAt: null, disabledAt: null }
    const webhooks = await this.database.prisma.webhook.findMany({ where: active, select: { id: true } })
    for (const { id } of webhooks) {
      while (await this.database.transaction((tx) => this.step(tx, id)));
    }
    return webhooks.length > 0
  }

  /** Passes some leaves. Answers whether there are more. */
  private async step(tx: Tx, id: string): Promise<boolean> {
    const [webhook] = await tx.$queryRaw<{ next_leaf: bigint }[]>`
      SELECT next_leaf FROM webhook WHERE id = ${id}::uuid AND removed_at IS NULL AND disabled_at IS NULL FOR UPDATE`
    if (!webhook) return false
    const [{ size }] = await tx.$queryRaw<[{ size: bigint }]>`
      SELECT coalesce(max(leaf_index) + 1, 0) AS size FROM ledger_leaf`
    const leaves = await tx.$queryRaw<Leaf[]>`
      SELECT leaf.leaf_index AS leaf, entry.entry_id, entry.canonical
      FROM ledger_leaf leaf JOIN ledger_entry entry ON entry.id = leaf.entry_id
      WHERE leaf.leaf_index >= ${webhook.next_leaf} AND leaf.leaf_index < ${size} AND entry.type = ANY(${[...WEBHOOK_TYPES]})
      ORDER BY leaf.leaf_index LIMIT ${BATCH}`
    const nextLeaf = leaves.length === BATCH ? leaves.at(-1)!.leaf + 1n : size
    if (nextLeaf === webhook.next_leaf) return false
    const row = await tx.webhook.update({ where: { id }, data: { nextLeaf } })
    for (const leaf of leaves) await this.enqueue(tx, row, leaf)
    return leaves.length === BATCH
  }

  private async enqueue(tx: Tx, webhook: Webhook, { leaf, entry_id: entryId, canonical }: Leaf): Promise<void> {
    const parsed = parseEntry(canonical)
    if (parsed.refused) throw new Error(`Leaf ${leaf} cannot be read: ${parsed.code}`)
    const { type, subjects, facts, at } = parsed.entry
    const told: Told = { type, subjects, facts: facts as Told['facts'] }
    const sides = webhook.organisationId ? (await this.concerned.sides(told)).get(webhook.organisationId) : []
    if (!follows(ruleOf(webhook), told, sides ?? [])) return
    const now = this.clock.now()
    const again = { state: 'waiting', failures: 0, nextAt: now, deliveredAt: null }
    const payload = webhookPayload({ id: entryId, ...told, at, leafIndex: Number(leaf) })
    await tx.webhookDelivery.upsert({
      where: { webhookId_leafIndex: { webhookId: webhook.id, leafIndex: leaf } },
      create: {
        id: this.clock.newId(),
        webhookId: webhook.id,
        leafIndex: leaf,
        type,
        subjects: [...subjectsInOrder(told, entryId)],
        body: JSON.stringify(payload),
        createdAt: now,
        ...again,
      },
      update: again,
    })
  }
}

/** The row as the rules see it. */
export function ruleOf({ id, organisationId, url, types, disabledAt }: Webhook): WebhookRule {
  return { id, organisationId, url, types, disabledAt }
}
