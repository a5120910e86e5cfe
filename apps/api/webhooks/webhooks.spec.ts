import { Rounds } from '../spine/index.ts'
import type { Caller } from '../testing/caller.ts'
import { command } from '../testing/command.ts'
import { type TestReceiver, testReceiver, verifies } from '../testing/receiver.ts'
import { type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, granted, submitted } from '../testing/steps.ts'
import { ADDRESS, type Cast, cast, newcomer, organisation } from '../testing/world.ts'
import { Following } from './following.ts'
import { Sending } from './sending.ts'

let service: TestService
let people: Cast
let receiver: TestReceiver
let wanted: { certificateId: string; versionIds: string[] }
const open: string[] = []

beforeAll(async () => {
  service = await testService({}, { WEBHOOK_ALLOW_PRIVATE: 'yes', SESSION_HOURS: '720' })
  people = await cast(service)
  wanted = { certificateId: await certificate(people), versionIds: [(await dataset(people, 'Hooked')).versionId] }
  await service.settled()
}, 60_000)
afterAll(() => service?.stop())
beforeEach(async () => {
  receiver = await testReceiver()
})
afterEach(async () => {
  service.doors.clock.reset()
  for (const id of open.splice(0)) await service.operator.send(REMOVE, { id })
  await receiver.close()
})

const FIELDS = '... on WebhookSecret { secret webhook { id url types state organisation { id } } }'
const REMOVE = 'mutation ($id: ID!) { removeWebhook(id: $id) { __typename } }'
const PAGE = `query ($id: ID!) { webhook(id: $id) { state waiting types deliveries(first: 100) { edges { node {
  id type leafIndex state nextAt body attempts { status error } } } } } }`

async function subscribed(caller: Caller, organisationId: string | null, types: string[] = []) {
  const answer = await command(caller, 'subscribeWebhook', { organisationId, url: receiver.url, types }, FIELDS)
  if (answer.code) throw new Error(`${answer.code}: ${answer.message}`)
  open.push(answer.webhook.id)
  return { id: answer.webhook.id as string, secret: answer.secret as string }
}
const act = async (caller: Caller, name: string, id: string, fields: string) =>
  (
    await caller.ask(`mutation ($id: ID!) { ${name}(id: $id) { __typename ... on Refusal { code } ${fields} } }`, {
      id,
    })
  )[name]
const page = async (id: string) => (await service.operator.ask(PAGE, { id })).webhook
/** Everything that is due has been tried. */
async function sent() {
  await service.settled()
  await service.service.app.get(Following).follow()
  await service.service.app.get(Sending).sendDue()
}
/** Time passes, and everything that has become due is tried; again and again until nothing waits, or for ever. */
async function later(hours: number) {
  service.doors.clock.setTo(new Date(service.doors.clock.now().getTime() + hours * 3_600_000))
  await service.service.app.get(Sending).sendDue()
}
const types = (of: readonly { event: string }[]) => of.map(({ event }) => event)

describe('a webhook', () => {
  it('is sent what happens, signed, in order, with ids and facts and nothing about people', async () => {
    const hook = await subscribed(people.provider, people.hospitalId)
    const [grantId] = await granted(service, people, { ...wanted, project: '秘密の計画', statement: '個人のこと' })
    await command(people.provider, 'revokeGrant', { grantId, reason: 'The patients asked for it' })
    await sent()
    expect(types(receiver.taken)).toEqual([
      'RequestSubmitted',
      'ReviewClosed',
      'ItemDecided',
      'RequestDecided',
      'GrantIssued',
      'GrantRevoked',
    ])
    const leaves = receiver.taken.map(({ json }) => json.leafIndex)
    expect(leaves).toEqual([...leaves].sort((a, b) => a - b))
    for (const { signature, body } of receiver.taken) {
      expect(verifies(hook.secret, signature, body)).toBe(true)
      expect(verifies(hook.secret, signature, body.replace('"type"', '"Type"'))).toBe(false)
      expect(verifies(`${hook.secret}x`, signature, body)).toBe(false)
      expect(verifies(hook.secret, signature, body, Date.now() / 1000 + 600)).toBe(false)
    }
    const persons = await service.doors.database.prisma.person.findMany()
    const sensitive = [
      '秘密の計画',
      '個人のこと',
      'patients',
      people.developerKey.fingerprint,
      ...persons.flatMap(({ id, email, nameJa, nameEn }) => [id, email, nameJa, nameEn]),
    ]
    const bodies = receiver.taken.map(({ body }) => body).join('\n')
    for (const secret of sensitive.filter(Boolean)) expect(bodies).not.toContain(secret)
    expect((await page(hook.id)).waiting).toBe(0)
  })

  it('hears only what concerns its organisation, and only what it asked for', async () => {
    const elsewhere = await organisation(service, 'HOSPITAL', '別', 'Elsewhere')
    const stranger = await newcomer(service, `stranger${Date.now()}`, 'PROVIDER', elsewhere)
    await subscribed(stranger, elsewhere)
    await submitted(people, wanted)
    await sent()
    expect(receiver.received).toEqual([])
    await subscribed(people.developer, people.companyId, ['RequestSubmitted', 'GrantIssued'])
    await subscribed(service.operator, null, ['ReviewOpened'])
    await submitted(people, wanted)
    await sent()
    expect(types(receiver.taken).sort()).toEqual(['RequestSubmitted', 'ReviewOpened'])
  })

  it('is retried until it takes, and what follows about the same thing waits its turn', async () => {
    const hook = await subscribed(people.provider, people.hospitalId)
    let refusals = 3
    receiver.answer = ({ event }) => (event === 'RequestSubmitted' && refusals-- > 0 ? 500 : 204)
    const [grantId] = await granted(service, people, wanted)
    await sent()
    expect(types(receiver.received)).toEqual(['RequestSubmitted'])
    // Another asset's events do not wait for it.
    const other = (await dataset(people, `Other ${Date.now()}`)).versionId
    await sent()
    expect(types(receiver.taken)).toEqual(['TermsSet', 'VersionPublished', 'InspectionPassed'])
    for (let hours = 0; hours < 4; hours += 1) await later(1)
    expect(types(receiver.taken).slice(3)).toEqual([
      'RequestSubmitted',
      'ReviewClosed',
      'ItemDecided',
      'RequestDecided',
      'GrantIssued',
    ])
    const tried = receiver.received.filter(({ event }) => event === 'RequestSubmitted')
    expect(tried).toHaveLength(4)
    expect(new Set(tried.map(({ body }) => body)).size).toBe(1)
    expect(new Set(tried.map(({ deliveryId }) => deliveryId)).size).toBe(1)
    const { deliveries } = await page(hook.id)
    const log = deliveries.edges.find(({ node }: { node: { type: string } }) => node.type === 'RequestSubmitted').node
    expect(log.attempts.map(({ status }: { status: number }) => status)).toEqual([204, 500, 500, 500])
    expect([grantId, other].every(Boolean)).toBe(true)
  })

  it('is not overrun while its receiver is away', async () => {
    const hook = await subscribed(people.provider, people.hospitalId, ['VersionPublished'])
    receiver.answer = () => 503
    for (let n = 0; n < 3; n += 1) await dataset(people, `Away ${n} ${Date.now()}`)
    await sent()
    const tried = receiver.received.length
    await sent()
    await sent()
    expect(receiver.received.length).toBe(tried)
    receiver.answer = () => 204
    await later(1)
    expect(receiver.taken).toHaveLength(3)
    expect((await page(hook.id)).waiting).toBe(0)
  })

  it('is switched off after days of failing, its keeper is told, and nothing is lost', async () => {
    const hook = await subscribed(people.provider, people.hospitalId, ['RequestSubmitted', 'RequestWithdrawn'])
    receiver.answer = () => 500
    const { requestId } = await submitted(people, wanted)
    await sent()
    const began = service.doors.clock.now().getTime()
    for (let tries = 0; (await page(hook.id)).state === 'ACTIVE' && tries < 100; tries += 1) await later(1)
    expect((service.doors.clock.now().getTime() - began) / 86_400_000).toBeGreaterThan(3)
    await service.settled()
    const provider = await service.as(ADDRESS('provider'))
    const { notices } = await provider.ask('{ notices(first: 1) { edges { node { type path } } } }')
    expect(notices.edges[0].node).toEqual({ type: 'WebhookDisabled', path: `/webhooks/${hook.id}` })
    const developer = await service.as(ADDRESS('developer'))
    await developer.ask('mutation ($id: ID!) { withdrawRequest(requestId: $id, reason: "x") { __typename } }', {
      id: requestId,
    })
    await sent()
    expect(receiver.taken).toEqual([])
    expect(
      await act(provider, 'replayWebhookDelivery', (await page(hook.id)).deliveries.edges[0].node.id, ''),
    ).toMatchObject({ code: 'WebhookDisabled' })
    receiver.answer = () => 204
    expect(await act(provider, 'enableWebhook', hook.id, '... on Webhook { state }')).toMatchObject({ state: 'ACTIVE' })
    expect(await act(provider, 'enableWebhook', hook.id, '')).toMatchObject({ code: 'WebhookActive' })
    await sent()
    expect(types(receiver.taken)).toEqual(['RequestSubmitted', 'RequestWithdrawn'])
  })

  it('is switched off at once by a receiver that says it wants no more', async () => {
    const hook = await subscribed(people.provider, people.hospitalId, ['RequestSubmitted'])
    receiver.answer = () => 410
    await submitted(people, wanted)
    await sent()
    expect((await page(hook.id)).state).toBe('DISABLED')
    expect(receiver.received).toHaveLength(1)
  })

  it('gets again what was sent by somebody who died before noting it, under the same id', async () => {
    const hook = await subscribed(people.provider, people.hospitalId, ['RequestSubmitted'])
    await submitted(people, wanted)
    await sent()
    // The crash: the receiver has it, and nobody noted so; the one who sent it still holds it.
    const { prisma } = service.doors.database
    const held = new Date(service.doors.clock.now().getTime() + 60_000)
    await prisma.webhookDelivery.updateMany({
      where: { webhookId: hook.id },
      data: { state: 'waiting', deliveredAt: null, nextAt: held },
    })
    await sent()
    expect(receiver.received).toHaveLength(1)
    await later(0.05)
    expect(receiver.received).toHaveLength(2)
    expect(new Set(receiver.received.map(({ deliveryId }) => deliveryId)).size).toBe(1)
  })

  it('is sent again from any leaf of the ledger on, or one by one', async () => {
    const hook = await subscribed(people.provider, people.hospitalId, ['RequestSubmitted', 'GrantIssued'])
    await granted(service, people, wanted)
    await granted(service, people, wanted)
    await sent()
    const first = [...receiver.taken]
    expect(types(first)).toEqual(['RequestSubmitted', 'GrantIssued', 'RequestSubmitted', 'GrantIssued'])
    const replay = (fromLeaf: number) =>
      service.operator.send(
        `mutation ($input: ReplayWebhookInput!) { replayWebhook(input: $input) { ... on Webhook { id } ... on Refusal { code } } }`,
        { input: { webhookId: hook.id, fromLeaf } },
      )
    receiver.taken.splice(0)
    await replay(first[1]!.json.leafIndex)
    await sent()
    const bodies = (of: typeof first) => of.map(({ body }) => body).sort()
    expect(bodies(receiver.taken)).toEqual(bodies(first.slice(1)))
    const second = ({ json }: (typeof first)[0]) => json.subjects.request === first[2]!.json.subjects.request
    expect(types(receiver.taken.filter(second))).toEqual(['RequestSubmitted', 'GrantIssued'])
    receiver.taken.splice(0)
    const { edges } = (await page(hook.id)).deliveries
    await act(people.provider, 'replayWebhookDelivery', edges.at(-1).node.id, '... on WebhookDelivery { state }')
    await sent()
    expect(receiver.taken).toHaveLength(1)
    expect((await replay(10_000_000)).errors[0]?.extensions.code).toBe('BAD_INPUT')
    // It began with what came after it was set up; the past is there for whoever asks.
    receiver.taken.splice(0)
    await replay(0)
    await sent()
    expect(receiver.taken.length).toBeGreaterThan(4)
  })

  it('forgets after months what arrived, and can send it again all the same', async () => {
    const hook = await subscribed(people.provider, people.hospitalId, ['RequestSubmitted'])
    await submitted(people, wanted)
    await sent()
    const { leafIndex } = receiver.taken[0]!.json
    await service.doors.database.prisma.webhookDelivery.updateMany({
      where: { webhookId: hook.id },
      data: { createdAt: new Date(Date.now() - 91 * 86_400_000) },
    })
    await service.service.app.get(Rounds).now('forget-deliveries')
    expect((await page(hook.id)).deliveries.edges).toEqual([])
    await service.operator.ask(
      'mutation ($input: ReplayWebhookInput!) { replayWebhook(input: $input) { __typename } }',
      { input: { webhookId: hook.id, fromLeaf: leafIndex } },
    )
    await sent()
    expect(receiver.taken.map(({ body }) => body)).toEqual([receiver.taken[0]!.body, receiver.taken[0]!.body])
  })

  it('can be tested, whatever comes of it', async () => {
    const hook = await subscribed(people.provider, people.hospitalId)
    const fields = '... on WebhookDelivery { id type state attempts { status error } }'
    const ping = () => act(people.provider, 'pingWebhook', hook.id, fields)
    const first = await ping()
    expect(first).toMatchObject({ type: 'Ping', state: 'DELIVERED', attempts: [{ status: 204 }] })
    expect(verifies(hook.secret, receiver.taken[0]!.signature, receiver.taken[0]!.body)).toBe(true)
    receiver.answer = () => 404
    expect(await ping()).toMatchObject({ state: 'FAILED', attempts: [{ status: 404 }] })
    await receiver.close()
    expect(await ping()).toMatchObject({ state: 'FAILED', attempts: [{ status: null, error: 'refused' }] })
    expect(await act(people.provider, 'replayWebhookDelivery', first.id, '')).toMatchObject({ code: 'PingNotReplayed' })
    receiver = await testReceiver()
  })

  it('has a secret that is shown once, kept nowhere, and can be renewed', async () => {
    const hook = await subscribed(people.provider, people.hospitalId, ['RequestSubmitted'])
    expect(hook.secret).toMatch(/^whsec_[\w-]{43}$/)
    const { rows } = await service.doors.database.pool.query('SELECT row_to_json(w)::text AS row FROM webhook w')
    expect(JSON.stringify(rows)).not.toContain(hook.secret.slice(6))
    const renewed = await act(people.provider, 'renewWebhookSecret', hook.id, FIELDS)
    expect(renewed.secret).not.toBe(hook.secret)
    await submitted(people, wanted)
    await sent()
    const [{ signature, body }] = receiver.taken as [(typeof receiver.taken)[0]]
    expect(verifies(renewed.secret, signature, body)).toBe(true)
    expect(verifies(hook.secret, signature, body)).toBe(false)
  })
})

describe('whose webhooks', () => {
  it('are kept by those who work for the organisation, and by operators', async () => {
    const input = { organisationId: people.hospitalId, url: receiver.url, types: [] }
    for (const caller of [people.developer, people.doctor, people.auditor]) {
      expect(await command(caller, 'subscribeWebhook', input, '')).toMatchObject({ code: 'NotPermitted' })
    }
    const whole = { url: receiver.url, types: [] }
    expect(await command(people.provider, 'subscribeWebhook', whole, '')).toMatchObject({ code: 'NotPermitted' })
    const { id } = await subscribed(people.provider, people.hospitalId)
    for (const caller of [people.developer, people.auditor]) {
      expect((await caller.send(PAGE, { id })).errors[0]?.extensions.code).toBe('NOT_FOUND')
      expect((await caller.send(REMOVE, { id })).errors[0]?.extensions.code).toBe('NOT_FOUND')
      expect((await caller.ask('{ webhooks { edges { node { id } } } }')).webhooks.edges).not.toContainEqual({
        node: { id },
      })
    }
    const change = { webhookId: id, url: `${receiver.url}?2`, types: ['GrantIssued'] }
    expect(await command(service.operator, 'changeWebhook', change, '... on Webhook { url types }')).toMatchObject({
      types: ['GrantIssued'],
    })
    await people.provider.ask(REMOVE, { id })
    expect((await people.provider.send(PAGE, { id })).errors[0]?.extensions.code).toBe('NOT_FOUND')
    await submitted(people, wanted)
    await sent()
    expect(receiver.received).toEqual([])
  })

  it('are refused with a reason where they cannot be', async () => {
    const subscribe = (changes: object) =>
      command(
        people.provider,
        'subscribeWebhook',
        { organisationId: people.hospitalId, url: receiver.url, types: [], ...changes },
        '',
      )
    expect(await subscribe({ url: 'receiver' })).toMatchObject({ code: 'WebhookUrlInvalid' })
    expect(await subscribe({ types: ['Vote'] })).toMatchObject({
      code: 'EventTypeUnknown',
      message: expect.stringContaining('GrantIssued'),
    })
  })
})

describe('a registry that is open to the world', () => {
  it('sends to no private address, and to nobody in plain text', async () => {
    const strict = await testService()
    try {
      const input = { organisationId: null, types: [] as string[] }
      const plain = await command(strict.operator, 'subscribeWebhook', { ...input, url: receiver.url }, FIELDS)
      expect(plain).toMatchObject({ code: 'WebhookUrlNotHttps' })
      const inside = { ...input, url: receiver.url.replace('http:', 'https:').replace('127.0.0.1', 'localhost') }
      const { webhook } = await command(strict.operator, 'subscribeWebhook', inside, FIELDS)
      const fields = '... on WebhookDelivery { attempts { status error } }'
      expect(await act(strict.operator, 'pingWebhook', webhook.id, fields)).toMatchObject({
        attempts: [{ status: null, error: 'privateAddress' }],
      })
      expect(receiver.received).toEqual([])
    } finally {
      await strict.stop()
    }
  }, 30_000)
})
