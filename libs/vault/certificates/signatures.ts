import { createMessage, readSignature, type Signature, sign, verify } from 'openpgp'
import { VaultError } from '../vault-error.ts'
import type { Certificate } from './certificate.ts'
import type { PrivateKey } from './private-key.ts'
import { acceptSigner } from './signer.ts'
import { strict } from './strength.ts'

export interface DetachedSignature {
  /** Of the signer's primary key. */
  readonly fingerprint: string
  readonly signedAt: Date
}

/** Signs bytes and answers an armored detached signature, which gpg and sq verify too. */
export async function signDetached(bytes: Uint8Array, privateKey: PrivateKey, at = new Date()): Promise<string> {
  const message = await createMessage({ binary: bytes })
  try {
    return await sign({ message, signingKeys: privateKey, detached: true, date: at, config: strict })
  } catch (error) {
    throw new VaultError('CannotSign', 'This private key has no part that may sign.', error)
  }
}

/** Answers who signed the bytes and when, or throws why that cannot be said. */
export async function verifyDetached(
  bytes: Uint8Array,
  signature: string | Uint8Array,
  signer: Certificate | string | Uint8Array,
  at = new Date(),
): Promise<DetachedSignature> {
  const parsed = await parse(signature)
  const key = await acceptSigner(signer)
  const message = await createMessage({ binary: bytes })
  const { signatures } = await verify({ message, signature: parsed, verificationKeys: key, date: at, config: strict })
  const keyIds = key.getKeys().map((each) => each.getKeyID().toHex())
  const mine = signatures.find((each) => keyIds.includes(each.keyID.toHex()))
  if (!mine) {
    const by = signatures.map((each) => each.keyID.toHex().toUpperCase()).join(', ')
    const fingerprint = key.getFingerprint().toUpperCase()
    throw new VaultError('SignedByAnother', `This was signed by ${by}, which is no key of certificate ${fingerprint}.`)
  }
  try {
    await mine.verified
  } catch (error) {
    throw new VaultError('BadSignature', `The signature does not hold: ${reason(error)}.`, error)
  }
  const packet = (await mine.signature).packets[0]
  return { fingerprint: key.getFingerprint().toUpperCase(), signedAt: packet?.created ?? at }
}

async function parse(signature: string | Uint8Array): Promise<Signature> {
  const isText = typeof signature === 'string' || (signature[0] ?? 0) < 0x80
  const text = typeof signature === 'string' ? signature : new TextDecoder().decode(signature)
  try {
    return await (isText
      ? readSignature({ armoredSignature: text })
      : readSignature({ binarySignature: signature as Uint8Array }))
  } catch (error) {
    throw new VaultError('NotASignature', 'This is not an OpenPGP detached signature.', error)
  }
}

function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : ''
  if (/digest did not match|verification failed/i.test(message)) return 'the bytes are not the ones that were signed'
  if (/expired/i.test(message)) return 'the signature or its key had expired'
  if (/revoked/i.test(message)) return 'the key has been revoked'
  if (/future/i.test(message)) return 'it is dated in the future'
  return message.charAt(0).toLowerCase() + message.slice(1)
}
