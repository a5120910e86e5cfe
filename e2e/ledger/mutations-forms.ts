import { dataset, draft, PDF } from '../../apps/api/testing/steps.ts'
import type { Stage } from './stage.ts'

const BODY = {
  title: { ja: '安全管理の確認', en: 'About safety' },
  questions: [{ id: 'room', kind: 'text', label: { ja: '作業する部屋', en: 'Where you work' }, required: true }],
}

/** What a provider asks beside the application, what is answered, and a paper that is taken away again. */
export async function mutationsOfForms({ service, people, ids, leaves, input }: Stage): Promise<void> {
  const { versionId } = await dataset(people, 'With questions')
  const publish = input('publishForm', 'PublishFormInput', 'Form { id }')
  const published = { input: { ownerId: people.hospitalId, body: BODY } }
  const { id: formId } = await leaves(people.provider, 'publishForm', publish, published, ['FormPublished'])
  const requestId = await draft(people, { versionIds: [versionId], certificateId: ids.certificate })
  const answer = input('answerForm', 'AnswerFormInput', 'Request { id }')
  const answers = { input: { requestId, formId, answers: { room: '計算機室' } } }
  await leaves(people.developer, 'answerForm', answer, answers, ['FormAnswered'])
  const remove =
    'mutation ($id: ID!) { removeAttachment(attachmentId: $id) { ... on Request { id } ... on Problem { code } } }'
  const added = await fetch(
    `${service.address}/attachments?${new URLSearchParams({ request: requestId, name: 'a.pdf' })}`,
    {
      method: 'POST',
      body: new Uint8Array(PDF),
      headers: {
        'content-type': 'application/pdf',
        'x-raireki-client': 'test',
        authorization: `Bearer ${people.developer.token}`,
      },
    },
  )
  const { id } = (await added.json()) as { id: string }
  await leaves(people.developer, 'removeAttachment', remove, { id }, ['AttachmentRemoved'])
  const close = 'mutation ($id: ID!) { closeForm(formId: $id) { ... on Form { id } ... on Problem { code } } }'
  await leaves(people.provider, 'closeForm', close, { id: formId }, ['FormClosed'])
}
