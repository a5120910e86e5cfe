import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBase64, toBase64 } from '../hashing/base64.ts'
import { LedgerFault, type Refusal, refuse } from '../refusal.ts'

/**
 * Something that can check one key's signatures on a note.
 *
 * Name and key id together say which key. A witness's cosignature is only another verifier:
 * it reads a time out of the signature bytes and checks a longer message.
 */
export type Verifier = {
  readonly name: string
  readonly keyId: number
  readonly verify: (text: Uint8Array, signature: Uint8Array) => boolean
}

/** Something that can sign notes under one key. */
export type Signer = {
  readonly name: string
  readonly keyId: number
  readonly sign: (text: Uint8Array) => Uint8Array
}

/** An Ed25519 signer for a log, with the verifier key to hand to everybody. */
export type LogSigner = Signer & { readonly publicKey: Uint8Array; readonly verifierKey: string }

/** The signature type byte of C2SP signed-note for plain Ed25519. */
const ED25519 = 0x01
const KEY_BYTES = 32

/** A key name may hold no space and no plus, since those end it in notes and verifier keys. */
export function isKeyName(name: string): boolean {
  return name.length > 0 && name.isWellFormed() && !/[\s+\p{White_Space}\p{Cc}]/u.test(name)
}

/** The short id by which a note says which key signed it: it finds keys, and proves nothing. */
export function keyIdOf(name: string, type: number, publicKey: Uint8Array): number {
  const hash = sha256(concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(type), publicKey))
  return new DataView(hash.buffer, hash.byteOffset).getUint32(0)
}

/** Writes a verifier key, `name+id+base64(type and key)`, as signed-note tools exchange it. */
export function verifierKeyText(name: string, type: number, publicKey: Uint8Array): string {
  return `${name}+${keyIdText(keyIdOf(name, type, publicKey))}+${toBase64(concatBytes(Uint8Array.of(type), publicKey))}`
}

/** Makes a log's signer from its origin and a secret seed of 32 random bytes. */
export function generateSigner(origin: string, seed: Uint8Array): LogSigner {
  if (!isKeyName(origin)) throw new LedgerFault('KeyMalformed', 'A key name has no spaces and no plus sign.')
  if (seed.length !== KEY_BYTES) throw new LedgerFault('KeyMalformed', 'An Ed25519 seed is 32 bytes.')
  const secret = Uint8Array.from(seed)
  const publicKey = ed25519.getPublicKey(secret)
  return {
    name: origin,
    keyId: keyIdOf(origin, ED25519, publicKey),
    publicKey,
    verifierKey: verifierKeyText(origin, ED25519, publicKey),
    sign: (text) => ed25519.sign(text, secret),
  }
}

/** The parts of a verifier key, checked against its own key id. */
export type VerifierKeyParts = { readonly name: string; readonly type: number; readonly publicKey: Uint8Array }

export function readVerifierKey(text: string): ({ readonly refused: false } & VerifierKeyParts) | Refusal {
  const match = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/u.exec(text)
  const material = match ? fromBase64(match[3]!) : undefined
  if (!match || !material || material.length < 2 || !isKeyName(match[1]!)) {
    return refuse('KeyMalformed', 'A verifier key is written name+id+base64.')
  }
  const name = match[1]!
  const type = material[0]!
  const publicKey = material.slice(1)
  if (keyIdOf(name, type, publicKey) !== Number.parseInt(match[2]!, 16)) {
    return refuse('KeyMalformed', 'The key id does not belong to this name and key.')
  }
  return { refused: false, name, type, publicKey }
}

/** Reads an Ed25519 verifier key. */
export function parseVerifier(text: string): { readonly refused: false; readonly verifier: Verifier } | Refusal {
  const key = readVerifierKey(text)
  if (key.refused) return key
  if (key.type !== ED25519 || key.publicKey.length !== KEY_BYTES) {
    return refuse('KeyMalformed', 'This is not an Ed25519 verifier key.')
  }
  const { name, publicKey } = key
  return {
    refused: false,
    verifier: { name, keyId: keyIdOf(name, ED25519, publicKey), verify: ed25519Verify(publicKey) },
  }
}

/** Checks by the letter of RFC 8032, so that no verifier elsewhere can disagree with ours. */
export function ed25519Verify(publicKey: Uint8Array): Verifier['verify'] {
  return (text, signature) => {
    if (signature.length !== 64) return false
    try {
      return ed25519.verify(signature, text, publicKey, { zip215: false })
    } catch {
      // A point that is not on the curve is no signature, and no reason to fall over.
      return false
    }
  }
}

/** The key id in hex, as people compare it. */
export function keyIdText(keyId: number): string {
  return keyId.toString(16).padStart(8, '0')
}
