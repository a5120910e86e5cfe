import type { Choice, VoteException } from '@raireki/governance'

/** A vote's choice and the items it excepts, as the columns of one table hold them: both were checked when it was cast. */
export function storedVote({ choice, exceptions }: { choice: string; exceptions: unknown }) {
  return { choice: choice as Choice, exceptions: exceptions as VoteException[] }
}
