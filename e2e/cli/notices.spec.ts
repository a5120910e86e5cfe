import { PASSWORD, type TestService, testService } from '../../apps/api/testing/service.ts'
import { certificate, dataset, submitted } from '../../apps/api/testing/steps.ts'
import { ADDRESS, cast } from '../story/people.ts'
import { Shell } from './shell.ts'

describe('notices in a terminal', () => {
  let service: TestService
  beforeAll(async () => {
    service = await testService()
    const people = await cast(service)
    const versionIds = [(await dataset(people, 'Told')).versionId]
    await submitted(people, { certificateId: await certificate(people), versionIds, project: 'Valves' })
    await service.settled()
  }, 180_000)
  afterAll(() => service?.stop())

  it('are listed in the language of the terminal, and marked as read', async () => {
    const shell = new Shell()
    const signIn = ['sign-in', service.address, '--email', ADDRESS('doctor'), '--password-stdin']
    expect(await shell.run(signIn, PASSWORD)).toMatchObject({ status: 0 })
    expect((await shell.run(['notices', '--unread'])).stdout).toMatch(/● .*“Valves” by ELSI panel has begun\./)
    expect((await shell.run(['notices', '--lang', 'ja'])).stdout).toMatch(/ELSI部会で利用申請第1号「Valves」/)
    expect(await shell.json('notices', '--mark-read')).toMatchObject([{ type: 'ReviewOpened' }])
    expect(await shell.json('notices', '--unread')).toEqual([])
    expect((await shell.run(['notices', '--unread'])).stdout).toContain('There are none.')
  }, 180_000)
})
