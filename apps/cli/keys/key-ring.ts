import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { generateKeyPair, openPrivateKey, type PrivateKey } from '@raireki/vault'
import { Failure } from '../failure.ts'
import { configFolder, writePrivately } from '../registry/config-folder.ts'
import { words } from '../words/local.ts'

/** A key pair kept on this machine. */
export interface KeptKey {
  readonly fingerprint: string
  readonly privateKeyFile: string
  readonly certificateFile: string
}

/** The private keys of the person at this machine. They never leave it. */
export class KeyRing {
  readonly folder: string

  constructor(env: NodeJS.ProcessEnv) {
    this.folder = path.join(configFolder(env), 'keys')
  }

  async make(order: { name: string; email: string; passphrase?: string; validDays: number }): Promise<KeptKey> {
    const pair = await generateKeyPair(order)
    const kept = this.#kept(pair.fingerprint)
    await writePrivately(kept.privateKeyFile, pair.privateKey)
    await writePrivately(kept.certificateFile, pair.certificate)
    await writePrivately(path.join(this.folder, `${pair.fingerprint}.revocation.asc`), pair.revocationCertificate)
    return kept
  }

  async list(): Promise<KeptKey[]> {
    const names = await readdir(this.folder).catch(() => [] as string[])
    return names
      .filter((name) => name.endsWith('.private.asc'))
      .map((name) => this.#kept(name.slice(0, -'.private.asc'.length)))
      .sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
  }

  /** The private key of a certificate, if it is kept here. */
  async find(fingerprint: string): Promise<KeptKey | undefined> {
    return (await this.list()).find((key) => key.fingerprint === fingerprint)
  }

  #kept(fingerprint: string): KeptKey {
    return {
      fingerprint,
      privateKeyFile: path.join(this.folder, `${fingerprint}.private.asc`),
      certificateFile: path.join(this.folder, `${fingerprint}.asc`),
    }
  }
}

/** Reads a private key from a file; asks for its passphrase only when it has one. */
export async function readPrivateKeyFile(
  file: string,
  passphrase: () => Promise<string | undefined>,
): Promise<PrivateKey> {
  const content = await readFile(file)
  try {
    return await openPrivateKey(content)
  } catch (error) {
    if ((error as { code?: string }).code !== 'KeyLocked') throw error
    const given = await passphrase()
    if (given === undefined) throw error
    return openPrivateKey(content, given)
  }
}

export function noPrivateKey(fingerprint: string, folder: string): Failure {
  return new Failure(
    'wrongKey',
    words(
      `This is for the certificate ${fingerprint}, and its private key is not in ${folder}.`,
      `これは証明書 ${fingerprint} 宛てですが、その秘密鍵は ${folder} にありません。`,
    ),
    {
      code: 'noPrivateKey',
      next: words('Give the private key’s file with --key.', '秘密鍵のファイルを --key で指定してください。'),
    },
  )
}
