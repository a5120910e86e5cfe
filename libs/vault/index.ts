export type { Memory } from './format/node-aead.ts'
export { openSegments, type SegmentedSource } from './gpg/open-segments.ts'
export { type ArrivingSegments, streamSegments } from './gpg/stream-segments.ts'
export { openBody, openRange, openSealed } from './open/open-body.ts'
export { type OpenFileOrder, openFile } from './open/open-file.ts'
export { type FileOrder, type FileSealer, openFileSealer, type PartStream } from './seal/file-sealer.ts'
export { type FilePart, sealFile } from './seal/seal-file.ts'
export {
  type BodyRecipe,
  type PartDigests,
  type PartOrder,
  type SealedPart,
  sealPart,
  streamPart,
} from './seal/seal-part.ts'
export * from './shared.ts'
export { type Lanes, openLanes } from './workers/lanes.ts'
