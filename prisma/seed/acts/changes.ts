import { mutation } from '../client.ts'
import { type KeyHolder, PEOPLE, type PersonKey } from '../people/people.ts'
import { REQUESTS, type RequestKey, type SeedRequest } from '../requests.ts'
import type { World } from '../world.ts'
import { complete, enterReviews, type Made, SUBMIT, type Submitted } from './requests.ts'

/** What is different in the next submission; everything else stays as it was. */
export type Changes = Partial<Pick<SeedRequest, 'project' | 'statement' | 'versions' | 'purpose' | 'plan'>>

type Invited = { readonly member: Made }
type Invitations = { readonly invitations: readonly { readonly id: string; readonly digest: string | null }[] }

const RETURN = mutation('returnRequest', '$input: ReturnRequestInput!', '... on Request { id }')
const REVISE = mutation('reviseRequest', '$input: ReviseRequestInput!', '... on Request { id }')
const AMEND = mutation('amendRequest', '$requestId: ID!', '... on Request { id }')
const RENEW = mutation('renewRequest', '$requestId: ID!', '... on Request { id }')
const INVITE = mutation('inviteMember', '$input: InviteMemberInput!', '... on InvitedMember { member { id } }')
const ACCEPT = mutation('acceptInvitation', '$input: AcceptInvitationInput!', '... on Invitation { id }')

const requestOf = (key: RequestKey): SeedRequest => REQUESTS[key]

/** A chair sends a request back, field by field. */
export async function sendBack(
  world: World,
  key: RequestKey,
  chair: PersonKey,
  remarks: readonly { readonly field: string; readonly text: string }[],
): Promise<void> {
  const client = await world.as(chair)
  await client.perform(RETURN, { input: { requestId: world.requests.idOf(key), remarks } })
}

/** The applicant brings somebody into the team; whoever is in the story reads the terms and accepts them at once. */
export async function invite(world: World, key: RequestKey, email: string, part: string, accepts?: KeyHolder) {
  const applicant = await world.as(requestOf(key).applicant)
  const input = { requestId: world.requests.idOf(key), email, part }
  const { member } = await applicant.perform<Invited>(INVITE, { input })
  if (accepts === undefined) return
  const client = await world.as(accepts)
  const { invitations } = await client.ask<Invitations>('{ invitations { id digest } }')
  const digest = invitations.find(({ id }) => id === member.id)?.digest
  await client.perform(ACCEPT, {
    input: { memberId: member.id, digest, certificateId: world.certificates.idOf(accepts) },
  })
}

export const addressOf = (person: PersonKey): string => PEOPLE[person].email

/** The applicant changes what was asked, and submits again. */
export async function resubmit(world: World, key: RequestKey, changes: Changes): Promise<void> {
  await revise(world, key, world.requests.idOf(key), changes)
  const client = await world.as(requestOf(key).applicant)
  const { reviews } = await client.perform<Submitted>(SUBMIT, { requestId: world.requests.idOf(key) })
  enterReviews(world, key, reviews)
}

/** The same for another period, as the request of this name writes it. */
export async function renew(world: World, base: RequestKey, key: RequestKey): Promise<void> {
  const client = await world.as(requestOf(base).applicant)
  const { id } = await client.perform<Made>(RENEW, { requestId: world.requests.idOf(base) })
  world.requests.enter(key, id)
  await revise(world, key, id, {})
  await complete(world, key)
  const { reviews } = await client.perform<Submitted>(SUBMIT, { requestId: id })
  enterReviews(world, key, reviews)
}

/** An amendment of what was granted, in front of the panels. */
export async function amend(world: World, key: RequestKey, changes: Changes): Promise<void> {
  const client = await world.as(requestOf(key).applicant)
  const { id } = await client.perform<Made>(AMEND, { requestId: world.requests.idOf(key) })
  await revise(world, key, id, changes)
  await client.perform(SUBMIT, { requestId: id })
}

async function revise(world: World, key: RequestKey, requestId: string, changes: Changes): Promise<void> {
  const { applicant, project, statement, versions, purpose, plan } = { ...requestOf(key), ...changes }
  const client = await world.as(applicant)
  const input = {
    requestId,
    project,
    statement,
    purpose: purpose?.(world.calendar) ?? {},
    ...(plan && { plan: plan(world.calendar) }),
    versionIds: versions.map((version) => world.versions.idOf(version)),
    certificateId: world.certificates.idOf(applicant),
  }
  await client.perform(REVISE, { input })
}
