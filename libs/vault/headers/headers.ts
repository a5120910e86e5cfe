import { decryptSessionKeys, encryptSessionKey, readMessage } from 'openpgp'
import type { Certificate } from '../certificates/certificate.ts'
import type { PrivateKey } from '../certificates/private-key.ts'
import { acceptCertificate } from '../certificates/read-certificate.ts'
import { strict } from '../certificates/strength.ts'
import { type Octets, owned } from '../format/octets.ts'
import type { Profile } from '../format/profile.ts'
import { keyLength, ourSuite } from '../format/suite.ts'
import { VaultError } from '../vault-error.ts'
import { type Header, readHeader } from './read-header.ts'

const ciphers: Readonly<Record<number, 'aes128' | 'aes192' | 'aes256'>> = { 16: 'aes128', 24: 'aes192', 32: 'aes256' }

/**
 * Wraps a session key for a certificate: a PKESK packet, which before a body makes an OpenPGP message; of version 6, or of
 * version 3 for the gpg profile. The
 * packet is the same for GCM and OCB, because the body states its cipher and mode itself.
 *
 * The certificate is judged again, at `at`: one that was good when it was registered may have expired since.
 */
export async function wrapSessionKey(
  sessionKey: Uint8Array,
  certificate: Certificate | string | Uint8Array,
  at = new Date(),
  profile: Profile = 'standard',
): Promise<Octets> {
  const algorithm = ciphers[sessionKey.length]
  if (!algorithm) {
    throw new VaultError(
      'BadArgument',
      `A session key has ${keyLength(ourSuite)} octets; the one given has ${sessionKey.length}.`,
    )
  }
  const encryptionKeys = await acceptCertificate(certificate, at)
  const header = await encryptSessionKey({
    data: sessionKey,
    algorithm,
    // Without a mode the packet is one of version 3, which goes before SEIPD version 1.
    ...(profile === 'standard' && { aeadAlgorithm: 'gcm' as const }),
    encryptionKeys,
    date: at,
    format: 'binary',
    config: strict,
  })
  return owned(header)
}

/** Unwraps the session key with the private key it was wrapped for. The header is all that is needed of the message. */
export async function unwrapSessionKey(header: Uint8Array, privateKey: PrivateKey): Promise<Octets> {
  const read = readHeader(header)
  if (!privateKey.isDecrypted()) throw new VaultError('KeyLocked', 'This private key is locked with a passphrase.')
  if (!isFor(read, privateKey)) throw wrongKey(read, privateKey)
  const message = await readMessage({ binaryMessage: header.subarray(0, read.length) })
  try {
    const [found] = await decryptSessionKeys({ message, decryptionKeys: privateKey })
    if (found && found.data.length in ciphers) return owned(found.data)
  } catch (error) {
    throw new VaultError('HeaderDamaged', 'This header is for this key and yet does not open: it was changed.', error)
  }
  throw new VaultError('HeaderDamaged', 'This header opens, but what it holds is not a session key.')
}

/** Hands a body on: the session key is unwrapped and wrapped for somebody else, while the body stays as it is. */
export async function rewrap(
  header: Uint8Array,
  fromPrivateKey: PrivateKey,
  toCertificate: Certificate | string | Uint8Array,
  at = new Date(),
): Promise<Octets> {
  const sessionKey = await unwrapSessionKey(header, fromPrivateKey)
  try {
    return await wrapSessionKey(sessionKey, toCertificate, at, headerProfile(header))
  } finally {
    sessionKey.fill(0)
  }
}

/** The profile of the bodies that a header goes before. */
export function headerProfile(header: Uint8Array): Profile {
  return readHeader(header).recipients.some(({ version }) => version === 3) ? 'gpg' : 'standard'
}

const anonymous = '0'.repeat(16)

const keyIdsOf = (key: PrivateKey): string[] => key.getKeyIDs().map((id) => id.toHex().toUpperCase())

function isFor(header: Header, key: PrivateKey): boolean {
  const mine = keyIdsOf(key)
  return header.recipients.some(({ keyId }) => keyId === anonymous || mine.includes(keyId))
}

function wrongKey(header: Header, key: PrivateKey): VaultError {
  const wanted = header.recipients.map(({ keyId }) => keyId)
  const held = keyIdsOf(key)
  return new VaultError(
    'WrongKey',
    `This was encrypted to ${wanted.join(' and ')}, and you have ${held.join(' with ')}. Use the private key it was encrypted to, or ask for it to be wrapped for yours.`,
    undefined,
    { wanted, held },
  )
}
