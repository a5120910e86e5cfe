import { type TestService, testService } from '../testing/service.ts'
import { certificate, dataset, submitted } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'

describe('settling a request before two panels', () => {
  let service: TestService
  let people: Cast

  beforeAll(async () => {
    service = await testService()
    people = await cast(service)
  }, 60_000)
  afterAll(() => service?.stop())

  it('closes the other panel’s review when one has refused', async () => {
    const second = await secondPanel()
    const requestId = await requestUnderReview()
    const { request } = await people.auditor.ask(
      'query ($id: ID!) { request(id: $id) { reviews { id panel { id } } } }',
      { id: requestId },
    )
    const own = request.reviews.find(({ panel }: { panel: { id: string } }) => panel.id === second)
    await people.doctor.ask(
      'mutation ($input: CastVoteInput!) { castVote(input: $input) { ... on Review { outcome } ... on Problem { code } } }',
      { input: { reviewId: own.id, choice: 'REJECT' } },
    )
    await service.settled()
    const after = await people.auditor.ask(
      'query ($id: ID!) { request(id: $id) { state reviews { state outcome standing } } }',
      { id: requestId },
    )
    expect(after.request.state).toBe('REJECTED')
    expect(after.request.reviews.map(({ outcome }: { outcome: string }) => outcome).sort()).toEqual([
      'ABANDONED',
      'REJECTED',
    ])
    const { reviews } = await people.ethicist.ask('{ reviews(filter: { awaitingMe: true }) { edges { node { id } } } }')
    expect(reviews.edges).toEqual([])
  })

  async function secondPanel(): Promise<string> {
    const { me } = await people.doctor.ask('{ me { person { id } } }')
    const seats = [{ personId: me.person.id, capacity: 'MEDICINE' }]
    const { formPanel } = await service.operator.ask(
      'mutation ($input: FormPanelInput!) { formPanel(input: $input) { ... on Panel { id } } }',
      { input: { name: { en: 'Second' }, quorum: 1, signing: 'SESSION', seats } },
    )
    return formPanel.id
  }

  async function requestUnderReview(): Promise<string> {
    const { versionId } = await dataset(people, 'Wanted')
    const wanted = { versionIds: [versionId], certificateId: await certificate(people) }
    return (await submitted(people, wanted)).requestId
  }
})
