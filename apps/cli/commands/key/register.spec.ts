import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateKeyPair } from '@raireki/vault'
import { brainpoolCertificate } from '../../testing/brainpool.ts'
import { runCli } from '../../testing/run-cli.ts'
import { selfSigned } from '../../testing/self-signed.ts'

let folder: string
const register = async (text: string, ...options: string[]) => {
  const file = path.join(folder, 'mine.asc')
  await writeFile(file, text)
  return runCli(['key', 'register', file, ...options])
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'raireki-register-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('raireki key register', () => {
  it('ends with the code of what cannot be read here where the curve is not supported, and names it', async () => {
    const ran = await register(brainpoolCertificate, '--lang', 'ja')
    expect(ran.status).toBe(11)
    expect(ran.stderr).toMatch(/対応していません \(brainpoolP256r1\)。/)
    expect(ran.stderr).toContain('raireki key new')
  }, 60_000)

  it('ends with that code, too, where it is no OpenPGP certificate, and says what it is', async () => {
    const ran = await register(selfSigned.cert)
    expect(ran.status).toBe(11)
    expect(ran.stderr).toContain('not a readable OpenPGP certificate (X.509).')
    expect(ran.stderr).toContain('Export the public key again')
  }, 60_000)

  it('refuses a private key as wrong input before anything is sent, in Japanese where asked', async () => {
    const ran = await register((await generateKeyPair({ name: 'One' })).privateKey, '--lang', 'ja')
    expect(ran.status).toBe(2)
    expect(ran.stderr).toContain('証明書ではなく秘密鍵です。')
    expect(ran.stderr).toContain('公開鍵を渡してください')
    expect(ran.stderr).not.toMatch(/This is/)
  }, 60_000)
})
