import { testReceiver } from '../../apps/api/testing/receiver.ts'
import type { Stage } from './stage.ts'

const byId = (name: string, member: string) =>
  `mutation ($id: ID!) { ${name}(id: $id) { __typename ... on ${member} ... on Problem { code message } } }`

/** The mutations of notices and webhooks, each done once with the entries it must leave. */
export async function mutationsOfNotices({ service, people, leaves, input }: Stage): Promise<void> {
  await service.settled()
  const { notices } = await people.ethicist.ask('{ notices { edges { node { id } } } }')
  const { id } = notices.edges[0].node
  await leaves(people.ethicist, 'markNoticeRead', byId('markNoticeRead', 'Notice { id }'), { id }, ['NoticesRead'])
  const all = 'mutation { markAllNoticesRead { ... on NoticesRead { count } ... on Problem { code message } } }'
  await leaves(people.ethicist, 'markAllNoticesRead', all, {}, ['NoticesRead'])
  const prefer = input(
    'setNoticePreferences',
    'SetNoticePreferencesInput',
    'NoticePreferences { preferences { mail } }',
  )
  const chosen = { input: { preferences: [{ group: 'REVIEWS', mail: 'DAILY' }] } }
  await leaves(people.ethicist, 'setNoticePreferences', prefer, chosen, ['NoticePreferencesSet'])

  const receiver = await testReceiver()
  const { provider, hospitalId: organisationId } = people
  const { url } = receiver
  const subscribe = input('subscribeWebhook', 'SubscribeWebhookInput', 'WebhookSecret { secret webhook { id } }')
  const subscription = { input: { organisationId, url, types: ['GrantRevoked'] } }
  const { webhook } = await leaves(provider, 'subscribeWebhook', subscribe, subscription, ['WebhookSubscribed'])
  const hook = { id: webhook.id }
  const change = input('changeWebhook', 'ChangeWebhookInput', 'Webhook { id }')
  const changed = { input: { webhookId: webhook.id, url: `${url}?2`, types: ['GrantRevoked', 'RequestSubmitted'] } }
  await leaves(provider, 'changeWebhook', change, changed, ['WebhookChanged'])
  const renew = byId('renewWebhookSecret', 'WebhookSecret { secret }')
  await leaves(provider, 'renewWebhookSecret', renew, hook, ['WebhookSecretRenewed'])
  await leaves(provider, 'pingWebhook', byId('pingWebhook', 'WebhookDelivery { state }'), hook, ['WebhookPinged'])
  const replay = input('replayWebhook', 'ReplayWebhookInput', 'Webhook { id }')
  const fromStart = { input: { webhookId: webhook.id, fromLeaf: 0 } }
  await leaves(provider, 'replayWebhook', replay, fromStart, ['WebhookReplayed'])
  const log = await provider.ask(
    'query ($id: ID!) { webhook(id: $id) { deliveries { edges { node { id leafIndex } } } } }',
    hook,
  )
  const delivery = log.webhook.deliveries.edges.find(({ node }: { node: { leafIndex: number } }) => node.leafIndex).node
  const replayOne = byId('replayWebhookDelivery', 'WebhookDelivery { id }')
  await leaves(provider, 'replayWebhookDelivery', replayOne, { id: delivery.id }, ['WebhookReplayed'])
  await service.doors.database.prisma.webhook.update({ where: hook, data: { disabledAt: new Date() } })
  await leaves(provider, 'enableWebhook', byId('enableWebhook', 'Webhook { id }'), hook, ['WebhookEnabled'])
  await leaves(provider, 'removeWebhook', byId('removeWebhook', 'WebhookRemoved { id }'), hook, ['WebhookRemoved'])
  await receiver.close()
}
