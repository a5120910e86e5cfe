import { type PrivateKey, readHeader, unwrapSessionKey } from '@raireki/vault'
import { KeyRing, noPrivateKey, readPrivateKeyFile } from '../keys/key-ring.ts'
import { type PassphraseOptions, passphraseFor } from '../keys/passphrase.ts'
import type { Registry } from '../registry/registry.ts'
import type { Session } from '../session.ts'
import { deliver, findGrant, type GrantedFiles, grantedFiles, renewed } from '../transfer/pull/grant.ts'
import { asDescribed, type ProviderManifest, providerManifest } from '../transfer/pull/provider-manifest.ts'
import type { PullOrder } from '../transfer/pull/pull.ts'
import { words } from '../words/local.ts'

export interface ReceivingOptions extends PassphraseOptions {
  readonly key?: string
  readonly signer?: string
  readonly parallel: number
}

/** A grant with all that is needed to fetch files under it. */
export interface Receiving {
  readonly registry: Registry
  readonly granted: GrantedFiles
  /** Nothing for a version without files. */
  readonly described: ProviderManifest | undefined
  readonly key: PrivateKey
}

/** Finds the grant, checks what the provider said of the version, and opens the private key. Nothing is delivered yet. */
export async function receivingUnder(session: Session, wanted: string, options: ReceivingOptions): Promise<Receiving> {
  const registry = await session.registry()
  const granted = await grantedFiles(registry, await findGrant(registry, wanted))
  const described = await providerManifest(registry, granted.versionId, options.signer)
  if (described && described.signature === undefined) {
    session.output.remark(
      words(
        'The provider did not sign this version: what it holds is known from the registry alone.',
        'この版には提供者の署名がありません。内容の保証は登録簿の記録だけです。',
      ),
    )
  }
  const key = await privateKeyFor(session, granted.fingerprint, options)
  return { registry, granted, described, key }
}

/** Opens a delivery of these files: from here on it is in the ledger. */
export async function deliveryOf(
  { registry, granted, described, key }: Receiving,
  paths: readonly string[],
  options: ReceivingOptions,
): Promise<PullOrder> {
  const delivery = await deliver(registry, granted.grantId, paths)
  const { length } = readHeader(delivery.header)
  const sessionKey = await unwrapSessionKey(delivery.header.subarray(0, length), key)
  const renew = (wanted: readonly string[]) => renewed(registry, delivery.deliveryId, wanted)
  const files = described ? asDescribed(delivery.files, described) : delivery.files
  return { files, sessionKey, parallel: options.parallel, renew }
}

async function privateKeyFor(session: Session, fingerprint: string, options: ReceivingOptions): Promise<PrivateKey> {
  const keys = new KeyRing(session.env)
  const file = options.key ?? (await keys.find(fingerprint))?.privateKeyFile
  if (file === undefined) throw noPrivateKey(fingerprint, keys.folder)
  return readPrivateKeyFile(file, passphraseFor(session, options))
}
