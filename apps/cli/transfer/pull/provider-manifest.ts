import { type Manifest, manifestDigest, parseManifest, verifyDetached } from '@raireki/vault'
import { ManifestOfVersionDocument } from '../../generated/operations.ts'
import type { Registry } from '../../registry/registry.ts'
import { TransferFault } from '../transfer-fault.ts'
import type { DeliveredFile } from './pulling.ts'

/** What the provider said a version consists of, once it has been checked against what the registry says. */
export interface ProviderManifest {
  readonly manifest: Manifest
  /** The bytes that were signed. */
  readonly json: string
  readonly signature: string | undefined
  readonly signerFingerprint: string | undefined
  readonly signerCertificate: string | undefined
}

/**
 * Fetches a version's manifest and checks its digest and its signature. `expectedSigner` is a fingerprint had from
 * elsewhere than the registry; without it the signature says that nothing was changed since the provider published, as far
 * as the certificate shown is the provider's.
 */
export async function providerManifest(
  registry: Registry,
  versionId: string,
  expectedSigner?: string,
): Promise<ProviderManifest | undefined> {
  const { version } = await registry.ask(ManifestOfVersionDocument, { id: versionId })
  if (!version.manifest) return undefined
  const { json, signature, signerFingerprint, signerCertificate } = version.manifest
  const manifest = parseManifest(json)
  const digest = manifestDigest(manifest.files)
  if (digest !== version.digest) throw mismatch(`${digest} ≠ ${version.digest}`)
  if ((manifest.profile ?? 'standard') !== version.profile.toLowerCase()) throw mismatch(`profile ${version.profile}`)
  if (signature && signerCertificate) {
    const signed = await verifyDetached(new TextEncoder().encode(json), signature, signerCertificate)
    mustBeSigner(signed.fingerprint, expectedSigner)
  } else if (expectedSigner !== undefined) {
    throw mismatch('there is no signature')
  }
  return {
    manifest,
    json,
    signature: signature ?? undefined,
    signerFingerprint: signerFingerprint ?? undefined,
    signerCertificate: signerCertificate ?? undefined,
  }
}

/** The files of a delivery with what the manifest says of them; one it says otherwise of is refused. */
export function asDescribed(files: readonly DeliveredFile[], { manifest }: ProviderManifest): DeliveredFile[] {
  const known = new Map(manifest.files.map((file) => [file.path, file]))
  return files.map((file) => {
    const described = known.get(file.path)
    const isSame =
      described?.plain.sha256 === file.plainSha256 &&
      described.plain.size === file.plainBytes &&
      described.cipher.size === file.cipherBytes
    if (!isSame) throw mismatch(file.path)
    return { ...file, profile: manifest.profile ?? 'standard', salt: described.salt }
  })
}

function mustBeSigner(fingerprint: string, expected: string | undefined): void {
  if (expected === undefined) return
  const wanted = expected.replace(/\s/g, '').toUpperCase()
  if (wanted.length < 16 || !fingerprint.endsWith(wanted)) throw mismatch(`${fingerprint} ≠ ${wanted}`)
}

const mismatch = (detail: string): TransferFault => new TransferFault('ManifestMismatch', detail)
