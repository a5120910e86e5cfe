import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCleartextMessage, sign } from 'openpgp'
import { keyKinds, keyOf } from '../testing/key-kinds.ts'
import { challengeText, verifyChallenge } from './challenge.ts'
import { readCertificate } from './read-certificate.ts'
import { signDetached } from './signatures.ts'

const challengeFor = (fingerprint: string) =>
  challengeText({ registry: 'registry.example/ledger', fingerprint, nonce: '0b6fe0c2-51cd-4b52-9b4a-1c7f4a7dd1f5' })

const octets = (text: string) => new TextEncoder().encode(text)

const isThere = (program: string) => spawnSync(program, ['--version']).status === 0
const withGpg = isThere('gpg') ? it : it.skip
const withSq = isThere('sq') ? it : it.skip

describe('a challenge', () => {
  it('names registry and certificate, in groups as people read them out', () => {
    const text = challengeFor('3AA5C34371567BD29C1B22F03AA5C34371567BD2')
    expect(text).toMatch(/3AA5 C343 7156 7BD2/)
    expect(text).toContain('registry.example/ledger')
    expect(/^[\x20-\x7e\n]+$/.test(text)).toBe(true)
  })

  it.each(Object.entries(keyKinds))('is signed with a key %s', async (_, kind) => {
    const { privateKey, publicKey } = await keyOf(kind)
    const fingerprint = publicKey.getFingerprint().toUpperCase()
    const text = challengeFor(fingerprint)
    const detached = await signDetached(octets(text), privateKey)
    expect(await verifyChallenge(text, detached, publicKey.armor())).toMatchObject({ fingerprint })
    const clear = await sign({ message: await createCleartextMessage({ text }), signingKeys: privateKey })
    expect(await verifyChallenge(text, clear, publicKey.armor())).toMatchObject({ fingerprint })
    await expect(verifyChallenge(`${text}0`, detached, publicKey.armor())).rejects.toMatchObject({
      code: 'BadSignature',
    })
    await expect(verifyChallenge(`${text}0`, clear, publicKey.armor())).rejects.toMatchObject({
      code: 'ContentMismatch',
    })
  })
})

describe('a challenge signed with other people’s tools', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'challenge-'))
  })
  afterAll(() => {
    spawnSync('gpgconf', ['--kill', 'gpg-agent'], { env: { ...process.env, GNUPGHOME: folder } })
    rmSync(folder, { recursive: true, force: true })
  })

  function run(program: string, ...args: string[]): string {
    const env = { ...process.env, GNUPGHOME: folder }
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`)
    return stdout
  }

  /** Writes the text as an editor does, with a last newline. */
  async function challenged(certificate: string): Promise<{ text: string; readsV2: boolean }> {
    const reading = await readCertificate(certificate, new Date())
    if (!reading.ok) throw new Error(reading.message)
    const text = challengeFor(reading.certificate.fingerprint)
    writeFileSync(join(folder, 'text'), `${text}\n`)
    return { text, readsV2: reading.certificate.readsV2 }
  }

  withGpg('by gpg, detached, as text, and clear', async () => {
    const quiet = ['--batch', '--yes', '--pinentry-mode', 'loopback', '--passphrase', '']
    run('gpg', ...quiet, '--quick-gen-key', 'Nurse <nurse@ward.example>', 'future-default', 'default', '1y')
    const certificate = run('gpg', '--armor', '--export')
    const { text, readsV2 } = await challenged(certificate)
    // GnuPG does not read our bodies, and its certificates do not say that it does.
    expect(readsV2).toBe(false)
    for (const way of [['--detach-sign'], ['--textmode', '--detach-sign'], ['--clear-sign']]) {
      run('gpg', ...quiet, '--armor', ...way, '--output', 'signed.asc', 'text')
      const proof = readFileSync(join(folder, 'signed.asc'), 'utf8')
      expect(await verifyChallenge(text, proof, certificate)).toMatchObject({ signedAt: expect.any(Date) })
    }
  })

  withSq('by sq, detached and clear', async () => {
    run('sq', 'key', 'generate', '--userid', 'Nurse', '--export', 'key.pgp')
    const certificate = run('sq', 'key', 'extract-cert', 'key.pgp')
    const { text } = await challenged(certificate)
    for (const way of ['--detached', '--cleartext-signature']) {
      const proof = run('sq', 'sign', way, '--signer-key', 'key.pgp', 'text')
      expect(await verifyChallenge(text, proof, certificate)).toMatchObject({ signedAt: expect.any(Date) })
    }
  })
})
