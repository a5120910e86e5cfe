import { push } from '../story/push.ts'
import type { Stage } from './stage.ts'

const FINDINGS = `query ($id: ID!) { inspection(versionId: $id) { reports { edges { node { findings { id } } } } } }`

/** A version with somebody's telephone number in it: justified by its provider, let through by a named person. */
export async function mutationsOfInspection({ people, ids, leaves, input }: Stage): Promise<void> {
  const bytes = new TextEncoder().encode('連絡先 090-1234-5678')
  const { versionId } = await push(people.provider, ids.asset!, [{ path: 'a.txt', mediaType: 'text/plain', bytes }])
  const { inspection } = await people.provider.ask(FINDINGS, { id: versionId })
  const findingIds = inspection.reports.edges[0].node.findings.map(({ id }: { id: string }) => id)
  const justify = input('justifyFindings', 'JustifyFindingsInput', 'Inspection { id }')
  const justified = { input: { findingIds, justification: '代表番号' } }
  await leaves(people.provider, 'justifyFindings', justify, justified, ['FindingJustified'])
  const accept = input('acceptFindings', 'AcceptFindingsInput', 'Inspection { id }')
  const accepted = { input: { versionId, note: '確認した' } }
  await leaves(people.doctor, 'acceptFindings', accept, accepted, ['FindingsAccepted', 'VersionAvailable'])
}
