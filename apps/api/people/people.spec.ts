import { generateKeyPair, type KeyPair, openPrivateKey, signDetached } from '@raireki/vault'
import { createCleartextMessage, generateKey, readKey, readPrivateKey, revokeKey, sign } from 'openpgp'
import { Database } from '../platform/prisma/database.ts'
import { callerOf } from '../testing/caller.ts'
import { command, done } from '../testing/command.ts'
import { PASSWORD, type TestService, testService } from '../testing/service.ts'
import { ADDRESS, newcomer, organisation, person } from '../testing/world.ts'
import { SignInLimit } from './sign-in-limit.ts'

const DAY_MS = 86_400_000
const ME = '{ me { person { id email } } }'

let service: TestService
let hospitalId: string
let nurse: Awaited<ReturnType<typeof newcomer>>

beforeAll(async () => {
  service = await testService()
  hospitalId = await organisation(service, 'HOSPITAL', '青葉病院', 'Aoba Hospital')
  nurse = await newcomer(service, 'nurse', 'PROVIDER', hospitalId)
}, 60_000)
afterAll(() => service?.stop())
afterEach(() => service.doors.clock.reset())

const inHours = (hours: number) => service.doors.clock.setTo(new Date(Date.now() + hours * 3_600_000))
const signIn = (email: string, password: string, language: 'ja' | 'en' = 'en') =>
  service.nobody
    .speaking(language)
    .send(
      `mutation ($input: SignInInput!) { signIn(input: $input) { __typename ... on Problem { code message } ... on SignedIn { token me { person { email } } } } }`,
      { input: { email, password, channel: 'CLI' } },
    )

describe('signing in', () => {
  it('says the same of a wrong password and of nobody', async () => {
    const wrong = await signIn(ADDRESS('nurse'), 'not the password')
    const nobody = await signIn(ADDRESS('nobody'), 'not the password')
    expect(wrong.data.signIn).toMatchObject({ __typename: 'Refusal', code: 'SignInFailed' })
    expect(nobody.data.signIn).toEqual(wrong.data.signIn)
  })

  it('does not mind how the address is written', async () => {
    const { data } = await signIn(` ${ADDRESS('nurse').toUpperCase()} `, PASSWORD)
    expect(data.signIn).toMatchObject({ me: { person: { email: ADDRESS('nurse') } } })
  })

  it('answers a token to the command line, which ends with signing out', async () => {
    const caller = await service.as(ADDRESS('nurse'))
    expect((await caller.ask(ME)).me.person.email).toBe(ADDRESS('nurse'))
    await caller.ask('mutation { signOut { at } }')
    expect((await caller.ask(ME)).me).toBeNull()
    const { errors } = await caller.send('mutation { signOut { at } }')
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  it('gives the web app a cookie that no script and no other site can use, and no token', async () => {
    const signedIn = await overTheWeb(
      'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignedIn { token } } }',
      { input: { email: ADDRESS('nurse'), password: PASSWORD } },
    )
    expect((await answered(signedIn)).data).toEqual({ signIn: { token: null } })
    const cookie = signedIn.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Strict/i)
    const held = cookie.split(';')[0]!
    expect((await answered(await overTheWeb(ME, {}, held))).data.me.person.email).toBe(ADDRESS('nurse'))
    const signedOut = await overTheWeb('mutation { signOut { at } }', {}, held)
    expect(signedOut.headers.get('set-cookie')).toMatch(/raireki_session=;.*Expires=Thu, 01 Jan 1970/)
    expect((await answered(await overTheWeb(ME, {}, held))).data.me).toBeNull()
  })

  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes.
  const answered = (response: Response) => response.json() as Promise<any>

  function overTheWeb(query: string, variables: object, cookie?: string) {
    return fetch(`${service.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-raireki-client': 'web', ...(cookie ? { cookie } : {}) },
      body: JSON.stringify({ query, variables }),
    })
  }

  it('lasts as long as a session may, and no longer', async () => {
    const caller = await service.as(ADDRESS('nurse'))
    inHours(11.9)
    expect((await caller.ask(ME)).me).not.toBeNull()
    inHours(12.1)
    expect((await caller.ask(ME)).me).toBeNull()
  })

  it('is over at once for somebody who was disabled', async () => {
    const leaver = await newcomer(service, 'leaver', 'PROVIDER', hospitalId)
    const disable = 'UPDATE person SET disabled_at = now() WHERE email = $1'
    await service.doors.database.pool.query(disable, [ADDRESS('leaver')])
    expect((await leaver.ask(ME)).me).toBeNull()
    expect((await signIn(ADDRESS('leaver'), PASSWORD)).data.signIn.code).toBe('SignInFailed')
  })

  it('is slowed down after some failures, also by another process and with the right password, for minutes', async () => {
    await person(service, 'forgetful', 'PROVIDER', hospitalId)
    for (let failures = 0; failures < 5; failures += 1) await signIn(ADDRESS('forgetful'), 'a wrong password')
    const english = await signIn(ADDRESS('forgetful'), PASSWORD)
    expect(english.errors[0]).toMatchObject({
      message: 'Too many failed sign-ins. Try again in 15 minutes.',
      extensions: { code: 'RATE_LIMITED' },
    })
    const japanese = await signIn(ADDRESS('forgetful'), PASSWORD, 'ja')
    expect(japanese.errors[0]?.message).toBe('サインインの失敗が続きました。15分後にもう一度お試しください。')
    const elsewhere = new Database({ serviceUrl: service.doors.config.DATABASE_URL!, poolSize: 1 })
    const limit = new SignInLimit(elsewhere, service.doors.clock, service.doors.config)
    expect(await limit.minutesToWait(ADDRESS('forgetful'), '203.0.113.9')).toBe(15)
    await elsewhere.onApplicationShutdown()
    const { rows } = await service.doors.database.pool.query('SELECT encode(key, $1) AS key FROM sign_in_attempt', [
      'escape',
    ])
    expect(JSON.stringify(rows)).not.toContain('forgetful')
    inHours(0.26)
    expect((await signIn(ADDRESS('forgetful'), PASSWORD)).data.signIn.__typename).toBe('SignedIn')
  })
})

describe('a password', () => {
  it('is changed by who knows it, and ends the other sessions', async () => {
    const here = await newcomer(service, 'changer', 'PROVIDER', hospitalId)
    const elsewhere = await service.as(ADDRESS('changer'))
    const next = 'another long password'
    const fields = '... on PasswordChanged { at }'
    const change = (current: string, wanted: string) =>
      command(here, 'changePassword', { current, next: wanted }, fields)
    expect((await change('wrong', next)).code).toBe('PasswordWrong')
    expect(await change(PASSWORD, 'short')).toMatchObject({
      code: 'PasswordLength',
      message: 'A password needs 12 to 200 characters.',
    })
    expect((await change(PASSWORD, next)).__typename).toBe('PasswordChanged')
    expect((await here.ask(ME)).me).not.toBeNull()
    expect((await elsewhere.ask(ME)).me).toBeNull()
    expect((await signIn(ADDRESS('changer'), PASSWORD)).data.signIn.code).toBe('SignInFailed')
    await service.as(ADDRESS('changer'), next)
  })

  it('is kept as an argon2id hash', async () => {
    const { rows } = await service.doors.database.pool.query('SELECT password_hash FROM person')
    for (const row of rows) expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })
})

describe('letting people in', () => {
  const somebody = (changes: object = {}) => ({
    name: { en: 'Somebody' },
    email: ADDRESS('somebody'),
    password: PASSWORD,
    memberships: [{ organisationId: hospitalId, role: 'PROVIDER' }],
    ...changes,
  })

  it('is for operators', async () => {
    expect(await command(nurse, 'registerPerson', somebody())).toMatchObject({
      code: 'NotPermitted',
      facts: { needed: 'operator' },
    })
    const clinic = { name: { en: 'Clinic' }, kind: 'HOSPITAL', country: 'JP' }
    expect((await command(nurse, 'registerOrganisation', clinic)).code).toBe('NotPermitted')
    const { errors } = await service.nobody.send(
      'mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { __typename } }',
      { input: clinic },
    )
    expect(errors[0]).toMatchObject({ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } })
  })

  it.each([
    ['EmailInvalid', { email: 'nobody at home' }],
    ['EmailTaken', { email: ADDRESS('nurse').toUpperCase() }],
    ['NameMissing', { name: { ja: ' ' } }],
    ['TextTooLong', { name: { en: 'x'.repeat(201) } }],
    ['PasswordLength', { password: 'x'.repeat(201) }],
    ['MembershipMissing', { memberships: [] }],
    [
      'OrganisationUnknown',
      { memberships: [{ organisationId: '0190a000-0000-7000-8000-000000000000', role: 'AUDITOR' }] },
    ],
  ])('answers %s where it is so', async (code, changes) => {
    expect((await command(service.operator, 'registerPerson', somebody(changes))).code).toBe(code)
  })

  it('knows countries by two letters', async () => {
    const clinic = { name: { en: 'Clinic' }, kind: 'HOSPITAL', country: 'JPN' }
    expect((await command(service.operator, 'registerOrganisation', clinic)).code).toBe('CountryInvalid')
  })

  it('shows addresses to the person and to operators, to nobody else', async () => {
    const people = (caller: typeof nurse) => caller.ask('{ people(first: 100) { edges { node { id email } } } }')
    const addresses = async (caller: typeof nurse) =>
      (await people(caller)).people.edges
        .map(({ node }: { node: { email: string | null } }) => node.email)
        .filter((email: string | null) => email !== null)
    expect(await addresses(nurse)).toEqual([ADDRESS('nurse')])
    expect((await addresses(service.operator)).length).toBeGreaterThan(2)
  })

  it('lets everybody choose the language they are spoken to in', async () => {
    const caller = await service.as(ADDRESS('nurse'))
    const { setLanguage } = await caller.ask('mutation { setLanguage(language: en) { language person { id } } }')
    expect(setLanguage.language).toBe('en')
  })
})

describe('a certificate', () => {
  const register = (armored: string) => command(nurse, 'registerCertificate', { armored })
  const armored = async (order: object, name = 'n') =>
    await generateKey({ userIDs: [{ name }], format: 'object', ...order } as Parameters<typeof generateKey>[0] & {
      format: 'object'
    })

  it('is registered once, and revoked once', async () => {
    const { certificate, fingerprint } = await generateKeyPair({ name: 'Nurse' })
    const { id } = await register(certificate)
    expect(await register(certificate)).toMatchObject({ code: 'CertificateTaken', facts: { fingerprint } })
    const revoke =
      'mutation ($id: ID!) { revokeCertificate(id: $id) { ... on Certificate { revokedAt } ... on Problem { code } } }'
    expect((await service.operator.send(revoke, { id })).errors[0]?.extensions.code).toBe('NOT_FOUND')
    expect((await nurse.ask(revoke, { id })).revokeCertificate.revokedAt).not.toBeNull()
    expect((await nurse.ask(revoke, { id })).revokeCertificate.code).toBe('CertificateEnded')
  })

  it('is refused with the reason, in both languages', async () => {
    const old = await generateKeyPair({ name: 'Old', validDays: 1, at: new Date(Date.now() - 2 * DAY_MS) })
    expect(await register(old.certificate)).toMatchObject({ __typename: 'CertificateRefused', code: 'Expired' })
    const { registerCertificate } = await nurse
      .speaking('ja')
      .ask(
        'mutation ($input: RegisterCertificateInput!) { registerCertificate(input: $input) { ... on Problem { message } } }',
        { input: { armored: old.certificate } },
      )
    expect(registerCertificate.message).toContain('期限が切れています')
  })

  it.each<[string, () => Promise<string>]>([
    ['NotACertificate', async () => 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI nurse@ward'],
    ['PrivateKeyGiven', async () => (await generateKeyPair({ name: 'Slip' })).privateKey],
    [
      'NotYetValid',
      async () => (await generateKeyPair({ name: 'Early', at: new Date(Date.now() + DAY_MS) })).certificate,
    ],
    ['TooWeak', async () => (await armored({ type: 'rsa', rsaBits: 2048 })).publicKey.armor()],
    ['CannotEncrypt', async () => (await armored({ type: 'curve25519', subkeys: [{ sign: true }] })).publicKey.armor()],
    ['UnsupportedCurve', async () => BRAINPOOL],
    [
      'SeveralCertificates',
      async () => {
        const pairs = await Promise.all([generateKeyPair({ name: 'One' }), generateKeyPair({ name: 'Two' })])
        return pairs.map(({ certificate }) => certificate).join('\n')
      },
    ],
    [
      'Revoked',
      async () => {
        const { certificate, revocationCertificate } = await generateKeyPair({ name: 'Gone' })
        const key = await readKey({ armoredKey: certificate })
        return (await revokeKey({ key, revocationCertificate, format: 'object' })).publicKey.armor()
      },
    ],
  ])('answers %s for what is that', async (code, make) => {
    const answer = await register(await make())
    expect(answer).toMatchObject({ __typename: 'CertificateRefused', code })
    expect(answer.message.length).toBeGreaterThan(20)
  })

  it('is seen by its holder alone', async () => {
    const certificates = '{ me { certificates { fingerprint } } }'
    expect((await nurse.ask(certificates)).me.certificates.length).toBeGreaterThan(0)
    expect((await service.operator.ask(certificates)).me.certificates).toEqual([])
  })
})

it('shows nothing to who is not signed in', async () => {
  const stranger = callerOf(service.address)
  for (const query of [
    '{ people { edges { cursor } } }',
    '{ organisations { edges { cursor } } }',
    '{ assets { totalCount } }',
  ]) {
    expect((await stranger.send(query)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED')
  }
  expect((await stranger.ask(ME)).me).toBeNull()
  await done(service.operator, 'registerOrganisation', { name: { en: 'After all' }, kind: 'COMPANY', country: 'jp' })
})

/** Made by GnuPG 2.2. */
const BRAINPOOL = `-----BEGIN PGP PUBLIC KEY BLOCK-----

mFMEawA2uBMJKyQDAwIIAQEHAgMElcTjX3V5Qlduiy3VLwCUHXR9mjbQn9Ta3Oy2
yLIzAv8E7ORtvVrqfc+/Kj6wZTHO5Fw2cPYi31xzCT51xye32bQJYnJhaW5wb29s
iJAEExMIADgWIQQ3vxnHwRMvr0bt/zKZD7SO4egVOgUCawA2uAIbAwULCQgHAgYV
CgkICwIEFgIDAQIeAQIXgAAKCRCZD7SO4egVOm3rAP9HaxxYf6X6O3oW50p6A6+i
hfKA7ulkQzMiAIu8JeLYSwD/dm6xT5fHpLfHYmyyXqnuHaJVi+0JQGBH67+NMF8P
ZUq4VwRrADa4EgkrJAMDAggBAQcCAwSgZ9axdVPcfaBoVh8XXJVJLOnqBJFBANg5
lnUEGsAqpyMjE2BYsfSErZPpoPw/75O5u9MFpqozo2PC0WFkAIaxAwEIB4h4BBgT
CAAgFiEEN78Zx8ETL69G7f8ymQ+0juHoFToFAmsANrgCGwwACgkQmQ+0juHoFTos
4QD/bwcK2RdlCWyQL7+XOLWfQ5nek34qn0QHg11FM16WMzQA/RR0v4OJIJEt1A+B
0WZSxNaJFz4lB4erIP6Hkd4XKdjB
=F8PS
-----END PGP PUBLIC KEY BLOCK-----
`

describe('confirming a certificate', () => {
  const register = (armored: string) => command(nurse, 'registerCertificate', { armored })
  const confirm = (certificateId: string, signature: string) =>
    command(nurse, 'confirmCertificate', { certificateId, signature })
  const octets = (text: string) => new TextEncoder().encode(text)

  let key: KeyPair
  let registered: { id: string; challenge: string; confirmedAt: string | null }

  beforeEach(async () => {
    key = await generateKeyPair({ name: 'Nurse' })
    registered = await register(key.certificate)
  })

  it('gives a text that names the registry, the certificate and a nonce', async () => {
    expect(registered.confirmedAt).toBeNull()
    expect(registered.challenge.replaceAll(' ', '')).toContain(key.fingerprint)
    expect(registered.challenge).toContain('raireki.local/ledger')
    const other = await register((await generateKeyPair({ name: 'Nurse' })).certificate)
    expect(other.challenge.split('\n').at(-1)).not.toBe(registered.challenge.split('\n').at(-1))
  })

  it.each(['', '\n', '\r\n'])('takes a detached signature over the text with the ending %j', async (ending) => {
    const privateKey = await openPrivateKey(key.privateKey)
    const text = ending === '\r\n' ? registered.challenge.replaceAll('\n', '\r\n') : registered.challenge
    const signature = await signDetached(octets(text + ending), privateKey)
    const confirmed = await confirm(registered.id, signature)
    expect(confirmed).toMatchObject({ id: registered.id, challenge: null })
    expect(confirmed.confirmedAt).not.toBeNull()
    expect(await confirm(registered.id, signature)).toMatchObject({ code: 'CertificateConfirmed' })
  })

  it('takes a clear-signed text', async () => {
    const message = await createCleartextMessage({ text: `${registered.challenge}\n` })
    const signingKeys = await readPrivateKey({ armoredKey: key.privateKey })
    const signature = await sign({ message, signingKeys })
    expect((await confirm(registered.id, signature)).confirmedAt).not.toBeNull()
  })

  it('refuses the signature of another key, naming it', async () => {
    const stranger = await openPrivateKey((await generateKeyPair({ name: 'Stranger' })).privateKey)
    const signature = await signDetached(octets(registered.challenge), stranger)
    expect(await confirm(registered.id, signature)).toMatchObject({
      code: 'SignedByAnother',
      facts: { given: expect.stringMatching(/^[0-9A-F]{16}$/), fingerprint: key.fingerprint },
    })
  })

  it('refuses what was signed for another certificate, another text, and what is no signature', async () => {
    const privateKey = await openPrivateKey(key.privateKey)
    const detached = await signDetached(octets('I owe you'), privateKey)
    expect(await confirm(registered.id, detached)).toMatchObject({ code: 'BadSignature' })
    const message = await createCleartextMessage({ text: 'I owe you' })
    const clear = await sign({ message, signingKeys: await readPrivateKey({ armoredKey: key.privateKey }) })
    expect(await confirm(registered.id, clear)).toMatchObject({ code: 'ChallengeDiffers' })
    const forged = clear.replace('I owe you', registered.challenge)
    expect(await confirm(registered.id, forged)).toMatchObject({ code: 'BadSignature' })
    expect(await confirm(registered.id, 'signed, the nurse')).toMatchObject({ code: 'NotASignature' })
  })

  it('is for the holder alone, and for a certificate that was not revoked', async () => {
    const signature = await signDetached(octets(registered.challenge), await openPrivateKey(key.privateKey))
    const { errors } = await service.operator.send(
      'mutation ($input: ConfirmCertificateInput!) { confirmCertificate(input: $input) { __typename } }',
      { input: { certificateId: registered.id, signature } },
    )
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
    await nurse.ask('mutation ($id: ID!) { revokeCertificate(id: $id) { __typename } }', { id: registered.id })
    expect(await confirm(registered.id, signature)).toMatchObject({ code: 'CertificateEnded' })
  })
})
