import type { TestService } from '../../apps/api/testing/service.ts'
import { certificate, dataset, granted, model, submitted } from '../../apps/api/testing/steps.ts'
import { cast } from '../story/people.ts'

/** Where the main screens are. */
export type Places = {
  readonly title: { readonly en: string }
  readonly assetId: string
  readonly versionId: string
  readonly modelId: string
  readonly requestId: string
  readonly reviewId: string
  readonly entryId: string
}

/** A small world with something on every screen: data, a model made from it, a grant, and a review that waits. */
export async function peopledWorld(service: TestService): Promise<Places> {
  const people = await cast(service)
  const title = { en: 'Echocardiography reports' }
  const { assetId, versionId } = await dataset(people, title.en)
  const certificateId = await certificate(people)
  const wanted = { certificateId, versionIds: [versionId] }
  await granted(service, people, wanted)
  const { assetId: modelId } = await model(people, 'Valve model', [{ kind: 'TRAINED_ON', originVersionId: versionId }])
  const { requestId, reviewIds } = await submitted(people, { ...wanted, project: 'Second look' })
  await service.settled()
  const { ledgerEntries } = await people.auditor.ask(
    '{ ledgerEntries(first: 1, type: "GrantIssued") { edges { node { id } } } }',
  )
  const entryId: string = ledgerEntries.edges[0].node.id
  return { title, assetId, versionId, modelId, requestId, reviewId: reviewIds[0]!, entryId }
}
