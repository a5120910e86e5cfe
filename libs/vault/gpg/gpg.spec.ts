import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decrypt, readMessage, readPrivateKey } from 'openpgp'
import { generateKeyPair, type KeyPair } from '../certificates/generate-key-pair.ts'
import { openPrivateKey } from '../certificates/private-key.ts'
import { joined, type Octets } from '../format/octets.ts'
import { bodyPlan, GPG_PART_SIZE } from '../format/profile.ts'
import { SEGMENT_LENGTH } from '../format/segments.ts'
import { rewrap, unwrapSessionKey, wrapSessionKey } from '../headers/headers.ts'
import { readHeader } from '../headers/read-header.ts'
import { sealPart } from '../seal/seal-part.ts'
import { areSame, collected, salt, sessionKey } from '../testing/bodies.ts'
import { keyOf } from '../testing/key-kinds.ts'
import { endless, plaintext } from '../testing/plaintext.ts'
import { openSegments } from './open-segments.ts'
import { streamSegments } from './stream-segments.ts'

const hasGpg = spawnSync('gpg', ['--version']).status === 0
const recipe = (plainLength: number, partNumber: number) => ({
  ...{ sessionKey, salt, plainLength, partNumber, partSize: GPG_PART_SIZE, source: endless, profile: 'gpg' as const },
})

async function bodyOf(plainLength: number): Promise<Octets> {
  const count = bodyPlan('gpg').partCount(plainLength, GPG_PART_SIZE)
  const parts: Uint8Array[] = []
  for (let number = 1; number <= count; number += 1) parts.push((await sealPart(recipe(plainLength, number))).bytes)
  return joined(parts)
}

const sourceOf = (body: Uint8Array) => ({
  readAt: (offset: number, length: number) => body.subarray(offset, offset + length),
  size: body.length,
  sessionKey,
  salt,
})
const read = (body: Uint8Array, from: number, to: number) => collected(openSegments(sourceOf(body)).read({ from, to }))

/** As a connection brings it: in pieces whose ends mean nothing. */
async function* inPieces(body: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += 70_001) yield body.subarray(at, at + 70_001)
}

describe('a body in the gpg profile', () => {
  let large: Octets
  const largeLength = SEGMENT_LENGTH + 70_001

  beforeAll(async () => {
    large = await bodyOf(largeLength)
  })

  it.each([0, 1, 17, 2 ** 22, 2 ** 22 + 1, 5_000_000])(
    'of %d octets has the length said before, and opens',
    async (length) => {
      const body = await bodyOf(length)
      expect(body.length).toBe(bodyPlan('gpg').bodyLength(length))
      expect(areSame(await read(body, 0, length), plaintext(0, length))).toBe(true)
    },
  )

  it('is several messages where it is larger than one, and any range of it can be read', async () => {
    expect(large.length).toBe(bodyPlan('gpg').bodyLength(largeLength))
    for (const [from, to] of [
      [0, largeLength],
      [SEGMENT_LENGTH - 3, SEGMENT_LENGTH + 5],
      [largeLength - 1, largeLength],
      [100, 100],
      [5_000_000, 5_000_100],
    ] as const) {
      expect(areSame(await read(large, from, to), plaintext(from, to))).toBe(true)
    }
    await expect(read(large, 0, largeLength + 1)).rejects.toMatchObject({ code: 'RangeOutside' })
  })

  describe('as it arrives', () => {
    const arriving = (body: Uint8Array, size = body.length) =>
      collected(streamSegments(inPieces(body), { size, sessionKey, salt }))

    it.each([0, 1, 5_000_000])('opens, with %d octets', async (length) => {
      expect(areSame(await arriving(await bodyOf(length)), plaintext(0, length))).toBe(true)
    })

    it('opens over several messages', async () => {
      expect(areSame(await arriving(large), plaintext(0, largeLength))).toBe(true)
    })

    it('is refused when it was changed, cut, or goes on behind its end', async () => {
      const body = await bodyOf(3000)
      const flipped = Uint8Array.from(body)
      flipped[1500]! ^= 1
      await expect(arriving(flipped)).rejects.toMatchObject({ code: 'ChunkDamaged' })
      await expect(arriving(body.subarray(0, -1), body.length)).rejects.toMatchObject({ code: 'BodyTruncated' })
      const longer = joined([body, Uint8Array.of(0)])
      await expect(arriving(longer, body.length)).rejects.toMatchObject({ code: 'TrailingBytes' })
    })
  })

  it('is the same when a part is made again, with its digest', async () => {
    const one = await sealPart(recipe(largeLength, 2))
    expect(areSame(one.bytes, large.subarray(one.offset))).toBe(true)
    expect(one.sha256).toBe(createHash('sha256').update(one.bytes).digest('hex'))
  })

  it('is refused wherever one octet is another', async () => {
    const length = 3000
    const body = await bodyOf(length)
    for (const at of [0, 3, 6, 7, 20, 24, 30, 37, 1500, body.length - 25, body.length - 10, body.length - 1]) {
      const flipped = Uint8Array.from(body)
      flipped[at]! ^= 1
      await expect(read(flipped, 0, length)).rejects.toMatchObject({ name: 'VaultError' })
      await expect(read(flipped, 10, 11)).rejects.toMatchObject({ name: 'VaultError' })
    }
  })

  it('is refused when messages are swapped, repeated, cut or another file’s', async () => {
    const two = await bodyOf(2 * SEGMENT_LENGTH)
    const [first, second] = [two.subarray(0, GPG_PART_SIZE), two.subarray(GPG_PART_SIZE)]
    const whole = 2 * SEGMENT_LENGTH
    await expect(read(joined([second, first]), 0, whole)).rejects.toMatchObject({ code: 'ChunkDamaged' })
    await expect(read(joined([first, first]), SEGMENT_LENGTH, whole)).rejects.toMatchObject({ code: 'ChunkDamaged' })
    await expect(read(two.subarray(0, -1), SEGMENT_LENGTH, whole - 1)).rejects.toMatchObject({ name: 'VaultError' })
    const other = openSegments({ ...sourceOf(two), salt: new Uint8Array(32).fill(1) })
    await expect(collected(other.read({ from: 0, to: 10 }))).rejects.toMatchObject({ code: 'ChunkDamaged' })
  }, 60_000)

  describe('with a header', () => {
    let registry: KeyPair
    let grantee: KeyPair
    let message: Octets
    const plain = plaintext(0, 100_000)

    beforeAll(async () => {
      registry = await generateKeyPair({ name: 'Registry' })
      grantee = await generateKeyPair({ name: 'Grantee', email: 'grantee@example.jp' })
      const header = await wrapSessionKey(sessionKey, registry.certificate, new Date(), 'gpg')
      const handedOn = await rewrap(header, await openPrivateKey(registry.privateKey), grantee.certificate)
      message = joined([handedOn, await bodyOf(plain.length)])
    })

    it('keeps the older kind of header when it is wrapped on', async () => {
      expect(readHeader(message).recipients).toMatchObject([{ version: 3 }])
      expect(await unwrapSessionKey(message, await openPrivateKey(grantee.privateKey))).toEqual(sessionKey)
    })

    it('is read by OpenPGP.js', async () => {
      const decryptionKeys = await readPrivateKey({ armoredKey: grantee.privateKey })
      const { data } = await decrypt({
        message: await readMessage({ binaryMessage: message }),
        decryptionKeys,
        format: 'binary',
      })
      expect(areSame(data as Uint8Array, plain)).toBe(true)
    })

    const note = hasGpg ? '' : ' (left out: gpg is not installed here)'
    const withGpg = hasGpg ? it : it.skip

    withGpg.each<[string, Parameters<typeof keyOf>[0]]>([
      ['Curve25519', { type: 'ecc', curve: 'curve25519Legacy' }],
      ['NIST P-256', { type: 'ecc', curve: 'nistP256' }],
      ['NIST P-384', { type: 'ecc', curve: 'nistP384' }],
      ['NIST P-521', { type: 'ecc', curve: 'nistP521' }],
      ['RSA 3072', { type: 'rsa', rsaBits: 3072 }],
    ])(`is read by gpg with a key on %s, and refused by it when it was changed${note}`, async (_, order) => {
      const { privateKey, publicKey } = await keyOf(order)
      const header = await wrapSessionKey(sessionKey, publicKey.armor(), new Date(), 'gpg')
      const sent = joined([header, await bodyOf(plain.length)])
      const home = mkdtempSync(join(tmpdir(), 'vault-gpg-'))
      const gpg = (...words: string[]) =>
        spawnSync('gpg', ['--homedir', home, '--batch', '--yes', ...words], { maxBuffer: 2 ** 28 })
      try {
        writeFileSync(join(home, 'key.asc'), privateKey.armor())
        expect(gpg('--import', join(home, 'key.asc')).status).toBe(0)
        writeFileSync(join(home, 'message'), sent)
        const opened = gpg('--decrypt', join(home, 'message'))
        expect(opened.stderr.toString()).not.toContain('WARNING')
        expect(opened.status).toBe(0)
        expect(areSame(opened.stdout, plain)).toBe(true)
        const changed = Uint8Array.from(sent)
        changed[changed.length - 5_000]! ^= 1
        writeFileSync(join(home, 'changed'), changed)
        expect(gpg('--decrypt', join(home, 'changed')).status).not.toBe(0)
      } finally {
        spawnSync('gpgconf', ['--homedir', home, '--kill', 'all'])
        rmSync(home, { recursive: true, force: true })
      }
    })
  })
})
