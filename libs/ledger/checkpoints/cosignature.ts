import { ed25519 } from '@noble/curves/ed25519.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { LedgerFault, type Refusal, refuse } from '../refusal.ts'
import { ed25519Verify, isKeyName, keyIdOf, readVerifierKey, type Verifier, verifierKeyText } from './key.ts'
import type { NoteSignature } from './note.ts'

/** The signature type byte of C2SP tlog-cosignature for timestamped Ed25519. */
const COSIGNATURE = 0x04
const TIME_BYTES = 8

/** A witness: it signs a checkpoint, and when, after checking that the checkpoint extends the last one it saw. */
export type Witness = {
  readonly name: string
  readonly verifierKey: string
  readonly cosign: (checkpointText: string, timeSeconds: number) => NoteSignature
}

/** Makes a witness from its name and a secret seed of 32 random bytes, which no other key may share. */
export function generateWitness(name: string, seed: Uint8Array): Witness {
  if (!isKeyName(name)) throw new LedgerFault('KeyMalformed', 'A key name has no spaces and no plus sign.')
  if (seed.length !== 32) throw new LedgerFault('KeyMalformed', 'An Ed25519 seed is 32 bytes.')
  const secret = Uint8Array.from(seed)
  const publicKey = ed25519.getPublicKey(secret)
  const keyId = keyIdOf(name, COSIGNATURE, publicKey)
  return {
    name,
    verifierKey: verifierKeyText(name, COSIGNATURE, publicKey),
    cosign: (checkpointText, timeSeconds) => {
      const message = cosignedMessage(utf8ToBytes(checkpointText), BigInt(timeSeconds))
      return { name, keyId, signature: concatBytes(timeBytes(timeSeconds), ed25519.sign(message, secret)) }
    },
  }
}

/** Reads a witness's verifier key. Its verifier stands beside the log's own in `openCheckpoint`. */
export function parseWitness(text: string): { readonly refused: false; readonly verifier: Verifier } | Refusal {
  const key = readVerifierKey(text)
  if (key.refused) return key
  if (key.type !== COSIGNATURE || key.publicKey.length !== 32) {
    return refuse('KeyMalformed', 'This is not a witness key.')
  }
  const holds = ed25519Verify(key.publicKey)
  const verify: Verifier['verify'] = (checkpoint, signature) => {
    const time = cosignatureTime(signature)
    return time !== undefined && holds(cosignedMessage(checkpoint, time), signature.slice(TIME_BYTES))
  }
  return { refused: false, verifier: { name: key.name, keyId: keyIdOf(key.name, COSIGNATURE, key.publicKey), verify } }
}

/** When a cosignature says it was made, in seconds since 1970. */
export function cosignatureTime(signature: Uint8Array): bigint | undefined {
  if (signature.length !== TIME_BYTES + 64) return undefined
  const time = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0)
  return time < 2n ** 63n ? time : undefined
}

function cosignedMessage(checkpoint: Uint8Array, time: bigint): Uint8Array {
  return concatBytes(utf8ToBytes(`cosignature/v1\ntime ${time}\n`), checkpoint)
}

function timeBytes(timeSeconds: number): Uint8Array {
  const bytes = new Uint8Array(TIME_BYTES)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(timeSeconds))
  return bytes
}
