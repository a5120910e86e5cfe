import { command } from '../../apps/api/testing/command.ts'
import { dataset, granted } from '../../apps/api/testing/steps.ts'
import type { Stage } from './stage.ts'

const DUTIES = {
  permission: { code: 'GRU' },
  ai: { train: 'permitted' },
  duties: [{ kind: 'publish' }, { kind: 'destroy' }],
}

/** Holding grants, keeping promises, and telling other systems. */
export async function mutationsOfGrants({ service, people, ids, leaves, input }: Stage): Promise<void> {
  const { versionId } = await dataset(people, 'Obliging', DUTIES)
  const [grantId] = await granted(service, people, { versionIds: [versionId], certificateId: ids.certificate })
  const grant = 'Grant { state }'
  const reason = { grantId, reason: 'An incident' }
  await leaves(people.provider, 'suspendGrant', input('suspendGrant', 'SuspendGrantInput', grant), { input: reason }, [
    'GrantSuspended',
  ])
  const resume = 'mutation ($id: ID!) { resumeGrant(grantId: $id) { ... on Grant { state } ... on Problem { code } } }'
  await leaves(people.provider, 'resumeGrant', resume, { id: grantId }, ['GrantResumed'])
  await leaves(people.developer, 'issuePassport', 'mutation { issuePassport { visas { token } } }', {}, ['VisaIssued'])
  const { grant: seen } = await people.developer.ask('query ($id: ID!) { grant(id: $id) { obligations { id } } }', {
    id: grantId,
  })
  const [first, second] = seen.obligations.map(({ id }: { id: string }) => id)
  const obligation = 'Obligation { state }'
  const submit = input('submitEvidence', 'SubmitEvidenceInput', obligation)
  const evidence = { input: { obligationId: first, evidence: 'doi:10.1000/1' } }
  await leaves(people.developer, 'submitEvidence', submit, evidence, ['EvidenceSubmitted'])
  const answer = { input: { obligationId: first, answer: 'Please name the journal' } }
  const give = input('returnEvidence', 'ReturnEvidenceInput', obligation)
  await leaves(people.provider, 'returnEvidence', give, answer, ['EvidenceReturned'])
  await command(people.developer, 'submitEvidence', evidence.input)
  const accept = input('acceptEvidence', 'AcceptEvidenceInput', obligation)
  await leaves(people.provider, 'acceptEvidence', accept, { input: { obligationId: first } }, ['EvidenceAccepted'])
  const waive = input('waiveObligation', 'WaiveObligationInput', obligation)
  const waived = { input: { obligationId: second, answer: 'Kept for the follow-up' } }
  await leaves(people.provider, 'waiveObligation', waive, waived, ['ObligationWaived'])
  const reconcile = 'mutation { reconcileAccess { ... on Reconciliation { id } ... on Problem { code } } }'
  await leaves(service.operator, 'reconcileAccess', reconcile, {}, ['ReconciliationReported'])
}
