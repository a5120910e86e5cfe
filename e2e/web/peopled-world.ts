import { done } from '../../apps/api/testing/command.ts'
import { push } from '../../apps/api/testing/push.ts'
import type { TestService } from '../../apps/api/testing/service.ts'
import {
  asset,
  attached,
  certificate,
  dataset,
  draft,
  file,
  granted,
  model,
  submitted,
  TERMS,
} from '../../apps/api/testing/steps.ts'
import { cast } from '../story/people.ts'

/** Where the main screens are. */
export type Places = {
  readonly title: { readonly en: string }
  readonly assetId: string
  readonly versionId: string
  readonly modelId: string
  readonly requestId: string
  readonly reviewId: string
  readonly panelId: string
  readonly entryId: string
  readonly webhookId: string
  /** A version that its inspection holds back. */
  readonly heldId: string
  readonly grantId: string
  readonly formId: string
  /** A draft with a form to be answered and a paper attached. */
  readonly draftId: string
}

const label = (ja: string, en: string) => ({ ja, en })
const FORM = {
  title: label('安全管理の確認', 'About safety'),
  questions: [
    {
      id: 'place',
      kind: 'choice',
      label: label('作業する場所', 'Where you work'),
      required: true,
      options: [
        { value: 'room', label: label('計算機室', 'A computer room') },
        { value: 'cloud', label: label('クラウド', 'A cloud') },
      ],
    },
    { id: 'region', kind: 'text', label: label('リージョン', 'Region'), showIf: { question: 'place', in: ['cloud'] } },
    {
      id: 'people',
      kind: 'table',
      label: label('扱う人', 'Who handles it'),
      columns: [
        { id: 'part', label: label('役割', 'Part'), kind: 'text' },
        { id: 'trained', label: label('受講日', 'Trained on'), kind: 'date' },
      ],
    },
    { id: 'paper', kind: 'attachment', label: label('承認通知', 'Approval') },
  ],
}

/** A small world with something on every screen: data, a model made from it, a grant, and a review that waits. */
export async function peopledWorld(service: TestService): Promise<Places> {
  const people = await cast(service)
  const title = { en: 'Echocardiography reports' }
  const { assetId, versionId } = await dataset(people, title.en, { ...TERMS, duties: [{ kind: 'publish' }] })
  const certificateId = await certificate(people)
  const wanted = { certificateId, versionIds: [versionId] }
  const hook = { organisationId: people.hospitalId, url: 'https://receiver.invalid/raireki', types: ['GrantIssued'] }
  const { webhook } = await done(people.provider, 'subscribeWebhook', hook, '... on WebhookSecret { webhook { id } }')
  const [grantId] = (await granted(service, people, wanted)) as [string]
  const { assetId: modelId } = await model(people, 'Valve model', [{ kind: 'TRAINED_ON', originVersionId: versionId }])
  const { requestId, reviewIds } = await submitted(people, { ...wanted, project: 'Second look' })
  await service.settled()
  const { ledgerEntries } = await people.auditor.ask(
    '{ ledgerEntries(first: 1, type: "GrantIssued") { edges { node { id } } } }',
  )
  const entryId: string = ledgerEntries.edges[0].node.id
  const held = await asset(people.provider, 'DATASET', people.hospitalId, 'Held back')
  const { versionId: heldId } = await push(people.provider, held, [file('notes.txt', '連絡先 090-1234-5678')])
  const { id: formId } = await done(
    people.provider,
    'publishForm',
    { ownerId: people.hospitalId, body: FORM },
    '... on Form { id }',
  )
  const draftId = await draft(people, { ...wanted, project: 'Third look' })
  await attached(service.address, people.developer, draftId, '承認通知.pdf')
  await service.operator.ask('mutation { reconcileAccess { __typename } }')
  const reviewId = reviewIds[0]!
  const { panelId } = people
  return {
    title,
    grantId,
    formId,
    draftId,
    heldId,
    assetId,
    versionId,
    modelId,
    requestId,
    reviewId,
    panelId,
    entryId,
    webhookId: webhook.id,
  }
}
