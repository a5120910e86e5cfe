import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateKey } from 'openpgp'
import { type Command, isInstalled, run } from './command.ts'
import type { Sample } from './sample.ts'

/** A program of others that does the same work, with everything it needs made ready. */
export type Peer = { readonly name: string; readonly encrypt: Command; readonly decrypt: Command; end(): void }

/** Those that are installed, and the names of those that are not. None compresses, none signs. */
export async function peersOf(sample: Sample): Promise<{ peers: Peer[]; missing: string[] }> {
  const makers = { gpg, age, sq }
  const peers: Peer[] = []
  const missing: string[] = []
  for (const [name, make] of Object.entries(makers)) {
    if (!isInstalled(name)) {
      missing.push(name)
      continue
    }
    const peer = await make(sample)
    await run({ ...peer.encrypt, to: path.join(sample.folder, `${name}.sealed`) })
    peers.push(peer)
  }
  return { peers, missing }
}

async function gpg({ folder, file }: Sample): Promise<Peer> {
  const home = path.join(folder, 'gnupg')
  mkdirSync(home, { mode: 0o700 })
  const { key, certificate } = await keyPair(folder)
  const env = { GNUPGHOME: home }
  const command = (...args: string[]): Command => ({ program: 'gpg', args: ['--batch', '--yes', ...args], env })
  await run(command('--import', key))
  return {
    name: 'gpg -z0',
    encrypt: command('-z', '0', '--trust-model', 'always', '-f', certificate, '-o', '-', '--encrypt', file),
    decrypt: command('-o', '-', '--decrypt', path.join(folder, 'gpg.sealed')),
    end: () => void spawnSync('gpgconf', ['--kill', 'all'], { env: { ...process.env, ...env } }),
  }
}

async function age({ folder, file }: Sample): Promise<Peer> {
  const identity = path.join(folder, 'age.key')
  await run({ program: 'age-keygen', args: ['-o', identity] })
  return {
    name: 'age',
    encrypt: { program: 'age', args: ['--encrypt', '-i', identity, file] },
    decrypt: { program: 'age', args: ['--decrypt', '-i', identity, path.join(folder, 'age.sealed')] },
    end: () => undefined,
  }
}

/** Its options were renamed with version 1.0, so it is asked which ones it knows. */
async function sq({ folder, file }: Sample): Promise<Peer> {
  const { key, certificate } = await keyPair(folder)
  const isNew = spawnSync('sq', ['encrypt', '--help'], { encoding: 'utf8' }).stdout.includes('--for-file')
  const env = { SEQUOIA_HOME: path.join(folder, 'sequoia') }
  const encrypt = isNew
    ? ['encrypt', '--binary', '--without-signature', '--compression', 'none', '--for-file', certificate, file]
    : ['encrypt', '--binary', '--compression', 'none', '--recipient-cert', certificate, file]
  const sealed = path.join(folder, 'sq.sealed')
  const decrypt = ['decrypt', isNew ? '--recipient-file' : '--recipient-key', key, sealed]
  return {
    name: 'sq',
    encrypt: { program: 'sq', args: encrypt, env },
    decrypt: { program: 'sq', args: decrypt, env },
    end: () => undefined,
  }
}

async function keyPair(folder: string): Promise<{ key: string; certificate: string }> {
  const userIDs = [{ name: 'Bench', email: 'bench@example.org' }]
  const pair = await generateKey({ type: 'ecc', curve: 'curve25519Legacy', userIDs, format: 'armored' })
  const at = { key: path.join(folder, 'key.asc'), certificate: path.join(folder, 'certificate.asc') }
  writeFileSync(at.key, pair.privateKey, { mode: 0o600 })
  writeFileSync(at.certificate, pair.publicKey)
  return at
}
