import type { Looking } from '../looking.ts'

/** Looks at an entry of an archive as a file of its own, and reads it to its end. */
export type LookInside = (
  path: string,
  size: number | undefined,
  bytes: AsyncIterable<Uint8Array>,
  archive: Looking,
) => Promise<void>
