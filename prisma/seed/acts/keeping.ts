import type { VersionName } from '../asset.ts'
import { type AssetKey, assetOf } from '../assets.ts'
import { mutation } from '../client.ts'
import { SAFETY_FORM } from '../content/safety-form.ts'
import { PEOPLE, type PersonKey } from '../people/people.ts'
import { REQUESTS, type RequestKey } from '../requests.ts'
import type { World } from '../world.ts'
import { grantsOf, type Made } from './requests.ts'

type Inspected = {
  readonly inspection: {
    readonly reports: { readonly edges: readonly { readonly node: { readonly findings: readonly Made[] } }[] }
  }
}
type Owed = {
  readonly grant: { readonly obligations: readonly { readonly id: string; readonly text: { readonly ja: string } }[] }
}

const PUBLISH_FORM = mutation(
  'publishForm',
  '$input: PublishFormInput!',
  '... on Form { id } ... on InvalidForm { flaws { path message } }',
)
const FINDINGS =
  'query ($id: ID!) { inspection(versionId: $id) { reports(onlyWithFindings: true) { edges { node { findings { id } } } } } }'
const JUSTIFY = mutation('justifyFindings', '$input: JustifyFindingsInput!', '... on Inspection { id }')
const ACCEPT_FINDINGS = mutation('acceptFindings', '$input: AcceptFindingsInput!', '... on Inspection { id }')
const OWED = 'query ($id: ID!) { grant(id: $id) { obligations { id text { ja } } } }'
const SUBMIT_EVIDENCE = mutation('submitEvidence', '$input: SubmitEvidenceInput!', '... on Obligation { id }')
const ACCEPT_EVIDENCE = mutation('acceptEvidence', '$input: AcceptEvidenceInput!', '... on Obligation { id }')
const SUSPEND = mutation('suspendGrant', '$input: SuspendGrantInput!', '... on Grant { id }')
const SUBSCRIBE = mutation(
  'subscribeWebhook',
  '$input: SubscribeWebhookInput!',
  '... on WebhookSecret { webhook { id } }',
)
const RECONCILE =
  'mutation { reconcileAccess { __typename ... on Reconciliation { id } ... on Problem { code message } } }'

/** The hospital asks everybody who applies for its data the same questions. */
export async function publishSafetyForm(world: World): Promise<void> {
  const client = await world.as('tanaka')
  const input = { ownerId: world.organisations.idOf('aoba'), body: SAFETY_FORM }
  const { id } = await client.perform<Made>(PUBLISH_FORM, { input })
  world.forms.enter('safety', id)
}

/** The provider says why what was found may stay. */
export async function justify(world: World, key: AssetKey, number: number, justification: string): Promise<void> {
  const client = await world.as(assetOf(key).keeper)
  const versionId = world.versions.idOf(`${key}@${number}` satisfies VersionName)
  const { inspection } = await client.ask<Inspected>(FINDINGS, { id: versionId })
  const findingIds = inspection.reports.edges.flatMap(({ node }) => node.findings.map(({ id }) => id))
  await client.perform(JUSTIFY, { input: { findingIds, justification } })
}

export async function acceptFindings(world: World, key: AssetKey, number: number, by: PersonKey, note: string) {
  const client = await world.as(by)
  await client.perform(ACCEPT_FINDINGS, { input: { versionId: world.versions.idOf(`${key}@${number}`), note } })
}

/** The grantee shows that what was promised was done: the duty is known by how its text begins. */
export async function show(world: World, key: RequestKey, duty: string, evidence: string): Promise<void> {
  const client = await world.as(REQUESTS[key].applicant)
  await client.perform(SUBMIT_EVIDENCE, { input: { obligationId: await owed(world, key, duty), evidence } })
}

export async function acceptEvidence(world: World, key: RequestKey, duty: string, by: PersonKey, answer: string) {
  const client = await world.as(by)
  await client.perform(ACCEPT_EVIDENCE, { input: { obligationId: await owed(world, key, duty), answer } })
}

async function owed(world: World, key: RequestKey, duty: string): Promise<string> {
  const client = await world.as(REQUESTS[key].applicant)
  const [first] = await grantsOf(world, key)
  const { grant } = await client.ask<Owed>(OWED, { id: first?.id })
  const found = grant.obligations.find(({ text }) => text.ja.startsWith(duty))
  if (!found) throw new Error(`Nothing like “${duty}” is owed for ${key}`)
  return found.id
}

/** The provider holds everything that was granted while something is looked into. */
export async function suspend(world: World, key: RequestKey, by: PersonKey, reason: string): Promise<void> {
  const client = await world.as(by)
  for (const { id } of await grantsOf(world, key)) await client.perform(SUSPEND, { input: { grantId: id, reason } })
}

/** The hospital's own system follows what concerns its data. */
export async function followHospital(world: World): Promise<void> {
  const client = await world.as('tanaka')
  const url = `https://records.${PEOPLE.tanaka.email.split('@')[1]}/raireki`
  const types = ['RequestSubmitted', 'GrantIssued', 'GrantEnded', 'DeliveryOpened']
  await client.perform(SUBSCRIBE, { input: { organisationId: world.organisations.idOf('aoba'), url, types } })
}

/** The operator compares what was decided with what is open. */
export async function reconcile(world: World): Promise<void> {
  await (await world.as('morita')).perform(RECONCILE, {})
}
