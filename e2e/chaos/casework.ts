import type { Profile } from '@raireki/vault'
import type { Caller } from '../../apps/api/testing/caller.ts'
import { confirmed } from '../../apps/api/testing/steps.ts'
import type { Cast } from '../story/people.ts'
import { push } from '../story/push.ts'
import { type Command, inLanes } from './outcome.ts'

const PURPOSE = {
  research: { general: true },
  activities: ['train'],
  nonProfit: true,
  processing: { countries: ['JP'] },
}

/** A request before the board. */
export type Case = { readonly requestId: string; readonly reviewId: string }

export async function registerAsset(caller: Caller, kind: 'DATASET' | 'MODEL', ownerId: string): Promise<string> {
  const input = { kind, ownerId, title: { en: 'Reports' }, description: {}, modalities: ['TEXT'] }
  const { registerAsset: asset } = await caller.ask(
    'mutation ($input: RegisterAssetInput!) { registerAsset(input: $input) { ... on Asset { id } ... on Problem { code } } }',
    { input },
  )
  return asset.id
}

export const setTerms = (assetId: string, body: unknown): Command => ({
  name: 'setTerms',
  query: `mutation ($input: SetTermsInput!) {
    setTerms(input: $input) { ... on Terms { number } ... on Problem { code } } }`,
  variables: { input: { assetId, body } },
})

/** A published dataset of one small file: its version's id. */
export async function publishDataset({ provider, hospitalId }: Cast, profile?: Profile): Promise<string> {
  const assetId = await registerAsset(provider, 'DATASET', hospitalId)
  const { query, variables } = setTerms(assetId, { permission: { code: 'GRU' } })
  await provider.ask(query, variables)
  const bytes = new TextEncoder().encode('所見なし')
  const files = [{ path: 'reports.txt', mediaType: 'text/plain', bytes }]
  return (await push(provider, assetId, files, [], profile && { profile })).versionId
}

export function registerCertificate({ developer, developerKey }: Cast): Promise<string> {
  return confirmed(developer, developerKey)
}

/** Brings so many requests before the board. */
export async function openCases(
  people: Cast,
  certificateId: string,
  count: number,
  versionIds: readonly string[],
): Promise<Case[]> {
  const input = {
    organisationId: people.companyId,
    project: 'Model',
    statement: '',
    purpose: PURPOSE,
    versionIds,
    certificateId,
  }
  return inLanes(Array.from({ length: count }), 4, async () => {
    const { draftRequest } = await people.developer.ask(
      'mutation ($input: DraftRequestInput!) { draftRequest(input: $input) { ... on Request { id } ... on Problem { code } } }',
      { input },
    )
    const { submitRequest } = await people.developer.ask(
      `mutation ($id: ID!) {
        submitRequest(requestId: $id) { ... on Request { id reviews { id } } ... on Problem { code message } } }`,
      { id: draftRequest.id },
    )
    return { requestId: draftRequest.id, reviewId: submitRequest.reviews[0].id }
  })
}

export const approve = ({ reviewId }: Case): Command => ({
  name: 'castVote',
  query:
    'mutation ($input: CastVoteInput!) { castVote(input: $input) { ... on Review { id } ... on Problem { code } } }',
  variables: { input: { reviewId, choice: 'APPROVE' } },
})

export const withdraw = ({ requestId }: Case): Command => ({
  name: 'withdrawRequest',
  query: `mutation ($id: ID!) {
    withdrawRequest(requestId: $id, reason: "Another way was found") { ... on Request { id } ... on Problem { code } } }`,
  variables: { id: requestId },
})

/** The first two votes of three, so that the next one decides. */
export async function voteUntilOneIsMissing(people: Cast, cases: readonly Case[]): Promise<void> {
  await inLanes(cases, 4, async (each) => {
    for (const member of [people.doctor, people.ethicist]) {
      const { query, variables } = approve(each)
      await member.ask(query, variables)
    }
  })
}

export async function grantsOf({ developer }: Cast): Promise<string[]> {
  const { grants } = await developer.ask('{ grants(first: 100) { edges { node { id } } } }')
  return grants.edges.map(({ node }: { node: { id: string } }) => node.id)
}

export const openDelivery = (grantId: string): Command => ({
  name: 'openDelivery',
  query: `mutation ($input: OpenDeliveryInput!) {
    openDelivery(input: $input) { ... on OpenedDelivery { header } ... on Problem { code } } }`,
  variables: { input: { grantId } },
})

export const revokeGrant = (grantId: string): Command => ({
  name: 'revokeGrant',
  query:
    'mutation ($input: RevokeGrantInput!) { revokeGrant(input: $input) { ... on Grant { id } ... on Problem { code } } }',
  variables: { input: { grantId, reason: 'The patients asked for it' } },
})

/** A version of a model, yet without files. */
export async function openVersion(caller: Caller, assetId: string): Promise<string> {
  const { openVersion: version } = await caller.ask(
    'mutation ($input: OpenVersionInput!) { openVersion(input: $input) { ... on Version { id } ... on Problem { code } } }',
    { input: { assetId, note: {} } },
  )
  return version.id
}

export const publishVersion = (versionId: string): Command => ({
  name: 'publishVersion',
  query: `mutation ($input: PublishVersionInput!) {
    publishVersion(input: $input) { ... on Version { id } ... on Problem { code } } }`,
  variables: { input: { versionId, original: true } },
})

export const abandonVersion = (versionId: string): Command => ({
  name: 'abandonVersion',
  query: 'mutation ($id: ID!) { abandonVersion(versionId: $id) { ... on Version { id } ... on Problem { code } } }',
  variables: { id: versionId },
})
