import { VaultError } from '../vault-error.ts'
import { bodyLength as standardLength } from './body-layout.ts'
import { type Part, partCount as standardCount, partOf as standardPart, suggestedPartSize } from './parts.ts'
import { SEGMENT_LENGTH, SEGMENT_OVERHEAD, segmentCount, segmentOf } from './segments.ts'

/**
 * How a version's bodies are written. `standard` is SEIPD version 2. `gpg` is for readers who have GnuPG and nothing else:
 * SEIPD version 1, which it can read, in messages of 64 MiB under one session key. A body of one kind cannot become the other.
 */
export type Profile = 'standard' | 'gpg'

export const isProfile = (name: string): name is Profile => name === 'standard' || name === 'gpg'

/** Sizes and parts of a body, known before a single octet of it is made. */
export interface BodyPlan {
  bodyLength(plainLength: number): number
  suggestedPartSize(plainLength: number): number
  partCount(plainLength: number, partSize: number): number
  partOf(plainLength: number, partSize: number, number: number): Part
}

const standard: BodyPlan = {
  bodyLength: standardLength,
  suggestedPartSize,
  partCount: standardCount,
  partOf: standardPart,
}

/** Each message is a part by itself, so their size is not a matter of choice. */
export const GPG_PART_SIZE = SEGMENT_LENGTH + SEGMENT_OVERHEAD

const gpg: BodyPlan = {
  bodyLength: (plainLength) => plainLength + segmentCount(plainLength) * SEGMENT_OVERHEAD,
  suggestedPartSize: () => GPG_PART_SIZE,
  partCount: (plainLength, partSize) => {
    mustBeSegments(partSize)
    return segmentCount(plainLength)
  },
  partOf: (plainLength, partSize, number) => {
    mustBeSegments(partSize)
    return segmentOf(plainLength, number)
  },
}

export function bodyPlan(profile: Profile): BodyPlan {
  return profile === 'gpg' ? gpg : standard
}

/** The profile of a body that is cut into parts of this size: no other has parts so long. */
export const profileOfPartSize = (partSize: number): Profile => (partSize === GPG_PART_SIZE ? 'gpg' : 'standard')

function mustBeSegments(partSize: number): void {
  if (partSize === GPG_PART_SIZE) return
  throw new VaultError('BadArgument', `In the gpg profile a part has ${GPG_PART_SIZE} octets, not ${partSize}.`)
}
