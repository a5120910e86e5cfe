import { generateKeyPair, openPrivateKey, rewrap, signDetached } from '@raireki/vault'
import { asset, confirmed, file, submitted } from '../../apps/api/testing/steps.ts'
import type { Cast } from '../story/people.ts'
import { push } from '../story/push.ts'
import type { Stage } from './stage.ts'

/** Certificates are confirmed, grants moved between them, and a sealed version's key re-wrapped by its provider. */
export async function mutationsOfKeys({ service, people, leaves, input }: Stage): Promise<void> {
  const next = await generateKeyPair({ name: 'Next' })
  const { registerCertificate: registered } = await people.developer.ask(
    input('registerCertificate', 'RegisterCertificateInput', 'Certificate { id challenge }'),
    { input: { armored: next.certificate } },
  )
  const signature = await signDetached(
    new TextEncoder().encode(registered.challenge),
    await openPrivateKey(next.privateKey),
  )
  await leaves(
    people.developer,
    'confirmCertificate',
    input('confirmCertificate', 'ConfirmCertificateInput', 'Certificate { id }'),
    { input: { certificateId: registered.id, signature } },
    ['CertificateConfirmed'],
  )
  const providerKey = await generateKeyPair({ name: 'Provider' })
  const first = await confirmed(people.developer, await generateKeyPair({ name: 'First' }))
  const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Sealed')
  const { versionId } = await push(people.provider, assetId, [file('s.txt')], [], {
    sealedFor: providerKey.certificate,
  })
  const { requestId, reviewIds } = await submitted(people, { versionIds: [versionId], certificateId: first })
  await approve(people, reviewIds)
  await service.settled()
  const { request } = await people.developer.ask('query ($id: ID!) { request(id: $id) { grants { id } } }', {
    id: requestId,
  })
  const move = { certificateId: registered.id, grantIds: request.grants.map(({ id }: { id: string }) => id) }
  await leaves(
    people.developer,
    'repointGrants',
    input('repointGrants', 'RepointGrantsInput', 'RepointedGrants { grants { id } }'),
    { input: move },
    ['GrantCertificateChanged'],
  )
  await service.settled()
  const { rewrapTasks } = await people.provider.ask('{ rewrapTasks { edges { node { id header } } } }')
  const [{ node: task }] = rewrapTasks.edges
  const header = await rewrap(
    Buffer.from(task.header, 'base64'),
    await openPrivateKey(providerKey.privateKey),
    next.certificate,
  )
  await leaves(
    people.provider,
    'completeRewrap',
    input('completeRewrap', 'CompleteRewrapInput', 'RewrapTask { id }'),
    { input: { taskId: task.id, header: Buffer.from(header).toString('base64') } },
    ['RewrapDone'],
  )
}

/** Whoever has a seat says yes on every panel; those who have none are refused. */
async function approve(people: Cast, reviewIds: readonly string[]): Promise<void> {
  const vote = 'mutation ($input: CastVoteInput!) { castVote(input: $input) { __typename } }'
  for (const reviewId of reviewIds) {
    for (const member of [people.doctor, people.ethicist, people.lawyer]) {
      await member.send(vote, { input: { reviewId, choice: 'APPROVE' } })
    }
  }
}
