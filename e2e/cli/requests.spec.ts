import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { done } from '../../apps/api/testing/command.ts'
import { PASSWORD, type TestService, testService } from '../../apps/api/testing/service.ts'
import { certificate, dataset, PDF, PURPOSE, submitted } from '../../apps/api/testing/steps.ts'
import { ADDRESS, type Cast, cast } from '../story/people.ts'
import { Shell } from './shell.ts'

const said = (en: string) => ({ en, ja: en })
const FORM = {
  title: said('Safekeeping'),
  questions: [{ id: 'where', kind: 'text', label: said('Where is it kept?'), required: true }],
}
const PLAN = { dataHandling: { storage: 'An encrypted disk', access: 'Two people', deletion: 'Overwritten' } }

describe('requests and notices in a terminal', () => {
  let service: TestService
  let people: Cast
  let versionIds: string[]
  beforeAll(async () => {
    service = await testService()
    people = await cast(service)
    versionIds = [(await dataset(people, 'Told')).versionId]
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

  it('are drafted, revised, answered, papered and shared, each a command, and submitted', async () => {
    const shell = new Shell()
    const signIn = ['sign-in', service.address, '--email', ADDRESS('developer'), '--password-stdin']
    expect(await shell.run(signIn, PASSWORD)).toMatchObject({ status: 0 })
    const form = { ownerId: people.hospitalId, body: FORM }
    const { id: formId } = await done(people.provider, 'publishForm', form, '... on Form { id }')
    const write = (name: string, content: object | Uint8Array) => {
      const target = path.join(shell.home, name)
      writeFileSync(target, content instanceof Uint8Array ? content : JSON.stringify(content))
      return target
    }
    const purpose = write('purpose.json', PURPOSE)
    const { id } = await shell.json('request', 'draft', '--version', versionIds[0]!, '--purpose', purpose)

    const plan = ['--plan', write('plan.json', PLAN), '--project', 'Valves, again', '--statement', 'To train.']
    await shell.json('request', 'draft', id, ...plan)
    const seen =
      'query ($id: ID!) { request(id: $id) { project purpose plan items { version { id } } certificate { id } } }'
    const { request } = await people.developer.ask(seen, { id })
    // What was not given stays.
    expect(request).toMatchObject({ project: 'Valves, again', plan: PLAN, items: [{ version: { id: versionIds[0] } }] })
    expect(request.purpose).toMatchObject({ research: { general: true }, until: PURPOSE.until })
    expect(request.certificate).not.toBeNull()
    const moved = await shell.run(['request', 'draft', id, '--organisation', people.companyId, '--lang', 'ja'])
    expect([moved.status, moved.stderr]).toEqual([2, expect.stringContaining('後から変えられません')])
    expect((await shell.run(['request', 'draft', id, '--certificate', 'FFFF'])).status).toBe(2)

    expect((await shell.run(['request', 'answer', id])).stdout).toMatch(/Safekeeping {2}1 to answer\n {2}where: /)
    const wrong = await shell.run(['request', 'answer', id, write('wrong.json', { where: 3 })])
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('where: ')])
    const answers = ['request', 'answer', id, write('answers.json', { where: 'At home' }), '--form', formId]
    expect(await shell.json(...answers)).toMatchObject([{ answers: { where: 'At home' }, flaws: [] }])

    const attached = await shell.json('request', 'attach', id, write('approval.pdf', PDF), '--name', '承認通知.pdf')
    expect(attached).toMatchObject({ name: '承認通知.pdf', bytes: PDF.length })
    const text = await shell.run([
      'request',
      'attach',
      id,
      write('approval.txt', Buffer.from('Approved')),
      '--lang',
      'ja',
    ])
    expect([text.status, text.stderr]).toEqual([1, expect.stringContaining('PDF')])
    const nowhere = ['request', 'attach', '00000000-0000-7000-8000-000000000000', path.join(shell.home, 'approval.pdf')]
    expect((await shell.run(nowhere)).status).toBe(4)

    const invite = ['request', 'invite', id, 'statistician@example.org', '--part', 'Statistics']
    const { member, link } = await shell.json(...invite)
    expect(member).toMatchObject({ email: 'statistician@example.org', part: 'Statistics', state: 'INVITED' })
    expect(link).toMatch(/^http:.+\/invitations\/\S{20,}$/)
    expect((await shell.run(invite)).status).toBe(1)

    expect(await shell.json('request', 'submit', id)).toMatchObject({ state: 'UNDER_REVIEW' })
    expect((await shell.run(['request', 'draft', id, '--project', 'Too late'])).status).toBe(1)
  }, 180_000)
})
