export {
  type Checkpoint,
  checkpointText,
  type OpenedCheckpoint,
  openCheckpoint,
  parseCheckpointText,
  signCheckpoint,
  type TreeHead,
} from './checkpoints/checkpoint.ts'
export { cosignatureTime, generateWitness, parseWitness, type Witness } from './checkpoints/cosignature.ts'
export {
  generateSigner,
  isKeyName,
  keyIdText,
  type LogSigner,
  parseVerifier,
  type Signer,
  type Verifier,
} from './checkpoints/key.ts'
export { addSignatures, type NoteSignature, openNote, parseNote, signNote } from './checkpoints/note.ts'
export { canonicalJson, type Json } from './entries/canonical.ts'
export { checkCommitment, commit, SALT_BYTES } from './entries/commitment.ts'
export { canonicalEntry, type EntryBody, entryLeafHash, parseEntry } from './entries/entry.ts'
export { fromBase64, toBase64, toBase64Url } from './hashing/base64.ts'
export { emptyRoot, type Hash, leafHash, nodeHash, sameHash } from './hashing/merkle.ts'
export { type ConsistencyClaim, consistencyProof, verifyConsistency } from './proofs/consistency.ts'
export { type InclusionClaim, inclusionProof, verifyInclusion } from './proofs/inclusion.ts'
export { readProof, type TlogProof, verifyProof, writeProof } from './proofs/tlog-proof.ts'
export { type FaultCode, LedgerFault, type Refusal, type RefusalCode, type Verified } from './refusal.ts'
export { bundleBytes, MAX_ENTRY_BYTES, readBundle } from './tiles/bundle.ts'
export { parseTilePath, type Tile, type TileLevel, tilePath, tilesAdded } from './tiles/path.ts'
export { readTile, tileBytes } from './tiles/tile.ts'
export { type TileFetch, tileReader } from './tiles/tile-reader.ts'
export { type Appended, appendLeaves, type StoredHash } from './tree/append.ts'
export { type HashReader, hashesAtLevel, TILE_HEIGHT, TILE_WIDTH } from './tree/reader.ts'
export { rootOf } from './tree/root.ts'
