import {
  entryLeafHash,
  fromBase64,
  openCheckpoint,
  parseVerifier,
  sameHash,
  toBase64,
  verifyInclusion,
} from '@raireki/ledger'

/** What is needed to check one entry, as the registry states it; none of it is believed. */
export type ClaimedProof = {
  readonly canonical: string
  readonly ledgerKey: string
  readonly leafIndex: number
  readonly leafHash: string
  readonly hashes: readonly string[]
  readonly note: string
}

export type StepName = 'leaf' | 'signature' | 'inclusion'

export type Step = { readonly name: StepName; readonly holds: boolean; readonly detail: string }

export type Check = { readonly holds: boolean; readonly steps: readonly Step[] }

/**
 * Checks an inclusion proof here, with nothing taken on trust but the log's public key: the entry's own text gives the
 * leaf, the key opens the checkpoint, and the hashes must lead from the one to the root in the other.
 */
export function checkProof(claim: ClaimedProof): Check {
  const leaf = entryLeafHash(claim.canonical)
  const claimed = fromBase64(claim.leafHash)
  const leafStep: Step = {
    name: 'leaf',
    holds: claimed !== undefined && sameHash(leaf, claimed),
    detail: toBase64(leaf),
  }

  const key = parseVerifier(claim.ledgerKey)
  const opened = key.refused ? key : openCheckpoint(claim.note, [key.verifier])
  const signatureStep: Step = {
    name: 'signature',
    holds: !opened.refused,
    detail: opened.refused ? opened.message : `${opened.checkpoint.origin} · ${opened.checkpoint.size}`,
  }

  const steps = [leafStep, signatureStep, inclusionStep(claim, leaf, opened)]
  return { holds: steps.every(({ holds }) => holds), steps }
}

function inclusionStep(claim: ClaimedProof, leaf: Uint8Array, opened: ReturnType<typeof openCheckpoint>): Step {
  if (opened.refused) return { name: 'inclusion', holds: false, detail: opened.message }
  const proof = claim.hashes.map(fromBase64)
  if (proof.some((hash) => hash === undefined)) return { name: 'inclusion', holds: false, detail: 'base64' }
  const { size, root } = opened.checkpoint
  const included = verifyInclusion({
    leafHash: leaf,
    index: claim.leafIndex,
    size,
    proof: proof.filter((hash) => hash !== undefined),
    root,
  })
  return { name: 'inclusion', holds: !included.refused, detail: included.refused ? included.message : toBase64(root) }
}
