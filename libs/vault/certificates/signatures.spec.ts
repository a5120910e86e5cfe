import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unarmor } from 'openpgp'
import { generateKeyPair, type KeyPair } from './generate-key-pair.ts'
import { openPrivateKey } from './private-key.ts'
import { signDetached, verifyDetached } from './signatures.ts'

const bytes = new TextEncoder().encode('{"format":"raireki-manifest/1"}')
const hasGpg = spawnSync('gpg', ['--version']).status === 0

describe('a detached signature', () => {
  let pair: KeyPair
  let signature: string

  beforeAll(async () => {
    pair = await generateKeyPair({ name: 'Provider', email: 'provider@example.jp', validDays: 10 })
    signature = await signDetached(bytes, await openPrivateKey(pair.privateKey))
  })

  it('says who signed and when', async () => {
    const signed = await verifyDetached(bytes, signature, pair.certificate)
    expect(signed.fingerprint).toBe(pair.fingerprint)
    expect(Math.abs(signed.signedAt.getTime() - Date.now())).toBeLessThan(60_000)
  })

  it('is read in binary too', async () => {
    const { data } = await unarmor(signature)
    expect(await verifyDetached(bytes, data as Uint8Array, pair.certificate)).toMatchObject({
      fingerprint: pair.fingerprint,
    })
  })

  it('holds after the certificate has expired, because it was made before', async () => {
    const later = new Date(Date.now() + 20 * 86_400_000)
    expect(await verifyDetached(bytes, signature, pair.certificate, later)).toMatchObject({
      fingerprint: pair.fingerprint,
    })
  })

  it('is refused for other bytes', async () => {
    await expect(verifyDetached(bytes.slice(1), signature, pair.certificate)).rejects.toMatchObject({
      code: 'BadSignature',
      message: expect.stringContaining('not the ones that were signed'),
    })
  })

  it('is refused under the name of somebody else', async () => {
    const other = await generateKeyPair({ name: 'Other' })
    const verifying = verifyDetached(bytes, signature, other.certificate)
    await expect(verifying).rejects.toMatchObject({
      code: 'SignedByAnother',
      message: expect.stringContaining(other.fingerprint),
    })
  })

  it('is refused when it is something else', async () => {
    await expect(verifyDetached(bytes, pair.certificate, pair.certificate)).rejects.toMatchObject({
      code: 'NotASignature',
    })
    await expect(verifyDetached(bytes, 'signed, me', pair.certificate)).rejects.toMatchObject({ code: 'NotASignature' })
  })

  const withGpg = hasGpg ? it : it.skip
  withGpg(`is verified by gpg${hasGpg ? '' : ' (left out: gpg is not installed here)'}`, async () => {
    const home = await mkdtemp(join(tmpdir(), 'vault-gpg-'))
    const gpg = (...words: string[]) => spawnSync('gpg', ['--homedir', home, '--batch', ...words], { encoding: 'utf8' })
    try {
      await writeFile(join(home, 'certificate'), pair.certificate)
      await writeFile(join(home, 'bytes'), bytes)
      await writeFile(join(home, 'signature'), signature)
      expect(gpg('--import', join(home, 'certificate')).status).toBe(0)
      const { status, stderr } = gpg('--verify', join(home, 'signature'), join(home, 'bytes'))
      expect(stderr).toContain('Good signature from "Provider <provider@example.jp>"')
      expect(status).toBe(0)
    } finally {
      spawnSync('gpgconf', ['--homedir', home, '--kill', 'all'])
      await rm(home, { recursive: true, force: true })
    }
  })
})
