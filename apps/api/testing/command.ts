import type { Caller } from './caller.ts'

/** What a command asks for unless told otherwise, by the name of the command. */
const ANSWERS: Record<string, string> = {
  registerOrganisation: '... on Organisation { id }',
  registerPerson: '... on Person { id }',
  registerCertificate:
    '... on Certificate { id readsV2 challenge confirmedAt } ... on CertificateRefused { fingerprint expiresAt }',
  confirmCertificate: '... on Certificate { id confirmedAt challenge }',
  repointGrants: '... on RepointedGrants { grants { id certificate { fingerprint } } }',
  completeRewrap: '... on RewrapTask { id doneAt }',
  registerAsset: '... on Asset { id publishedAt }',
  describeAsset: '... on Asset { id title { ja en } }',
  setTerms: '... on Terms { id number digest } ... on InvalidTerms { flaws { path code message } }',
  openVersion: '... on Version { id number state }',
  openUpload: '... on Upload { id partBytes partCount cipherBytes storedParts { number bytes etag } }',
  completeUpload: '... on File { path plainSha256 cipherSha256 }',
  publishVersion: '... on Version { id number state digest }',
  draftRequest: '... on Request { id state }',
  reviseRequest: '... on Request { id state project }',
  formPanel: '... on Panel { id }',
  changePanel: '... on Panel { id stage rule { quorum } seats { veto } }',
  commentOnReview: '... on ReviewComment { id audience text }',
  assignLead: '... on Review { lead { id } }',
  extendDeadline: '... on Review { dueAt }',
  switchOnAutoApproval: '... on AutoApproval { id isRunning assets { id } }',
  callSitting: '... on Sitting { id }',
  changeSitting: '... on Sitting { id place reviews { id } }',
  closeSitting: '... on Sitting { id closedAt }',
  castVote: '... on Review { state outcome standing votes { choice signedBy } }',
  recuse: '... on Review { state outcome standing seats { recusedAt recusalReason } }',
  openDelivery: `... on OpenedDelivery { header delivery { id fingerprint }
    files { path plainBytes plainSha256 bodyUrl messageUrl } }`,
  revokeGrant: '... on Grant { id state revokedReason }',
  suspendGrant: '... on Grant { id state suspendedReason }',
  submitEvidence: '... on Obligation { id state evidence }',
  acceptEvidence: '... on Obligation { id state answer }',
  returnEvidence: '... on Obligation { id state answer }',
  waiveObligation: '... on Obligation { id state answer }',
  declareLineage: '... on Version { id origins { kind evidence } }',
}

/** The operation behind a command that takes one input. */
export function commandText(name: string, fields = ANSWERS[name] ?? ''): string {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  return `mutation ($input: ${input}!) {
    ${name}(input: $input) { __typename ... on Problem { code message } ... on Refusal { facts } ${fields} }
  }`
}

/** Gives a command and answers what came of it, whichever member of its union that is. */
// biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes; the schema checks them.
export async function command(caller: Caller, name: string, input: object, fields?: string): Promise<any> {
  return (await caller.ask(commandText(name, fields), { input }))[name]
}

/** The same, where a refusal would be a mistake of the test. */
// biome-ignore lint/suspicious/noExplicitAny: the same as above.
export async function done(caller: Caller, name: string, input: object, fields?: string): Promise<any> {
  const answer = await command(caller, name, input, fields)
  if (answer.code) throw new Error(`${name} was refused: ${answer.code}: ${answer.message}`)
  return answer
}
