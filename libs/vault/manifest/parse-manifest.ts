import { type BodyPlan, bodyPlan, GPG_PART_SIZE, type Profile } from '../format/profile.ts'
import { VaultError } from '../vault-error.ts'
import { cipherDigest, MANIFEST_FORMAT, type Manifest, type ManifestFile, makeManifest } from './manifest.ts'
import { pathFault } from './path.ts'

/** Reads a manifest, and refuses it with the place and the reason when anything in it is not as it must be. */
export function parseManifest(text: string): Manifest {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new VaultError('BadManifest', 'The manifest is not JSON.', error)
  }
  const root = object(value, 'the manifest', ['format', 'files'], ['profile'])
  if (root.format !== MANIFEST_FORMAT) bad('format', `is ${show(root.format)}; this reader knows "${MANIFEST_FORMAT}"`)
  const profile = root.profile === undefined ? 'standard' : root.profile
  if (profile !== 'standard' && profile !== 'gpg') bad('profile', `is ${show(profile)}; this reader knows "gpg"`)
  const kind = profile as Profile
  const files = array(root.files, 'files').map((file, index) => parseFile(file, `files[${index}]`, kind))
  files.forEach((file, index) => {
    const before = files[index - 1]
    if (!before || before.path < file.path) return
    bad(`files[${index}].path`, before.path === file.path ? `repeats "${file.path}"` : `"${file.path}" is out of order`)
  })
  return makeManifest(files, kind)
}

function parseFile(value: unknown, at: string, profile: Profile): ManifestFile {
  const file = object(value, at, ['path', 'mediaType', 'plain', 'cipher', 'salt', 'partSize', 'parts'])
  const path = string(file.path, `${at}.path`)
  const fault = pathFault(path)
  if (fault) bad(`${at}.path`, `${show(path)} ${fault}`)
  const mediaType = string(file.mediaType, `${at}.mediaType`)
  if (!/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(\s*;.*)?$/.test(mediaType))
    bad(`${at}.mediaType`, `${show(mediaType)} is not a media type`)

  const plain = object(file.plain, `${at}.plain`, ['size', 'sha256'])
  const cipher = object(file.cipher, `${at}.cipher`, ['size', 'sha256OfParts'])
  const parsed: ManifestFile = {
    path,
    mediaType,
    plain: { size: size(plain.size, `${at}.plain.size`), sha256: hash(plain.sha256, `${at}.plain.sha256`) },
    cipher: {
      size: size(cipher.size, `${at}.cipher.size`),
      sha256OfParts: hash(cipher.sha256OfParts, `${at}.cipher.sha256OfParts`),
    },
    salt: hash(file.salt, `${at}.salt`),
    partSize: size(file.partSize, `${at}.partSize`),
    parts: array(file.parts, `${at}.parts`).map((part, index) => hash(part, `${at}.parts[${index}]`)),
  }
  checkArithmetic(parsed, at, bodyPlan(profile))
  return parsed
}

/** The body's length follows from the plaintext's, and the number of parts from both: a manifest that disagrees is wrong. */
function checkArithmetic(file: ManifestFile, at: string, plan: BodyPlan): void {
  if (file.partSize === 0) bad(`${at}.partSize`, 'is 0')
  const length = plan.bodyLength(file.plain.size)
  if (file.cipher.size !== length) {
    bad(`${at}.cipher.size`, `is ${file.cipher.size}; a file of ${file.plain.size} octets makes a body of ${length}`)
  }
  if (plan.suggestedPartSize(0) === GPG_PART_SIZE && file.partSize !== GPG_PART_SIZE) {
    bad(`${at}.partSize`, `is ${file.partSize}; in the gpg profile a part has ${GPG_PART_SIZE} octets`)
  }
  const count = plan.partCount(file.plain.size, file.partSize)
  if (file.parts.length !== count) bad(`${at}.parts`, `has ${file.parts.length} hashes; this body has ${count} parts`)
  if (cipherDigest(file.parts) !== file.cipher.sha256OfParts) {
    bad(`${at}.cipher.sha256OfParts`, 'is not the digest of the part hashes')
  }
}

function object<Name extends string>(
  value: unknown,
  at: string,
  names: readonly Name[],
  optional: readonly Name[] = [],
): Record<Name, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) bad(at, `is ${show(value)}, not an object`)
  const given = Object.keys(value as object)
  const missing = names.find((name) => !given.includes(name))
  if (missing) bad(at, `has no "${missing}"`)
  const unknown = given.find((name) => ![...names, ...optional].includes(name as Name))
  if (unknown) bad(at, `has "${unknown}", which this format does not know`)
  return value as Record<Name, unknown>
}

function array(value: unknown, at: string): unknown[] {
  return Array.isArray(value) ? value : bad(at, `is ${show(value)}, not a list`)
}

function string(value: unknown, at: string): string {
  return typeof value === 'string' ? value : bad(at, `is ${show(value)}, not a text`)
}

function size(value: unknown, at: string): number {
  return Number.isSafeInteger(value) && (value as number) >= 0
    ? (value as number)
    : bad(at, `is ${show(value)}, not a size`)
}

function hash(value: unknown, at: string): string {
  const isHash = typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
  return isHash ? value : bad(at, `is ${show(value)}, not 64 lower-case hex digits`)
}

function bad(at: string, what: string): never {
  throw new VaultError('BadManifest', `In the manifest, ${at} ${what}.`)
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
