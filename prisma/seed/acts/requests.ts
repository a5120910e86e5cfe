import { mutation } from '../client.ts'
import { REQUESTS, type RequestKey, type SeedRequest } from '../requests.ts'
import type { World } from '../world.ts'

type Submitted = { readonly reviews: readonly { readonly id: string; readonly panel: { readonly id: string } }[] }
type Granted = { readonly request: { readonly grants: readonly { readonly id: string; readonly version: Made }[] } }
type Made = { readonly id: string }

const DRAFT = mutation('draftRequest', '$input: DraftRequestInput!', '... on Request { id }')
const SUBMIT = mutation(
  'submitRequest',
  '$requestId: ID!',
  `... on Request { reviews { id panel { id } } }
   ... on TermsForbid { items { verdict { because { effect term text } } } }
   ... on InvalidPurpose { flaws { path message } }`,
)
const WITHDRAW = mutation('withdrawRequest', '$requestId: ID!, $reason: String!', '... on Request { id }')
const OPEN_DELIVERY = mutation(
  'openDelivery',
  '$input: OpenDeliveryInput!',
  '... on OpenedDelivery { delivery { id } }',
)
const REVOKE = mutation('revokeGrant', '$input: RevokeGrantInput!', '... on Grant { id }')
const GRANTS = 'query ($id: ID!) { request(id: $id) { grants { id version { id } } } }'

const requestOf = (key: RequestKey): SeedRequest => REQUESTS[key]

export async function draft(world: World, key: RequestKey): Promise<void> {
  const { applicant, organisation, project, statement, versions, purpose } = requestOf(key)
  const client = await world.as(applicant)
  const input = {
    organisationId: world.organisations.idOf(organisation),
    project,
    statement,
    purpose: purpose?.(world.calendar),
    versionIds: versions.map((version) => world.versions.idOf(version)),
    certificateId: world.certificates.idOf(applicant),
  }
  const { id } = await client.perform<Made>(DRAFT, { input })
  world.requests.enter(key, id)
}

/** Drafts and submits: the panels' reviews open. */
export async function apply(world: World, ...keys: readonly RequestKey[]): Promise<void> {
  for (const key of keys) {
    await draft(world, key)
    const client = await world.as(requestOf(key).applicant)
    const { reviews } = await client.perform<Submitted>(SUBMIT, { requestId: world.requests.idOf(key) })
    for (const { id, panel } of reviews) world.reviews.enter(`${key}/${world.panels.nameOf(panel.id)}`, id)
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

async function grantsOf(world: World, key: RequestKey) {
  const client = await world.as(requestOf(key).applicant)
  const { request } = await client.ask<Granted>(GRANTS, { id: world.requests.idOf(key) })
  return request.grants
}
