import { command, done } from '../../apps/api/testing/command.ts'
import type { TestService } from '../../apps/api/testing/service.ts'
import { submitted, TERMS } from '../../apps/api/testing/steps.ts'
import type { Cast } from '../story/people.ts'
import { push } from '../story/push.ts'
import type { Stage } from './stage.ts'

const OBO = 'ontology: small\ndata-version: 2026-01-01\n\n[Term]\nid: SMALL:1\nname: disease\n'

/** Later terms that a grantee accepts, and diseases that an operator puts in force and takes out again. */
export async function mutationsOfTerms({ service, people, ids, leaves, input }: Stage): Promise<void> {
  const assetId = (
    await done(people.provider, 'registerAsset', {
      kind: 'DATASET',
      ownerId: people.hospitalId,
      title: { en: 'Of later terms' },
      description: {},
      modalities: ['TEXT'],
    })
  ).id
  await done(people.provider, 'setTerms', { assetId, body: TERMS })
  const file = { path: 'a.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode('x') }
  const { versionId } = await push(people.provider, assetId, [file])
  const grantId = await grantedByAll(service, people, { versionIds: [versionId], certificateId: ids.certificate })
  const acceptBy = new Date(service.doors.clock.now().getTime() + 86_400_000).toISOString()
  const later = await done(people.provider, 'setTerms', { assetId, body: { ...TERMS, noLinkage: true }, acceptBy })
  await leaves(
    people.developer,
    'acceptTerms',
    input('acceptTerms', 'AcceptTermsInput', 'Grant { id }'),
    { input: { grantId, termsId: later.id } },
    ['TermsAccepted'],
  )
  const sent = await fetch(`${service.address}/ontologies?name=small.obo`, {
    method: 'POST',
    headers: { authorization: `Bearer ${service.operator.token}`, 'x-raireki-client': 'test' },
    body: OBO,
  })
  const { id } = (await sent.json()) as { id: string }
  const act = (name: string) =>
    `mutation ($id: ID!) { ${name}(id: $id) { __typename ... on DiseaseOntology { id } ... on Problem { code message } } }`
  await leaves(service.operator, 'activateOntology', act('activateOntology'), { id }, ['OntologyActivated'])
  await leaves(service.operator, 'retireOntology', act('retireOntology'), { id }, ['OntologyRetired'])
}

/** A grant after everybody who has a seat anywhere has approved: other panels may have been formed meanwhile. */
async function grantedByAll(service: TestService, people: Cast, wanted: object): Promise<string> {
  const { requestId, reviewIds } = await submitted(people, wanted)
  for (const reviewId of reviewIds) {
    for (const member of [people.doctor, people.ethicist, people.lawyer]) {
      await command(member, 'castVote', { reviewId, choice: 'APPROVE' }).catch(() => undefined)
    }
  }
  await service.settled()
  const grants = 'query ($id: ID!) { request(id: $id) { grants { id } } }'
  return (await people.developer.ask(grants, { id: requestId })).request.grants[0].id
}
