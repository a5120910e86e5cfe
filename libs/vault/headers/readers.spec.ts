import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as openpgp from 'openpgp'
import { joined } from '../format/octets.ts'
import { openBody } from '../open/open-body.ts'
import { areSame, collected, inPieces, sessionKey, wholeBody } from '../testing/bodies.ts'
import { keyKinds, keyOf } from '../testing/key-kinds.ts'
import { plaintext } from '../testing/plaintext.ts'
import { sq, whyNotSq } from '../testing/sequoia.ts'
import { rewrap, unwrapSessionKey, wrapSessionKey } from './headers.ts'
import { readHeader } from './read-header.ts'

const plain = plaintext(0, 5 * 2 ** 20)
const missing = whyNotSq()
const withSq = missing ? it.skip : it
const title = (story: string) => (missing ? `${story} (left out: ${missing})` : story)

describe.each(Object.entries(keyKinds))('a reader with a certificate %s', (_, kind) => {
  let keys: { privateKey: openpgp.PrivateKey; publicKey: openpgp.PublicKey }
  let message: Uint8Array

  beforeAll(async () => {
    keys = await keyOf(kind)
    const header = await wrapSessionKey(sessionKey, keys.publicKey.armor())
    message = joined([header, await wholeBody(plain.length)])
  })

  it('opens header and body with OpenPGP.js', async () => {
    const opened = await openpgp.decrypt({
      message: await openpgp.readMessage({ binaryMessage: message }),
      decryptionKeys: keys.privateKey,
      format: 'binary',
    })
    expect(areSame(opened.data, plain)).toBe(true)
  })

  it('opens them with us', async () => {
    const { length } = readHeader(message)
    const key = await unwrapSessionKey(message.subarray(0, length), keys.privateKey)
    expect(key).toEqual(sessionKey)
    expect(areSame(await collected(openBody(inPieces(message), key)), plain)).toBe(true)
  })

  withSq(title('opens them with sq'), async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vault-'))
    try {
      await writeFile(join(folder, 'key'), keys.privateKey.armor())
      await writeFile(join(folder, 'message'), message)
      const opened = sq(['decrypt', '--recipient-file', join(folder, 'key'), join(folder, 'message')])
      expect(areSame(opened, plain)).toBe(true)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

describe('a message that somebody else made', () => {
  it('by OpenPGP.js in OCB is opened from its own header, which is wrapped on to another reader', async () => {
    const [registry, grantee] = [await keyOf(keyKinds['X25519, version 6']!), await keyOf(keyKinds['NIST P-256']!)]
    const message = await openpgp.encrypt({
      message: await openpgp.createMessage({ binary: plaintext(0, 50_000) }),
      encryptionKeys: registry.publicKey,
      format: 'binary',
      config: { preferredAEADAlgorithm: openpgp.enums.aead.ocb, aeadChunkSizeByte: 6 },
    })
    const { length } = readHeader(message)
    const handedOn = await rewrap(message.subarray(0, length), registry.privateKey, grantee.publicKey.armor())
    const opened = await openpgp.decrypt({
      message: await openpgp.readMessage({ binaryMessage: joined([handedOn, message.subarray(length)]) }),
      decryptionKeys: grantee.privateKey,
      format: 'binary',
    })
    expect(areSame(opened.data, plaintext(0, 50_000))).toBe(true)
    const key = await unwrapSessionKey(handedOn, grantee.privateKey)
    expect(areSame(await collected(openBody(inPieces(message), key)), plaintext(0, 50_000))).toBe(true)
  })

  withSq(title('by sq is opened from its own header'), async () => {
    const { privateKey, publicKey } = await keyOf(keyKinds['X25519, version 6']!)
    const folder = await mkdtemp(join(tmpdir(), 'vault-'))
    try {
      await writeFile(join(folder, 'certificate'), publicKey.armor())
      await writeFile(join(folder, 'plain'), plain)
      const armored = sq([
        'encrypt',
        '--for-file',
        join(folder, 'certificate'),
        '--without-signature',
        join(folder, 'plain'),
      ])
      const { data } = await openpgp.unarmor(armored.toString())
      const message = data as Uint8Array
      const key = await unwrapSessionKey(message, privateKey)
      expect(areSame(await collected(openBody(inPieces(message), key)), plain)).toBe(true)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
