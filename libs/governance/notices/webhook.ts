import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'
import type { Side } from './audience.ts'
import { followedFrom, WEBHOOK_TYPES } from './table.ts'
import type { Told } from './telling.ts'

/** An address of somebody else's to which events are sent. */
export type Webhook = {
  readonly id: string
  /** Whose events it follows; the whole registry's when null, which is for operators. */
  readonly organisationId: string | null
  readonly url: string
  /** The types it asked for; all of them when empty. */
  readonly types: readonly string[]
  readonly disabledAt: Date | null
}

export type WebhookSubscribed = Happening<'WebhookSubscribed', { types: readonly string[]; whole: boolean }>
export type WebhookChanged = Happening<'WebhookChanged', { types: readonly string[]; moved: boolean }>
export type UrlRefusal = 'WebhookUrlInvalid' | 'WebhookUrlNotHttps'
export type WebhookRefusal = UrlRefusal | 'EventTypeUnknown'

const LONGEST_URL = 2000

/** Where no private addresses are allowed, what is sent must not be read on its way either. */
export function refusedUrl(url: string, allowPlain: boolean): UrlRefusal | undefined {
  if (url.length > LONGEST_URL || !/^https?:\/\/[^\s/?#]+/i.test(url) || /^\w+:\/\/[^/?#]*@/.test(url))
    return 'WebhookUrlInvalid'
  return /^https:/i.test(url) || allowPlain ? undefined : 'WebhookUrlNotHttps'
}

export function subscribe(webhook: Webhook, allowPlain: boolean): Outcome<WebhookSubscribed, WebhookRefusal> {
  const wrong = flawOf(webhook, allowPlain)
  if (wrong) return wrong
  return happened({
    type: 'WebhookSubscribed',
    subjects: subjectsOf(webhook),
    facts: { types: webhook.types, whole: webhook.organisationId === null },
    // An address may hold a key of its receiver's.
    personal: { url: webhook.url },
  })
}

export function changeWebhook(
  webhook: Webhook,
  change: Pick<Webhook, 'url' | 'types'>,
  allowPlain: boolean,
): Outcome<WebhookChanged, WebhookRefusal> {
  const wrong = flawOf(change, allowPlain)
  if (wrong) return wrong
  return happened({
    type: 'WebhookChanged',
    subjects: subjectsOf(webhook),
    facts: { types: change.types, moved: change.url !== webhook.url },
    personal: { url: change.url },
  })
}

/** Something that is done to a webhook and needs no more words than its name. */
export function webhookEvent(
  type: 'WebhookRemoved' | 'WebhookDisabled' | 'WebhookEnabled' | 'WebhookPinged' | 'WebhookSecretRenewed',
  webhook: Pick<Webhook, 'id' | 'organisationId'>,
): Happening {
  return { type, subjects: subjectsOf(webhook), facts: {}, personal: {} }
}

export function webhookReplayed(
  webhook: Pick<Webhook, 'id' | 'organisationId'>,
  facts: { fromLeaf: number } | { delivery: string },
): Happening {
  return { type: 'WebhookReplayed', subjects: subjectsOf(webhook), facts, personal: {} }
}

/** Whether a webhook is sent what happened, given on which sides its organisation stands in it. */
export function follows(webhook: Webhook, told: Pick<Told, 'type' | 'facts'>, sides: readonly Side[]): boolean {
  if (!WEBHOOK_TYPES.includes(told.type)) return false
  if (webhook.types.length > 0 && !webhook.types.includes(told.type)) return false
  return webhook.organisationId === null || followedFrom(told).some((side) => sides.includes(side))
}

/** Subjects that point at a person, or at what a person signs in with, stay here. */
const KEPT = new Set(['person', 'session', 'certificate', 'member'])

/** What is sent of an entry: facts and the ids of things. Nothing that points at a person is in either. */
export function webhookPayload(entry: Told & { readonly id: string; readonly at: string; readonly leafIndex: number }) {
  const { id, type, at, leafIndex, facts } = entry
  const subjects = Object.fromEntries(Object.entries(entry.subjects).filter(([role]) => !KEPT.has(role)))
  return { id, type, at, leafIndex, subjects, facts }
}

/** What so many entries share that waiting for one another by it would put everything in one line. */
const SHARED = new Set(['organisation', 'panel', 'terms'])

/** The things about which entries arrive in order: two that share one of these wait for one another. */
export function subjectsInOrder({ subjects }: Pick<Told, 'subjects'>, entryId: string): readonly string[] {
  const ids = Object.entries(subjects).flatMap(([role, id]) => (SHARED.has(role) ? [] : [id]))
  return ids.length > 0 ? [...new Set(ids)].sort() : [entryId]
}

function flawOf({ url, types }: Pick<Webhook, 'url' | 'types'>, allowPlain: boolean) {
  const wrong = refusedUrl(url, allowPlain)
  if (wrong) return refuse(wrong)
  const unknown = types.filter((type) => !WEBHOOK_TYPES.includes(type))
  return unknown.length > 0 ? refuse('EventTypeUnknown' as const, { types: unknown, known: WEBHOOK_TYPES }) : undefined
}

function subjectsOf({ id, organisationId }: Pick<Webhook, 'id' | 'organisationId'>): Record<string, string> {
  return { webhook: id, ...(organisationId ? { organisation: organisationId } : {}) }
}
