import { readFile } from 'node:fs/promises'
import { openPrivateKey, type PrivateKey, signDetached } from '@raireki/vault'
import { Failure } from '../failure.ts'
import { WhoAmIDocument } from '../generated/operations.ts'
import type { Registry } from '../registry/registry.ts'
import type { Session } from '../session.ts'
import { words } from '../words/local.ts'
import { KeyRing, readPrivateKeyFile } from './key-ring.ts'
import { type PassphraseOptions, passphraseFor } from './passphrase.ts'

export interface SigningOptions extends PassphraseOptions {
  /** `--no-sign` makes it false; a file names the key. */
  readonly sign?: boolean | string
}

export type Signer = (text: string) => Promise<string>

/**
 * What signs a manifest: the key named, or the one kept here whose certificate is registered. Somebody who has none, or
 * cannot be asked for its passphrase, publishes without a signature and is told so.
 */
export async function manifestSigner(
  session: Session,
  registry: Registry,
  options: SigningOptions,
): Promise<Signer | undefined> {
  if (options.sign === false) return undefined
  if (typeof options.sign === 'string') {
    return signerWith(await readPrivateKeyFile(options.sign, passphraseFor(session, options)))
  }
  const file = await registeredKey(session, registry)
  const key = file && (await opened(session, file, options))
  if (key) return signerWith(key)
  session.output.remark(
    words(
      'There is no signing key at hand, so the manifest goes unsigned: readers have to take the registry’s word for it. See raireki key new, and --sign.',
      '署名に使える鍵がないため、マニフェストには署名しません。受領者は登録簿の記録だけを頼ることになります (raireki key new、--sign)。',
    ),
  )
  return undefined
}

/** Signs with a key that has to be there, for what is worth nothing unsigned. */
export async function neededSigner(
  session: Session,
  file: string | undefined,
  options: PassphraseOptions,
): Promise<{ sign: Signer; fingerprint: string; certificate: string }> {
  const [only, ...more] = file ? [{ privateKeyFile: file }] : await new KeyRing(session.env).list()
  if (!only || more.length > 0) {
    throw new Failure('badInput', words('Which key is to sign?', 'どの鍵で署名しますか。'), {
      code: 'whichKey',
      next: words('Name its file with --key.', '--key で秘密鍵のファイルを指定してください。'),
    })
  }
  const key = await readPrivateKeyFile(only.privateKeyFile, passphraseFor(session, options))
  return { sign: signerWith(key), fingerprint: key.getFingerprint().toUpperCase(), certificate: key.toPublic().armor() }
}

function signerWith(key: PrivateKey): Signer {
  return (text) => signDetached(new TextEncoder().encode(text), key)
}

async function registeredKey(session: Session, registry: Registry): Promise<string | undefined> {
  const { me } = await registry.ask(WhoAmIDocument, {})
  const good = new Set((me?.certificates ?? []).filter((each) => !each.revokedAt).map(({ fingerprint }) => fingerprint))
  const kept = await new KeyRing(session.env).list()
  return kept.find(({ fingerprint }) => good.has(fingerprint))?.privateKeyFile
}

/** The key, where it has no passphrase or the passphrase is at hand. */
async function opened(session: Session, file: string, options: PassphraseOptions): Promise<PrivateKey | undefined> {
  try {
    return await openPrivateKey(await readFile(file))
  } catch (error) {
    if ((error as { code?: string }).code !== 'KeyLocked') throw error
  }
  const passphrase = await passphraseFor(session, options)()
  return passphrase === undefined ? undefined : openPrivateKey(await readFile(file), passphrase)
}
