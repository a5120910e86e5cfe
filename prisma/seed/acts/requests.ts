import { mutation } from '../client.ts'
import { paper } from '../content/paper.ts'
import { REQUESTS, type RequestKey, type SeedRequest } from '../requests.ts'
import type { World } from '../world.ts'

export type Submitted = { readonly reviews: readonly OpenedReview[] }
type OpenedReview = { readonly id: string; readonly state: string; readonly panel: { readonly id: string } }
type Granted = { readonly request: { readonly grants: readonly { readonly id: string; readonly version: Made }[] } }
export type Made = { readonly id: string }

const DRAFT = mutation('draftRequest', '$input: DraftRequestInput!', '... on Request { id }')
export const SUBMIT = mutation(
  'submitRequest',
  '$requestId: ID!',
  `... on Request { reviews { id state panel { id } } }
   ... on TermsForbid { items { verdict { because { effect term text } } } }
   ... on InvalidPurpose { flaws { path message } }
   ... on InvalidForm { flaws { path message } }`,
)
const ANSWER = mutation(
  'answerForm',
  '$input: AnswerFormInput!',
  '... on Request { id } ... on InvalidForm { flaws { path message } }',
)
const WITHDRAW = mutation('withdrawRequest', '$requestId: ID!, $reason: String!', '... on Request { id }')
const OPEN_DELIVERY = mutation(
  'openDelivery',
  '$input: OpenDeliveryInput!',
  '... on OpenedDelivery { delivery { id } }',
)
const REVOKE = mutation('revokeGrant', '$input: RevokeGrantInput!', '... on Grant { id }')
const REVIEWS = 'query ($id: ID!) { request(id: $id) { reviews { id panel { id } } } }'
const GRANTS = 'query ($id: ID!) { request(id: $id) { grants { id version { id } } } }'

const requestOf = (key: RequestKey): SeedRequest => REQUESTS[key]

export async function draft(world: World, key: RequestKey): Promise<void> {
  const { applicant, organisation, project, statement, versions, purpose, plan } = requestOf(key)
  const client = await world.as(applicant)
  const input = {
    organisationId: world.organisations.idOf(organisation),
    project,
    statement,
    purpose: purpose?.(world.calendar),
    plan: plan?.(world.calendar),
    versionIds: versions.map((version) => world.versions.idOf(version)),
    certificateId: world.certificates.idOf(applicant),
  }
  const { id } = await client.perform<Made>(DRAFT, { input })
  world.requests.enter(key, id)
  await complete(world, key)
}

/** What goes with a draft beside what is written in it: its paper, and the answers to the hospital's form. */
export async function complete(world: World, key: RequestKey): Promise<void> {
  const { applicant, answers, paper: attached } = requestOf(key)
  const client = await world.as(applicant)
  const requestId = world.requests.idOf(key)
  const approval = attached && [await client.attach(requestId, attached[0], paper(...attached.slice(1)))]
  if (answers === undefined) return
  const given = { ...answers(world.calendar), ...(approval && { approval }) }
  await client.perform(ANSWER, { input: { requestId, formId: world.forms.idOf('safety'), answers: given } })
}

/** Drafts and submits: the panels' reviews open. */
export async function apply(world: World, ...keys: readonly RequestKey[]): Promise<void> {
  for (const key of keys) {
    await draft(world, key)
    const client = await world.as(requestOf(key).applicant)
    const { reviews } = await client.perform<Submitted>(SUBMIT, { requestId: world.requests.idOf(key) })
    enterReviews(world, key, reviews)
  }
}

/** The reviews of the round that has just begun; those of earlier rounds are closed. */
export function enterReviews(world: World, key: RequestKey, reviews: Submitted['reviews']): void {
  for (const { id, state, panel } of reviews) {
    if (state === 'OPEN') world.reviews.enter(`${key}/${world.panels.nameOf(panel.id)}`, id)
  }
}

/** The reviews of a stage open by themselves once the stage before is over. */
export async function nextStage(world: World, ...keys: readonly RequestKey[]): Promise<void> {
  await world.target.settled()
  for (const key of keys) {
    const client = await world.as(requestOf(key).applicant)
    const { request } = await client.ask<{ request: Submitted }>(REVIEWS, { id: world.requests.idOf(key) })
    for (const { id, panel } of request.reviews) world.reviews.enter(`${key}/${world.panels.nameOf(panel.id)}`, id)
  }
}

export async function withdraw(world: World, key: RequestKey, reason: string): Promise<void> {
  const client = await world.as(requestOf(key).applicant)
  await client.perform(WITHDRAW, { requestId: world.requests.idOf(key), reason })
}

/** The applicant takes delivery of everything that was granted. */
export async function takeDelivery(world: World, ...keys: readonly RequestKey[]): Promise<void> {
  await Promise.all(
    keys.map(async (key) => {
      const client = await world.as(requestOf(key).applicant)
      for (const { id } of await grantsOf(world, key)) {
        await client.perform(OPEN_DELIVERY, { input: { grantId: id } })
      }
    }),
  )
}

/** The provider of one of the versions takes back the grant on it. */
export async function revoke(world: World, key: RequestKey, version: string, by: 'fujii', reason: string) {
  const client = await world.as(by)
  const grant = (await grantsOf(world, key)).find((one) => one.version.id === world.versions.idOf(version))
  await client.perform(REVOKE, { input: { grantId: grant?.id, reason } })
}

export async function grantsOf(world: World, key: RequestKey) {
  const client = await world.as(requestOf(key).applicant)
  const { request } = await client.ask<Granted>(GRANTS, { id: world.requests.idOf(key) })
  return request.grants
}
