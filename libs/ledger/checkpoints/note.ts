import { utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBase64, toBase64 } from '../hashing/base64.ts'
import { LedgerFault, type Refusal, refuse } from '../refusal.ts'
import { isKeyName, type Signer, type Verifier } from './key.ts'

/** One signature line of a note. */
export type NoteSignature = { readonly name: string; readonly keyId: number; readonly signature: Uint8Array }

/** A note taken apart, before anything in it has been believed. */
export type UnverifiedNote = {
  readonly refused: false
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

/** A note that at least one trusted key signed, with the signatures that held. */
export type OpenedNote = {
  readonly refused: false
  readonly text: string
  readonly signedBy: readonly NoteSignature[]
}

// Sixteen signatures must be accepted and a large one is 5 kB; past a megabyte it is somebody wasting our time.
const MAX_NOTE_CHARACTERS = 1_000_000
const MAX_SIGNATURES = 100

/** Signs a text as a C2SP note. */
export function signNote(text: string, signers: readonly Signer[]): string {
  if (!isNoteText(text)) throw new LedgerFault('NoteMalformed', 'A note is plain lines, each ended by a newline.')
  const message = utf8ToBytes(text)
  const lines = signers.map(({ name, keyId, sign }) => signatureLine({ name, keyId, signature: sign(message) }))
  return `${text}\n${lines.join('')}`
}

/** Adds signature lines to a note without touching those it has: how a witness's cosignature joins a checkpoint. */
export function addSignatures(note: string, signatures: readonly NoteSignature[]): string {
  return note + signatures.map(signatureLine).join('')
}

function signatureLine({ name, keyId, signature }: NoteSignature): string {
  const bytes = new Uint8Array(4 + signature.length)
  new DataView(bytes.buffer).setUint32(0, keyId)
  bytes.set(signature, 4)
  return `— ${name} ${toBase64(bytes)}\n`
}

// Control characters could make a note look different from what was signed.
function isNoteText(text: string): boolean {
  return (
    text.endsWith('\n') && text.isWellFormed() && [...text].every((character) => character >= ' ' || character === '\n')
  )
}

/** Takes a note apart. The text starts to mean something only once `openNote` has found a trusted signature. */
export function parseNote(note: string): UnverifiedNote | Refusal {
  if (note.length > MAX_NOTE_CHARACTERS) return refuse('NoteMalformed', 'The note is too long.')
  if (!isNoteText(note)) return refuse('NoteMalformed', 'A note is plain lines, each ended by a newline.')
  const split = note.lastIndexOf('\n\n')
  if (split < 0) return refuse('NoteMalformed', 'No blank line stands between the text and its signatures.')
  const lines = note
    .slice(split + 2)
    .split('\n')
    .slice(0, -1)
  if (lines.length === 0 || lines.length > MAX_SIGNATURES) {
    return refuse('NoteMalformed', 'A note has between 1 and 100 signatures.')
  }
  const signatures: NoteSignature[] = []
  for (const line of lines) {
    const signature = parseSignatureLine(line)
    if (!signature) return refuse('NoteMalformed', 'A signature line is not written as one.')
    signatures.push(signature)
  }
  return { refused: false, text: note.slice(0, split + 1), signatures }
}

function parseSignatureLine(line: string): NoteSignature | undefined {
  const match = /^— ([^ ]+) ([^ ]+)$/u.exec(line)
  const bytes = match ? fromBase64(match[2]!) : undefined
  if (!match || !bytes || bytes.length < 5 || !isKeyName(match[1]!)) return undefined
  return { name: match[1]!, keyId: new DataView(bytes.buffer).getUint32(0), signature: bytes.slice(4) }
}

/**
 * Opens a note with the keys one trusts.
 *
 * Signatures by other keys are passed over, as the specification asks; one that claims a trusted key
 * and does not hold spoils the whole note.
 */
export function openNote(note: string, verifiers: readonly Verifier[]): OpenedNote | Refusal {
  const parsed = parseNote(note)
  if (parsed.refused) return parsed
  const message = utf8ToBytes(parsed.text)
  const signedBy: NoteSignature[] = []
  for (const signature of parsed.signatures) {
    const known = verifiers.find(({ name, keyId }) => name === signature.name && keyId === signature.keyId)
    if (!known) continue
    if (!known.verify(message, signature.signature)) {
      return refuse('SignatureInvalid', `The signature of ${signature.name} does not hold.`)
    }
    // The same key twice is still one witness.
    const again = signedBy.some(({ name, keyId }) => name === signature.name && keyId === signature.keyId)
    if (!again) signedBy.push(signature)
  }
  if (signedBy.length === 0) return refuse('SignatureMissing', 'No trusted key has signed this note.')
  return { refused: false, text: parsed.text, signedBy }
}
