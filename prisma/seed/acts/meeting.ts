import { openPrivateKey, signDetached } from '@raireki/vault'
import { type Client, mutation } from '../client.ts'
import { DEMO_PASSWORD } from '../people/account.ts'
import type { PanelKey } from '../people/panels.ts'
import type { PersonKey } from '../people/people.ts'
import type { RequestKey } from '../requests.ts'
import type { World } from '../world.ts'

/** A member's vote, or that they step aside (`RECUSE`, with the reason as the comment). */
export type Ballot = readonly [
  member: PersonKey,
  choice: 'APPROVE' | 'REJECT' | 'ABSTAIN' | 'RECUSE',
  comment?: string,
  conditions?: readonly Condition[],
]

export type Condition = {
  readonly text: { readonly ja: string; readonly en: string }
  readonly duty?: string
  readonly dueDays?: number
}

/** What one panel says of one request, in the order in which it is said. */
export type Sitting = readonly [request: RequestKey, panel: PanelKey, ballots: readonly Ballot[]]

const CAST_VOTE = mutation('castVote', '$input: CastVoteInput!', '... on Review { id }')
const RECUSE = mutation('recuse', '$input: RecuseInput!', '... on Review { id }')
const MINUTES_BETWEEN_VOTES = 6

const RECORD = `query ($input: VoteRecordInput!) {
  voteRecord(input: $input) { ... on VoteRecord { text } ... on Refusal { message } } }`
const COMMENT = mutation('commentOnReview', '$input: CommentOnReviewInput!', '... on ReviewComment { id }')

/** The panels sit one after the other, on the same afternoon. */
export async function meet(world: World, sittings: readonly Sitting[]): Promise<void> {
  for (const panel of ['screening', 'elsi', 'governing', 'consent'] satisfies PanelKey[]) {
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

async function say(world: World, reviewId: string, [member, choice, comment = '', conditions = []]: Ballot) {
  const client = await world.as(member)
  if (choice === 'RECUSE') {
    await client.perform(RECUSE, { input: { reviewId, reason: comment } })
    return
  }
  const said = { reviewId, choice, comment, conditions }
  await client.perform(CAST_VOTE, { input: { ...said, ...(await signed(world, member, client, said)) } })
}

/** Whoever has a key signs with it; everybody else gives the password again. */
async function signed(world: World, member: PersonKey, client: Client, said: object) {
  const armored = world.privateKeys.get(member)
  if (!armored) return { password: DEMO_PASSWORD }
  const { voteRecord } = await client.ask<{ voteRecord: { text: string } }>(RECORD, { input: said })
  const key = await openPrivateKey(armored)
  const signature = await signDetached(new TextEncoder().encode(voteRecord.text), key, world.clock)
  return { record: voteRecord.text, signature }
}

/** What a member says beside the votes. */
export async function remark(
  world: World,
  request: RequestKey,
  panel: PanelKey,
  member: PersonKey,
  audience: 'PANEL' | 'APPLICANT',
  text: string,
): Promise<void> {
  const client = await world.as(member)
  await client.perform(COMMENT, { input: { reviewId: world.reviews.idOf(`${request}/${panel}`), audience, text } })
}

const CALL_SITTING = mutation('callSitting', '$input: CallSittingInput!', '... on Sitting { id }')
const CLOSE_SITTING = mutation('closeSitting', '$input: CloseSittingInput!', '... on Sitting { id }')

/** A sitting of the ELSI panel, called by its chair; closed where somebody was present already. */
export async function sit(
  world: World,
  requests: readonly RequestKey[],
  heldAt: Date,
  present: readonly PersonKey[] = [],
  notes = '',
): Promise<void> {
  const chair = await world.as('sasaki')
  const reviewIds = requests.map((request) => world.reviews.idOf(`${request}/elsi`))
  const panelId = world.panels.idOf('elsi')
  const agenda = { panelId, heldAt: heldAt.toISOString(), place: '第2会議室', reviewIds }
  const { id } = await chair.perform<{ id: string }>(CALL_SITTING, { input: agenda })
  if (present.length === 0) return
  const attendance = present.map((person) => world.people.idOf(person))
  await chair.perform(CLOSE_SITTING, { input: { sittingId: id, attendance, notes } })
}
