import { mutation } from '../client.ts'
import type { PanelKey } from '../people/panels.ts'
import type { PersonKey } from '../people/people.ts'
import type { RequestKey } from '../requests.ts'
import type { World } from '../world.ts'

/** A member's vote, or that they step aside (`RECUSE`, with the reason as the comment). */
export type Ballot = readonly [member: PersonKey, choice: 'APPROVE' | 'REJECT' | 'ABSTAIN' | 'RECUSE', comment?: string]

/** What one panel says of one request, in the order in which it is said. */
export type Sitting = readonly [request: RequestKey, panel: PanelKey, ballots: readonly Ballot[]]

const CAST_VOTE = mutation('castVote', '$input: CastVoteInput!', '... on Review { id }')
const RECUSE = mutation('recuse', '$input: RecuseInput!', '... on Review { id }')
const MINUTES_BETWEEN_VOTES = 6

/** The ELSI panel sits first and the governing board after it, on the same afternoon. */
export async function meet(world: World, sittings: readonly Sitting[]): Promise<void> {
  for (const panel of ['elsi', 'governing'] satisfies PanelKey[]) {
    await goRound(
      world,
      sittings.filter((sitting) => sitting[1] === panel),
    )
  }
}

/** A panel goes round the table; in every round a member speaks on each request, which takes a few minutes. */
async function goRound(world: World, sittings: readonly Sitting[]): Promise<void> {
  const rounds = Math.max(...sittings.map(([, , ballots]) => ballots.length))
  for (let round = 0; round < rounds; round += 1) {
    await Promise.all(
      sittings.map(async ([request, panel, ballots]) => {
        const ballot = ballots[round]
        if (ballot) await say(world, world.reviews.idOf(`${request}/${panel}`), ballot)
      }),
    )
    world.later(MINUTES_BETWEEN_VOTES)
  }
}

async function say(world: World, reviewId: string, [member, choice, comment = '']: Ballot): Promise<void> {
  const client = await world.as(member)
  if (choice === 'RECUSE') await client.perform(RECUSE, { input: { reviewId, reason: comment } })
  else await client.perform(CAST_VOTE, { input: { reviewId, choice, comment } })
}
