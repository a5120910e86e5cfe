import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DEMO_PASSWORD, DEMO_PEOPLE, seedWorld } from '@raireki/seed'
import { type TestService, testService } from '../../apps/api/testing/service.ts'

describe('the demonstration world', () => {
  let service: TestService
  let keysFolder: string
  const said: string[] = []

  beforeAll(async () => {
    service = await testService()
    keysFolder = await mkdtemp(path.join(tmpdir(), 'raireki-keys-'))
    const began = performance.now()
    await seedWorld({
      address: service.address,
      keysFolder,
      firstOperator: async ({ email, password, name, organisation }) => {
        const { registerOrganisation } = await service.operator.ask(
          `mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { ... on Organisation { id } } }`,
          { input: { name: organisation, kind: 'PUBLIC_BODY', country: 'JP' } },
        )
        const memberships = [{ organisationId: registerOrganisation.id, role: 'OPERATOR' }]
        await service.operator.ask(
          `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename } }`,
          { input: { email, password, name, memberships } },
        )
      },
      setClock: (moment) => service.doors.clock.setTo(moment),
      resetClock: () => service.doors.clock.reset(),
      settled: () => service.settled(),
      say: (line) => said.push(line),
    })
    said.push(`${((performance.now() - began) / 1000).toFixed(1)} s`)
  }, 120_000)

  afterAll(async () => {
    await service?.stop()
    await rm(keysFolder, { recursive: true, force: true })
  })

  it('is told', async () => {
    console.log(said.join('\n'))
    expect(DEMO_PEOPLE.length).toBeGreaterThan(5)
  })
})
