import { type KeyPair, openPrivateKey, signDetached } from '@raireki/vault'
import type { Caller } from './caller.ts'
import { done } from './command.ts'
import { type Origin, type PushedFile, push } from './push.ts'
import type { TestService } from './service.ts'
import type { Cast } from './world.ts'

/** Terms that leave most to the board, and a purpose that fits them. */
export const TERMS = { permission: { code: 'GRU' }, ai: { train: 'permitted' } }
export const PURPOSE = {
  research: { general: true },
  activities: ['train'],
  nonProfit: true,
  commercial: false,
  processing: { countries: ['JP'] },
  until: '2027-09-30',
}

export const file = (path: string, text = '所見なし'): PushedFile => ({
  path,
  mediaType: 'text/plain',
  bytes: new TextEncoder().encode(text),
})

/** Registers an asset, with terms unless told that it has none. */
export async function asset(caller: Caller, kind: string, ownerId: string, en: string, terms: object | null = TERMS) {
  const description = { title: { ja: '', en }, description: { ja: '', en: '' }, modalities: ['TEXT'] }
  const { id } = await done(caller, 'registerAsset', { kind, ownerId, ...description })
  if (terms) await done(caller, 'setTerms', { assetId: id, body: terms })
  return id as string
}

/** A dataset of the hospital's in the catalogue. Answers its version too. */
export async function dataset(
  { provider, hospitalId }: Cast,
  en: string,
  terms: object = TERMS,
  origins: Origin[] = [],
) {
  const assetId = await asset(provider, 'DATASET', hospitalId, en, terms)
  const { versionId } = await push(provider, assetId, [file('data.txt')], origins)
  return { assetId, versionId }
}

/** A model of the company's in the catalogue, without weights: what it was made from is all that matters here. */
export async function model({ developer, companyId }: Cast, en: string, lineage: Origin[], terms: object = TERMS) {
  const assetId = await asset(developer, 'MODEL', companyId, en, terms)
  const { id } = await done(developer, 'openVersion', { assetId })
  await done(developer, 'publishVersion', { versionId: id, lineage, original: lineage.length === 0 })
  return { assetId, versionId: id as string }
}

export function certificate({ developer, developerKey }: Cast): Promise<string> {
  return confirmed(developer, developerKey)
}

/** Registers somebody's certificate and signs its challenge. Answers its id. */
export async function confirmed(caller: Caller, key: KeyPair): Promise<string> {
  const registered = await done(caller, 'registerCertificate', { armored: key.certificate })
  await confirm(caller, key, registered)
  return registered.id
}

type Registered = { readonly id: string; readonly challenge: string }

export async function confirm(caller: Caller, key: KeyPair, { id, challenge }: Registered): Promise<void> {
  const signature = await signDetached(new TextEncoder().encode(challenge), await openPrivateKey(key.privateKey))
  await done(caller, 'confirmCertificate', { certificateId: id, signature })
}

export async function draft({ developer, companyId }: Cast, changes: object): Promise<string> {
  const input = {
    organisationId: companyId,
    project: '循環器LLM',
    statement: 'To train.',
    purpose: PURPOSE,
    ...changes,
  }
  return (await done(developer, 'draftRequest', input)).id
}

const SUBMIT = `mutation ($id: ID!) {
  submitRequest(requestId: $id) {
    __typename
    ... on Request { state reviews { id panel { id } } items { terms { number } verdict { verdict } } }
    ... on TermsForbid { items { verdict { because { term } } } }
    ... on InvalidPurpose { flaws { path code message } }
    ... on CertificateRefused { fingerprint }
    ... on Problem { code message }
  }
}`

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes; the schema checks them.
export async function submit(caller: Caller, id: string): Promise<any> {
  return (await caller.ask(SUBMIT, { id })).submitRequest
}

/** A request in front of the panels. Answers its reviews, oldest panel first. */
export async function submitted(people: Cast, changes: object) {
  const requestId = await draft(people, changes)
  const answer = await submit(people.developer, requestId)
  if (answer.__typename !== 'Request') throw new Error(`Submitting was refused: ${answer.code}`)
  const reviews: { id: string; panel: { id: string } }[] = answer.reviews
  reviews.sort((one, other) => (one.panel.id < other.panel.id ? -1 : 1))
  return { requestId, reviewIds: reviews.map(({ id }) => id) }
}

/** From the draft through three votes to the grants, oldest first. */
export async function granted(service: TestService, people: Cast, changes: object): Promise<string[]> {
  const { requestId, reviewIds } = await submitted(people, changes)
  for (const member of [people.doctor, people.ethicist, people.lawyer]) {
    const { state } = (await member.ask('query ($id: ID!) { review(id: $id) { state } }', { id: reviewIds[0] })).review
    if (state === 'OPEN') await done(member, 'castVote', { reviewId: reviewIds[0], choice: 'APPROVE' })
  }
  await service.settled()
  const { request } = await people.developer.ask('query ($id: ID!) { request(id: $id) { grants { id } } }', {
    id: requestId,
  })
  return request.grants.map(({ id }: { id: string }) => id)
}

/** A PDF, as small as one can be. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog >>\ntrailer\n%%EOF\n')

/** Attaches a file to a request as the web app does. Answers its id. */
export async function attached(address: string, caller: Caller, requestId: string, name = '承認書.pdf', body = PDF) {
  const answer = await fetch(`${address}/attachments?${new URLSearchParams({ request: requestId, name })}`, {
    method: 'POST',
    body: new Uint8Array(body),
    headers: {
      'content-type': 'application/pdf',
      'x-raireki-client': 'test',
      authorization: `Bearer ${caller.token}`,
    },
  })
  const said = (await answer.json()) as { id: string; message?: string }
  if (answer.status !== 201) throw new Error(`Could not attach: ${said.message}`)
  return said.id
}
