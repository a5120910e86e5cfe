import { config, type Key, type PublicKey, readKeys, type SignaturePacket, type Subkey } from 'openpgp'
import { type CertificateRefusalCode, VaultError } from '../vault-error.ts'
import { type Certificate, parsedKeyOf, remember } from './certificate.ts'
import { algorithmName, isUnsupported, isWeak, lenient, SMALLEST_RSA_BITS, strict } from './strength.ts'

export interface CertificateRefusal {
  readonly ok: false
  readonly code: CertificateRefusalCode
  readonly message: string
}

export type CertificateReading = { readonly ok: true; readonly certificate: Certificate } | CertificateRefusal

/** Reads an OpenPGP certificate, armored or binary, and says whether a session key may be wrapped for it at that time. */
export async function readCertificate(input: string | Uint8Array, at: Date): Promise<CertificateReading> {
  const keys = await parse(input)
  if ('ok' in keys) return keys
  const [key] = keys
  if (!key) return refuse('NotACertificate', 'There is no OpenPGP certificate in this.')
  if (keys.some((each) => each.isPrivate())) return privateKeyGiven()
  if (keys.length > 1) return severalCertificates(keys.length)
  return judge(key.toPublic(), at)
}

/** The ids of the keys in an accepted certificate, 16 upper-case hex digits each: a header for it names one of them. */
export async function keyIdsOf(certificate: Certificate | string | Uint8Array, at: Date): Promise<string[]> {
  const key = await acceptCertificate(certificate, at)
  return key.getKeys().map((each) => each.getKeyID().toHex().toUpperCase())
}

/** The same for callers who cannot go on without: the refusal is thrown. */
export async function acceptCertificate(input: Certificate | string | Uint8Array, at: Date): Promise<PublicKey> {
  const known = isCertificate(input) ? parsedKeyOf(input) : undefined
  const reading = known
    ? await judge(known, at)
    : await readCertificate(isCertificate(input) ? input.armored : input, at)
  if (!reading.ok) throw new VaultError(reading.code, reading.message)
  return parsedKeyOf(reading.certificate)!
}

const isCertificate = (input: Certificate | string | Uint8Array): input is Certificate =>
  typeof input === 'object' && 'armored' in input

async function parse(input: string | Uint8Array): Promise<Key[] | CertificateRefusal> {
  const text = typeof input === 'string' ? input : armoredText(input)
  if (text?.includes('BEGIN PGP PRIVATE KEY BLOCK')) return privateKeyGiven()
  const blocks = text?.split('-----BEGIN PGP PUBLIC KEY BLOCK-----').length ?? 2
  if (blocks > 2) return severalCertificates(blocks - 1)
  try {
    return await (text === undefined ? readKeys({ binaryKeys: input as Uint8Array }) : readKeys({ armoredKeys: text }))
  } catch {
    return refuse('NotACertificate', `This is not an OpenPGP certificate${whatItIs(text)}.`)
  }
}

/** A binary packet begins with an octet above 127, which no armor does. */
function armoredText(input: Uint8Array): string | undefined {
  return (input[0] ?? 0) < 0x80 ? new TextDecoder().decode(input) : undefined
}

function whatItIs(text: string | undefined): string {
  const label = text?.match(/-----BEGIN ([A-Z0-9 ]+)-----/)?.[1]
  if (label === 'CERTIFICATE') return ' but an X.509 one'
  if (label === 'PGP PUBLIC KEY BLOCK') return ': the text was cut or changed on its way'
  if (label) return ` but a ${label}`
  return text?.startsWith('ssh-') ? ' but an SSH key' : ''
}

async function judge(key: PublicKey, at: Date): Promise<CertificateReading> {
  if (key.getCreationTime() > at) {
    return refuse(
      'NotYetValid',
      `This certificate is dated ${minute(key.getCreationTime())}, and it is ${minute(at)} now.`,
    )
  }
  if (isUnsupported(key.getAlgorithmInfo())) {
    const name = algorithmName(key.getAlgorithmInfo())
    return refuse(
      'UnsupportedCurve',
      `Certificates on the curve ${name} cannot be checked here: use X25519 or a NIST curve.`,
    )
  }
  if (await key.isRevoked(undefined, undefined, at)) {
    return refuse('Revoked', 'This certificate has been revoked by its holder. Ask for the one that replaces it.')
  }
  if (isWeak(key.getAlgorithmInfo())) return tooWeak(algorithmName(key.getAlgorithmInfo()))
  const expired = await expiry(key)
  if (expired && expired <= at) return refuse('Expired', `This certificate expired on ${day(expired)}.`)

  let encryptionKey: PublicKey | Subkey
  try {
    encryptionKey = await key.getEncryptionKey(undefined, at, undefined, { ...config, ...strict })
  } catch (error) {
    return whyNot(key, at, error)
  }
  return { ok: true, certificate: await facts(key, encryptionKey, at) }
}

async function facts(key: PublicKey, encryptionKey: PublicKey | Subkey, at: Date): Promise<Certificate> {
  const ends = [await expiry(key), 'mainKey' in encryptionKey ? await subkeyExpiry(encryptionKey, at) : undefined]
  const earliest = ends.filter((end) => end !== undefined).sort((a, b) => a.getTime() - b.getTime())[0]
  const certificate: Certificate = {
    fingerprint: key.getFingerprint().toUpperCase(),
    userIds: key.getUserIDs(),
    algorithm: algorithmName(encryptionKey.getAlgorithmInfo()),
    createdAt: key.getCreationTime(),
    ...(earliest && { expiresAt: earliest }),
    readsV2: await advertisesV2(key, at),
    armored: key.armor(),
  }
  return remember(certificate, key)
}

/** Finds the one thing that, put right, would make the certificate usable. */
async function whyNot(key: PublicKey, at: Date, error: unknown): Promise<CertificateRefusal> {
  const encryptionKeyAt = (date: Date | null, leniently: boolean) =>
    key
      .getEncryptionKey(undefined, date, undefined, { ...config, ...(leniently ? lenient : strict) })
      .catch(() => undefined)

  const weak = await encryptionKeyAt(at, true)
  if (weak) return tooWeak(algorithmName(weak.getAlgorithmInfo()))
  const late = await encryptionKeyAt(null, true)
  if (late) {
    const end = 'mainKey' in late ? await subkeyExpiry(late, at) : undefined
    return refuse('Expired', `The encryption key in this certificate expired${end ? ` on ${day(end)}` : ''}.`)
  }
  const reason = error instanceof Error ? error.message : ''
  if (/revoked/i.test(reason)) return refuse('Revoked', 'The encryption key in this certificate has been revoked.')
  if (/insecure hash/i.test(reason)) {
    return refuse(
      'TooWeak',
      'This certificate is bound together with SHA-1, which can be forged. Renew its signatures.',
    )
  }
  return refuse(
    'CannotEncrypt',
    'This certificate can sign but has no key to encrypt for. Add an encryption subkey to it.',
  )
}

async function expiry(key: PublicKey): Promise<Date | undefined> {
  const end = await key.getExpirationTime()
  return end instanceof Date ? end : undefined
}

async function subkeyExpiry(subkey: Subkey, at: Date): Promise<Date | undefined> {
  const end = (await subkey.getExpirationTime(at)) ?? (await subkey.getExpirationTime(subkey.getCreationTime()))
  return end instanceof Date ? end : undefined
}

/** Version 6 keys say it in their direct-key signature, earlier ones in the primary user's certification. */
async function advertisesV2(key: PublicKey, at: Date): Promise<boolean> {
  type WithSelfSignature = { getPrimarySelfSignature(date: Date): Promise<SignaturePacket> }
  const signature = await (key as unknown as WithSelfSignature).getPrimarySelfSignature(at)
  return ((signature.features?.[0] ?? 0) & 0x08) !== 0
}

const day = (date: Date): string => date.toISOString().slice(0, 10)

const minute = (date: Date): string => `${date.toISOString().slice(0, 16)}Z`

const refuse = (code: CertificateRefusalCode, message: string): CertificateRefusal => ({ ok: false, code, message })

const privateKeyGiven = (): CertificateRefusal =>
  refuse(
    'PrivateKeyGiven',
    'This is a private key. Never send it to anybody: give the certificate, the public half. If it left your machine, replace it.',
  )

const severalCertificates = (count: number): CertificateRefusal =>
  refuse('SeveralCertificates', `There are ${count} certificates in this; give them one at a time.`)

const tooWeak = (algorithm: string): CertificateRefusal =>
  refuse(
    'TooWeak',
    `${algorithm} is too weak for data that must stay secret for decades: use X25519 or RSA of ${SMALLEST_RSA_BITS} bits or more.`,
  )
