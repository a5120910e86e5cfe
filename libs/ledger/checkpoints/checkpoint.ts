import { fromBase64, toBase64 } from '../hashing/base64.ts'
import { type Hash, isHash } from '../hashing/merkle.ts'
import { LedgerFault, type Refusal, refuse } from '../refusal.ts'
import { isCount } from '../tree/span.ts'
import type { Signer, Verifier } from './key.ts'
import { type NoteSignature, openNote, signNote } from './note.ts'

/** What a log says of itself at one moment: how many entries it has, and the root over them. */
export type TreeHead = { readonly origin: string; readonly size: number; readonly root: Hash }

/** A tree head that a trusted key has signed. */
export type Checkpoint = TreeHead & { readonly extensions: readonly string[] }

export type OpenedCheckpoint = {
  readonly refused: false
  readonly checkpoint: Checkpoint
  readonly signedBy: readonly NoteSignature[]
}

/** The text that is signed: origin, size and root, a line each. */
export function checkpointText({ origin, size, root }: TreeHead): string {
  if (origin.length === 0 || origin.includes('\n')) throw new LedgerFault('NoteMalformed', 'An origin is one line.')
  if (!isCount(size)) throw new LedgerFault('SizeOutOfRange', `A tree cannot have ${size} leaves.`)
  if (!isHash(root)) throw new LedgerFault('HashMalformed', 'A root is 32 bytes.')
  return `${origin}\n${size}\n${toBase64(root)}\n`
}

/** Signs a tree head as a C2SP checkpoint. Further signers sign the same text, as when keys are being changed. */
export function signCheckpoint(head: TreeHead, signer: Signer, ...further: readonly Signer[]): string {
  return signNote(checkpointText(head), [signer, ...further])
}

/** Reads the text of a checkpoint whose signatures somebody else has checked. */
export function parseCheckpointText(
  text: string,
): { readonly refused: false; readonly checkpoint: Checkpoint } | Refusal {
  const lines = text.split('\n')
  if (lines.pop() !== '' || lines.length < 3 || lines.includes('')) {
    return refuse('CheckpointMalformed', 'A checkpoint is at least three lines, none of them empty.')
  }
  const [origin, digits, hash, ...extensions] = lines
  const size = /^(0|[1-9]\d*)$/.test(digits!) ? Number(digits) : Number.NaN
  if (!isCount(size)) return refuse('CheckpointMalformed', 'The tree size is not a count.')
  const root = fromBase64(hash!)
  if (!root || !isHash(root)) return refuse('CheckpointMalformed', 'The root is not a SHA-256 hash in base64.')
  return { refused: false, checkpoint: { origin: origin!, size, root, extensions } }
}

/**
 * Opens a checkpoint with the verifiers of the log one trusts (and of witnesses, if any).
 *
 * A key that carries the checkpoint's origin as its name must be among those that signed: a witness's
 * cosignature says the log grew honestly, and not that the log said so.
 */
export function openCheckpoint(note: string, verifiers: readonly Verifier[]): OpenedCheckpoint | Refusal {
  const opened = openNote(note, verifiers)
  if (opened.refused) return opened
  const read = parseCheckpointText(opened.text)
  if (read.refused) return read
  const { checkpoint } = read
  if (!opened.signedBy.some(({ name }) => name === checkpoint.origin)) {
    return refuse('OriginMismatch', `No key of ${checkpoint.origin} has signed this checkpoint.`)
  }
  return { refused: false, checkpoint, signedBy: opened.signedBy }
}
