import { type PublicKey, readKey } from 'openpgp'
import { VaultError } from '../vault-error.ts'
import { type Certificate, parsedKeyOf } from './certificate.ts'

/**
 * A signer's certificate is only parsed here. Whether it may sign, and could when it did, is judged with the signature:
 * what was signed before a certificate expired stays signed.
 */
export async function acceptSigner(signer: Certificate | string | Uint8Array): Promise<PublicKey> {
  const known = typeof signer === 'object' && 'armored' in signer ? parsedKeyOf(signer) : undefined
  if (known) return known
  const source = typeof signer === 'object' && 'armored' in signer ? signer.armored : signer
  const isText = typeof source === 'string' || (source[0] ?? 0) < 0x80
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source)
  try {
    const key = await (isText ? readKey({ armoredKey: text }) : readKey({ binaryKey: source as Uint8Array }))
    return key.toPublic()
  } catch (error) {
    throw new VaultError('NotACertificate', 'This is not an OpenPGP certificate.', error)
  }
}
