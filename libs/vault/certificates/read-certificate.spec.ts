import { generateKey, readKey, revokeKey } from 'openpgp'
import { brainpoolCertificate } from '../testing/brainpool.ts'
import { keyKinds, keyOf } from '../testing/key-kinds.ts'
import { generateKeyPair } from './generate-key-pair.ts'
import { readCertificate } from './read-certificate.ts'

const day = 86_400_000
const now = new Date()

describe('reading a certificate', () => {
  it.each(Object.entries(keyKinds))('accepts one %s', async (name, kind) => {
    const { publicKey } = await keyOf(kind, '山田 花子')
    const armored = await readCertificate(publicKey.armor(), new Date())
    const binary = await readCertificate(publicKey.write(), new Date())
    expect(armored).toEqual(binary)
    expect(armored).toMatchObject({
      ok: true,
      certificate: {
        fingerprint: publicKey.getFingerprint().toUpperCase(),
        userIds: ['山田 花子'],
        readsV2: !name.includes('does not say'),
      },
    })
  })

  it('says when it ends, which is when the first of its keys does', async () => {
    const { publicKey } = await generateKey({
      userIDs: { name: 'x' },
      type: 'curve25519',
      date: now,
      keyExpirationTime: 90 * 86_400,
      subkeys: [{ keyExpirationTime: 30 * 86_400 }],
      format: 'object',
    })
    const reading = await readCertificate(publicKey.armor(), now)
    const created = publicKey.getCreationTime().getTime()
    expect(reading).toMatchObject({
      ok: true,
      certificate: { algorithm: 'X25519', expiresAt: new Date(created + 30 * day) },
    })
    const later = await readCertificate(publicKey.armor(), new Date(created + 31 * day))
    expect(later).toMatchObject({ ok: false, code: 'Expired', message: expect.stringContaining('The encryption key') })
    const muchLater = await readCertificate(publicKey.armor(), new Date(created + 91 * day))
    expect(muchLater).toMatchObject({
      ok: false,
      code: 'Expired',
      message: expect.stringContaining('This certificate expired on'),
    })
  })

  it('refuses one that was revoked, by the certificate made for that', async () => {
    const pair = await generateKeyPair({ name: 'x' })
    const revoked = await revokeKey({
      key: await readKey({ armoredKey: pair.certificate }),
      revocationCertificate: pair.revocationCertificate,
      format: 'object',
    })
    expect(await readCertificate(revoked.publicKey.armor(), new Date())).toMatchObject({ ok: false, code: 'Revoked' })
  })

  it('refuses one whose encryption key alone was revoked', async () => {
    const { privateKey } = await keyOf(keyKinds['X25519, version 4']!)
    const subkey = await privateKey.subkeys[0]!.revoke(privateKey.keyPacket as never)
    privateKey.subkeys[0] = subkey
    expect(await readCertificate(privateKey.toPublic().armor(), new Date())).toMatchObject({
      ok: false,
      code: 'Revoked',
    })
  })

  it('refuses one that can only sign', async () => {
    const { publicKey } = await generateKey({
      userIDs: { name: 'x' },
      type: 'curve25519',
      subkeys: [{ sign: true }],
      format: 'object',
    })
    expect(await readCertificate(publicKey.armor(), new Date())).toMatchObject({ ok: false, code: 'CannotEncrypt' })
  })

  it('refuses RSA of 2048 bits', async () => {
    const { publicKey } = await keyOf({ type: 'rsa', rsaBits: 2048 })
    expect(await readCertificate(publicKey.armor(), new Date())).toMatchObject({
      ok: false,
      code: 'TooWeak',
      message: expect.stringContaining('RSA 2048 is too weak'),
    })
  })

  it('refuses a strong key that encrypts through a weak one', async () => {
    const { publicKey } = await generateKey({
      userIDs: { name: 'x' },
      type: 'curve25519',
      subkeys: [{ type: 'rsa', rsaBits: 2048 }],
      format: 'object',
    })
    expect(await readCertificate(publicKey.armor(), new Date())).toMatchObject({ ok: false, code: 'TooWeak' })
  })

  it('refuses a curve whose signatures it cannot check, and names it', async () => {
    expect(await readCertificate(brainpoolCertificate, new Date())).toMatchObject({
      ok: false,
      code: 'UnsupportedCurve',
      message: expect.stringContaining('brainpoolP256r1'),
    })
  })

  it('refuses one from the future', async () => {
    const { publicKey } = await keyOf({ type: 'curve25519' })
    expect(await readCertificate(publicKey.armor(), new Date(Date.now() - day))).toMatchObject({
      ok: false,
      code: 'NotYetValid',
    })
  })

  it('says at once that a private key must not be sent', async () => {
    const { privateKey } = await keyOf({ type: 'curve25519' })
    for (const input of [privateKey.armor(), privateKey.write()]) {
      const reading = await readCertificate(input, new Date())
      expect(reading).toMatchObject({
        ok: false,
        code: 'PrivateKeyGiven',
        message: expect.stringContaining('Never send it'),
      })
    }
  })

  it('refuses several at once', async () => {
    const [a, b] = [await keyOf({ type: 'curve25519' }), await keyOf({ type: 'curve25519' })]
    const texts = `${a.publicKey.armor()}\n${b.publicKey.armor()}`
    const octets = Buffer.concat([a.publicKey.write(), b.publicKey.write()])
    for (const input of [texts, octets]) {
      expect(await readCertificate(input, new Date())).toMatchObject({ ok: false, code: 'SeveralCertificates' })
    }
  })

  it.each([
    ['nothing', '', 'This is not an OpenPGP certificate.'],
    ['a letter', 'Dear registry', 'This is not an OpenPGP certificate.'],
    ['an X.509 certificate', '-----BEGIN CERTIFICATE-----\nMII=\n-----END CERTIFICATE-----', 'but an X.509 one'],
    ['an SSH key', 'ssh-ed25519 AAAAC3 me@here', 'but an SSH key'],
    ['an OpenPGP message', '-----BEGIN PGP MESSAGE-----\n\nyQ==\n-----END PGP MESSAGE-----', 'but a PGP MESSAGE'],
    ['random octets', new Uint8Array([200, 1, 2, 3, 4]), 'This is not an OpenPGP certificate.'],
  ])('says what %s is not', async (_, input, message) => {
    const reading = await readCertificate(input, new Date())
    expect(reading).toMatchObject({ ok: false, code: 'NotACertificate', message: expect.stringContaining(message) })
  })

  it('survives a certificate with any octet changed', async () => {
    const { publicKey } = await keyOf({ type: 'curve25519' })
    const octets = publicKey.write()
    for (let at = 0; at < octets.length; at += 11) {
      const changed = octets.slice()
      changed[at]! ^= 0x55
      expect(await readCertificate(changed, new Date())).toHaveProperty('ok')
    }
  })
})
