import { sha256 } from '@noble/hashes/sha2.js'
import { fromHex, hex, joined } from '../format/octets.ts'
import type { Profile } from '../format/profile.ts'
import { canonical } from './canonical.ts'

export const MANIFEST_FORMAT = 'raireki-manifest/1'
export const CONTENT_FORMAT = 'raireki-content/1'

/** What a file is: its identity, whoever encrypts it and how often. */
export interface PlainFile {
  /** Relative, with `/` between names, in Unicode form C. */
  readonly path: string
  readonly mediaType: string
  readonly plain: { readonly size: number; readonly sha256: string }
}

/** A file and the object that holds it. Hashes and the salt are in lower-case hex. */
export interface ManifestFile extends PlainFile {
  readonly cipher: {
    readonly size: number
    /** Of the part hashes laid end to end: see `cipherDigest`. */
    readonly sha256OfParts: string
  }
  readonly salt: string
  readonly partSize: number
  /** SHA-256 of each part's ciphertext, in order. */
  readonly parts: readonly string[]
}

/** What sealing a file finds out: all that the manifest says of it besides its path and media type. */
export type SealedFile = Omit<ManifestFile, 'path' | 'mediaType'>

/** The content of one version of an asset. Files are in the order of their paths, each path once. */
export interface Manifest {
  readonly format: typeof MANIFEST_FORMAT
  /** Left out for `standard`. */
  readonly profile?: 'gpg'
  readonly files: readonly ManifestFile[]
}

export function makeManifest(files: readonly ManifestFile[], profile: Profile = 'standard'): Manifest {
  const kind = profile === 'gpg' ? { profile } : {}
  return { format: MANIFEST_FORMAT, ...kind, files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)) }
}

/** The bytes that are stored and signed. */
export function writeManifest(manifest: Manifest): string {
  const files = manifest.files.map((file) => ({
    ...contentOf(file),
    cipher: { size: file.cipher.size, sha256OfParts: file.cipher.sha256OfParts },
    salt: file.salt,
    partSize: file.partSize,
    parts: file.parts,
  }))
  return canonical({ format: manifest.format, profile: manifest.profile, files })
}

/**
 * The identity of a version: the digest of its plaintext side alone. Encrypting again, under other keys, salts or part
 * sizes, leaves it as it is.
 */
export function manifestDigest(files: readonly PlainFile[]): string {
  const content = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(contentOf)
  return `sha256:${hex(sha256(new TextEncoder().encode(canonical({ format: CONTENT_FORMAT, files: content }))))}`
}

/**
 * One digest for a whole object: SHA-256 of its part hashes, laid end to end (what S3 calls a composite checksum). Unlike
 * a hash of the object from end to end it can be made from parts sealed side by side, in any order, in several sittings.
 */
export function cipherDigest(partHashes: readonly string[]): string {
  return hex(sha256(joined(partHashes.map(fromHex))))
}

const contentOf = ({ path, mediaType, plain }: PlainFile) => ({
  path,
  mediaType,
  plain: { size: plain.size, sha256: plain.sha256 },
})
