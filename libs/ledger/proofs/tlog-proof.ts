import { type OpenedCheckpoint, openCheckpoint } from '../checkpoints/checkpoint.ts'
import type { Verifier } from '../checkpoints/key.ts'
import { fromBase64, toBase64 } from '../hashing/base64.ts'
import { type Hash, isHash } from '../hashing/merkle.ts'
import { LedgerFault, type Refusal, refuse } from '../refusal.ts'
import { isCount } from '../tree/span.ts'
import { verifyInclusion } from './inclusion.ts'

/** Everything needed to check, offline, that an entry is in a log. */
export type TlogProof = {
  readonly index: number
  readonly proof: readonly Hash[]
  /** The whole signed note, as the log gave it. */
  readonly checkpoint: string
  /** Whatever the application wants to travel along. Nothing signs it. */
  readonly extra?: Uint8Array
}

const HEADER = 'c2sp.org/tlog-proof@v1'

// An honest proof has at most 64 hashes, one for each level of the tallest tree there can be.
const MAX_HASHES = 64

/** Writes a proof in the text form of C2SP tlog-proof. */
export function writeProof({ index, proof, checkpoint, extra }: TlogProof): string {
  if (!isCount(index)) throw new LedgerFault('IndexOutOfRange', `${index} is not an index.`)
  if (!proof.every(isHash)) throw new LedgerFault('HashMalformed', 'A hash of the proof is not 32 bytes.')
  const lines = [HEADER, ...(extra ? [`extra ${toBase64(extra)}`] : []), `index ${index}`, ...proof.map(toBase64)]
  return `${lines.join('\n')}\n\n${checkpoint}`
}

/** Reads a proof; nothing it says has been checked yet. */
export function readProof(text: string): ({ readonly refused: false } & TlogProof) | Refusal {
  // The proof's own lines hold no blank one, so the first blank line is where the checkpoint begins.
  const split = text.indexOf('\n\n')
  if (split < 0) return refuse('ProofMalformed', 'No checkpoint follows the proof.')
  const checkpoint = text.slice(split + 2)
  const [header, ...lines] = text.slice(0, split).split('\n')
  if (header !== HEADER) return refuse('ProofMalformed', 'This is not a tlog-proof.')

  const extra = lines[0]?.startsWith('extra ') ? fromBase64(lines.shift()!.slice('extra '.length)) : null
  if (extra === undefined) return refuse('ProofMalformed', 'The extra data is not base64.')

  const digits = /^index (0|[1-9]\d*)$/.exec(lines.shift() ?? '')?.[1]
  const index = digits === undefined ? Number.NaN : Number(digits)
  if (!isCount(index)) return refuse('ProofMalformed', 'The index line is not written as one.')

  if (lines.length > MAX_HASHES) return refuse('ProofMalformed', 'No tree is tall enough for this proof.')
  const proof: Hash[] = []
  for (const line of lines) {
    const hash = fromBase64(line)
    if (!hash || !isHash(hash)) return refuse('ProofMalformed', 'A line of the proof is not a hash.')
    proof.push(hash)
  }
  return { refused: false, index, proof, checkpoint, ...(extra && { extra }) }
}

/** Checks a proof whole: the checkpoint's signature, then the leaf's place under its root. */
export function verifyProof(
  text: string,
  leafHash: Hash,
  verifiers: readonly Verifier[],
): (OpenedCheckpoint & { readonly index: number }) | Refusal {
  const read = readProof(text)
  if (read.refused) return read
  const opened = openCheckpoint(read.checkpoint, verifiers)
  if (opened.refused) return opened
  const { size, root } = opened.checkpoint
  const included = verifyInclusion({ leafHash, index: read.index, size, proof: read.proof, root })
  return included.refused ? included : { ...opened, index: read.index }
}
