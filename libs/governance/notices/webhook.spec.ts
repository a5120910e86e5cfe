import {
  changeWebhook,
  follows,
  refusedUrl,
  subjectsInOrder,
  subscribe,
  type Webhook,
  webhookPayload,
} from './webhook.ts'

const HOOK: Webhook = {
  id: 'w1',
  organisationId: 'hospital',
  url: 'https://receiver.example/in?key=1',
  types: [],
  disabledAt: null,
}

describe('a webhook', () => {
  it('has an address that can be sent to in private', () => {
    expect(refusedUrl('https://receiver.example/in', false)).toBeUndefined()
    expect(refusedUrl('http://receiver.example/in', false)).toBe('WebhookUrlNotHttps')
    expect(refusedUrl('http://receiver.example/in', true)).toBeUndefined()
    for (const url of [
      '',
      'receiver.example',
      'ftp://x',
      'file:///etc/passwd',
      'https://',
      'https://me:pw@x.example/',
      `https://x.example/${'a'.repeat(2000)}`,
    ]) {
      expect(refusedUrl(url, true)).toBe('WebhookUrlInvalid')
    }
  })

  it('asks for events there are', () => {
    expect(subscribe({ ...HOOK, types: ['GrantIssued'] }, false)).toMatchObject({ refused: false })
    expect(subscribe({ ...HOOK, types: ['GrantIssued', 'VoteCast'] }, false)).toMatchObject({
      code: 'EventTypeUnknown',
      facts: { types: ['VoteCast'] },
    })
    expect(changeWebhook(HOOK, { url: 'http://x.example', types: [] }, false)).toMatchObject({
      code: 'WebhookUrlNotHttps',
    })
  })

  it('keeps its address out of what stands for ever', () => {
    const outcome = subscribe(HOOK, false)
    if (outcome.refused) throw new Error(outcome.code)
    expect(JSON.stringify({ ...outcome.events[0], personal: {} })).not.toContain('receiver')
    expect(outcome.events[0]!.personal).toEqual({ url: HOOK.url })
  })

  it('follows what concerns its organisation, from the side on which it stands', () => {
    const decided = { type: 'RequestDecided', facts: { outcome: 'approved' } }
    expect(follows(HOOK, decided, ['providing'])).toBe(true)
    expect(follows(HOOK, decided, [])).toBe(false)
    expect(follows({ ...HOOK, organisationId: null }, decided, [])).toBe(true)
    expect(follows({ ...HOOK, types: ['GrantIssued'] }, decided, ['providing'])).toBe(false)
    expect(follows(HOOK, { type: 'RewrapAsked', facts: {} }, ['using'])).toBe(false)
    for (const type of ['VoteCast', 'SignedIn', 'WebhookDisabled'])
      expect(follows({ ...HOOK, organisationId: null }, { type, facts: {} }, ['using', 'providing'])).toBe(false)
  })

  it('is sent the ids of things, never of people', () => {
    const subjects = { request: 'r', person: 'p', session: 's', certificate: 'c', member: 'm' }
    const entry = { id: 'e', type: 'GrantIssued', at: 'now', leafIndex: 4, subjects, facts: { number: 1 } }
    expect(webhookPayload(entry).subjects).toEqual({ request: 'r' })
  })

  it('hears in order of everything that shares a thing', () => {
    const of = (subjects: Record<string, string>) => subjectsInOrder({ subjects }, 'e')
    const issued = of({ grant: 'g', request: 'r', version: 'v', asset: 'a', terms: 't' })
    const revoked = of({ grant: 'g', version: 'v' })
    expect(issued).toEqual(['a', 'g', 'r', 'v'])
    expect(revoked.some((id) => issued.includes(id))).toBe(true)
    expect(of({ organisation: 'o' })).toEqual(['e'])
  })
})
