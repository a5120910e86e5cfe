import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { joined } from '../format/octets.ts'
import { GPG_PART_SIZE } from '../format/profile.ts'
import { sealPart } from '../seal/seal-part.ts'
import { areSame, bodyOf, collected, salt, sessionKey, wholeBody } from '../testing/bodies.ts'
import { foreignBody } from '../testing/foreign.ts'
import { endless, plaintext } from '../testing/plaintext.ts'
import { openInBrowser, openRange, openStream, sealForUpload, type UploadPart } from './index.ts'

const MiB = 2 ** 20
const partSize = 5 * MiB

async function upload(blob: Blob, stored?: Map<number, string>) {
  const sealing = sealForUpload(blob, { sessionKey, salt, partSize, ...(stored && { stored }) })
  const parts: UploadPart[] = []
  let next = await sealing.next()
  for (; !next.done; next = await sealing.next()) parts.push(next.value)
  return { parts, file: next.value }
}

describe('the browser', () => {
  it.each([0, 1, 4 * MiB - 12, 16 * MiB + 3])('makes of %d octets the same parts as Node', async (length) => {
    const { parts, file } = await upload(new Blob([plaintext(0, length)]))
    const order = { sessionKey, salt, plainLength: length, partSize, source: endless }
    for (const part of parts) {
      const same = await sealPart({ ...order, partNumber: part.number })
      expect(areSame(part.bytes, same.bytes)).toBe(true)
      expect(part.sha256).toBe(same.sha256)
    }
    expect(areSame(joined(parts.map(({ bytes }) => bytes)), await wholeBody(length))).toBe(true)
    const { createHash } = await import('node:crypto')
    expect(file.plain).toEqual({
      size: length,
      sha256: createHash('sha256').update(plaintext(0, length)).digest('hex'),
    })
    expect(file.parts).toEqual(parts.map(({ sha256 }) => sha256))
  })

  it('goes on with an upload, sending only the parts that are missing', async () => {
    const blob = new Blob([plaintext(0, 12 * MiB)])
    const first = await upload(blob)
    const stored = new Map([
      [1, first.parts[0]!.sha256],
      [3, first.parts[2]!.sha256],
    ])
    const second = await upload(blob, stored)
    expect(second.parts.map(({ number }) => number)).toEqual([2])
    expect(second.file).toEqual(first.file)
  })

  it('refuses to go on with a file that has changed', async () => {
    const first = await upload(new Blob([plaintext(0, 12 * MiB)]))
    const stored = new Map([[1, first.parts[0]!.sha256]])
    await expect(upload(new Blob([plaintext(1, 12 * MiB + 1)]), stored)).rejects.toMatchObject({
      code: 'SourceChanged',
    })
  })

  it('opens a body whole, from a stream, and by range', async () => {
    const length = 9 * MiB
    const body = await wholeBody(length)
    expect(areSame(await openInBrowser(body, sessionKey), plaintext(0, length))).toBe(true)
    expect(areSame(await openInBrowser(new Blob([body]), sessionKey), plaintext(0, length))).toBe(true)
    const stream = new Blob([body]).stream()
    expect(areSame(await collected(openStream(stream, sessionKey)), plaintext(0, length))).toBe(true)
    const range = await openRange({ ...bodyOf(length), sessionKey, from: 5 * MiB, to: 5 * MiB + 9 })
    expect(range).toEqual(plaintext(5 * MiB, 5 * MiB + 9))
  })

  it('opens OCB through OpenPGP.js', async () => {
    const plain = plaintext(0, 10_000)
    const body = await foreignBody({ suite: { cipher: 9, aead: 2, chunkOctet: 6 }, plain })
    expect(areSame(await openInBrowser(body, sessionKey), plain)).toBe(true)
    body[5000]! ^= 1
    await expect(openInBrowser(body, sessionKey)).rejects.toMatchObject({ code: 'ChunkDamaged' })
  })

  it('opens a small file in the gpg profile through OpenPGP.js', async () => {
    const order = { sessionKey, salt, plainLength: 5000, partSize: GPG_PART_SIZE, partNumber: 1, source: endless }
    const { bytes } = await sealPart({ ...order, profile: 'gpg' })
    expect(areSame(await openInBrowser(bytes, sessionKey), plaintext(0, 5000))).toBe(true)
    bytes[2500]! ^= 1
    await expect(openInBrowser(bytes, sessionKey)).rejects.toMatchObject({ code: 'ChunkDamaged' })
  })

  it('refuses a flipped octet', async () => {
    const body = await wholeBody(1000)
    body[500]! ^= 1
    await expect(openInBrowser(body, sessionKey)).rejects.toMatchObject({ code: 'ChunkDamaged' })
  })

  it('reaches nothing of Node through its imports', async () => {
    const seen = new Set<string>()
    const outside = new Set<string>()
    const visit = async (path: string): Promise<void> => {
      if (seen.has(path)) return
      seen.add(path)
      const source = await readFile(path, 'utf8')
      expect(source).not.toMatch(/\bBuffer\b\.|\bprocess\./)
      for (const [, name] of source.matchAll(/(?:from|import) '([^']+)'/g)) {
        if (name!.startsWith('.')) await visit(resolve(dirname(path), name!))
        else outside.add(name!)
      }
    }
    await visit(resolve(dirname(fileURLToPath(import.meta.url)), 'index.ts'))
    expect(seen.size).toBeGreaterThan(20)
    expect([...outside].sort()).toEqual(['@noble/hashes/hkdf.js', '@noble/hashes/sha2.js', 'openpgp'])
  })
})
