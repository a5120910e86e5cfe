import { generateKeyPair, type KeyPair } from '../certificates/generate-key-pair.ts'
import { openPrivateKey, type PrivateKey } from '../certificates/private-key.ts'
import { readCertificate } from '../certificates/read-certificate.ts'
import { joined } from '../format/octets.ts'
import { sessionKey, wholeBody } from '../testing/bodies.ts'
import { rewrap, unwrapSessionKey, wrapSessionKey } from './headers.ts'
import { readHeader } from './read-header.ts'

const day = 86_400_000

describe('a header', () => {
  let registry: KeyPair
  let grantee: KeyPair
  let registryKey: PrivateKey
  let granteeKey: PrivateKey

  beforeAll(async () => {
    registry = await generateKeyPair({ name: 'Registry', passphrase: 'kept elsewhere' })
    grantee = await generateKeyPair({ name: 'Grantee', validDays: 30 })
    registryKey = await openPrivateKey(registry.privateKey, 'kept elsewhere')
    granteeKey = await openPrivateKey(grantee.privateKey)
  })

  it('says for whom it is, with and without a body after it', async () => {
    const header = await wrapSessionKey(sessionKey, grantee.certificate)
    const [recipient] = readHeader(header).recipients
    expect(recipient).toMatchObject({ version: 6, fingerprint: expect.stringMatching(/^[0-9A-F]{40}$/) })
    expect(granteeKey.getKeyIDs().map((id) => id.toHex().toUpperCase())).toContain(recipient?.keyId)
    expect(readHeader(joined([header, await wholeBody(10)]))).toEqual({
      length: header.length,
      recipients: [recipient],
    })
  })

  it('is wrapped on without the body', async () => {
    const header = await wrapSessionKey(sessionKey, registry.certificate)
    const handedOn = await rewrap(header, registryKey, grantee.certificate)
    expect(await unwrapSessionKey(handedOn, granteeKey)).toEqual(sessionKey)
  })

  it('takes a certificate that was read before', async () => {
    const reading = await readCertificate(grantee.certificate, new Date())
    const header = await wrapSessionKey(sessionKey, reading.ok ? reading.certificate : '')
    expect(await unwrapSessionKey(header, granteeKey)).toEqual(sessionKey)
  })

  it('names both keys when it is opened with the wrong one', async () => {
    const header = await wrapSessionKey(sessionKey, registry.certificate)
    const wanted = readHeader(header).recipients[0]!.keyId
    await expect(unwrapSessionKey(header, granteeKey)).rejects.toMatchObject({
      code: 'WrongKey',
      message: expect.stringMatching(new RegExp(`encrypted to ${wanted}, and you have [0-9A-F]{16} with`)),
    })
  })

  it('is refused when it was changed or cut', async () => {
    const header = await wrapSessionKey(sessionKey, registry.certificate)
    const changed = header.slice()
    changed[changed.length - 1]! ^= 1
    await expect(unwrapSessionKey(changed, registryKey)).rejects.toMatchObject({ code: 'HeaderDamaged' })
    await expect(unwrapSessionKey(header.subarray(0, 50), registryKey)).rejects.toMatchObject({ code: 'NotAHeader' })
    await expect(unwrapSessionKey(await wholeBody(5), registryKey)).rejects.toMatchObject({ code: 'NotAHeader' })
  })

  it('is not made for a certificate that has expired since it was registered', async () => {
    const reading = await readCertificate(grantee.certificate, new Date())
    const later = new Date(Date.now() + 31 * day)
    const wrapping = wrapSessionKey(sessionKey, reading.ok ? reading.certificate : '', later)
    await expect(wrapping).rejects.toMatchObject({ code: 'Expired' })
  })

  it('asks for the passphrase, and says when it is wrong', async () => {
    await expect(openPrivateKey(registry.privateKey)).rejects.toMatchObject({ code: 'KeyLocked' })
    await expect(openPrivateKey(registry.privateKey, 'guess')).rejects.toMatchObject({ code: 'WrongPassphrase' })
    await expect(openPrivateKey(registry.certificate)).rejects.toMatchObject({ code: 'NotAPrivateKey' })
    await expect(openPrivateKey('nothing of the kind')).rejects.toMatchObject({ code: 'NotAPrivateKey' })
  })
})
