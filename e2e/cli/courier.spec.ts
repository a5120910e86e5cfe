import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PASSWORD, type TestService, testService } from '../../apps/api/testing/service.ts'
import { asset } from '../../apps/api/testing/steps.ts'
import { admin, startAdmin } from '../drill/admin.ts'
import { ADDRESS, type Cast, cast } from '../story/people.ts'
import { Shell } from './shell.ts'

/** What goes by courier: packed in one person's terminal, taken in by an operator in another, each killed on the way. */
describe('a shipment, from terminal to terminal', () => {
  let service: TestService
  let people: Cast
  let assetId: string
  let disk: string
  let operator: NodeJS.ProcessEnv
  const provider = new Shell()
  const data = path.join(provider.home, 'data')
  let seal: string
  let shipment: string

  beforeAll(async () => {
    service = await testService()
    people = await cast(service)
    assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'By courier')
    const { RAIREKI_DATA, DATABASE_URL, DATABASE_OWNER_URL } = service.doors.config
    operator = { NODE_ENV: 'test', LOG_LEVEL: 'silent', SEED: 'never', RAIREKI_DATA, DATABASE_URL, DATABASE_OWNER_URL }
    const args = ['sign-in', service.address, '--email', ADDRESS('provider'), '--password-stdin']
    expect(await provider.run(args, PASSWORD)).toMatchObject({ status: 0 })
    await provider.json('key', 'new')
    disk = path.join(provider.home, 'disk')
    mkdirSync(disk)
    mkdirSync(data)
    writeFileSync(path.join(data, 'scan.bin'), randomBytes(150 * 2 ** 20))
    for (let number = 0; number < 20; number += 1) writeFileSync(path.join(data, `${number}.txt`), `所見 ${number}`)
  }, 120_000)
  afterAll(() => service?.stop())

  const packing = () => ['pack', data, '--asset', assetId, '--to', disk, '--shards', '64KiB', '--note-ja', '配送分']

  it('is packed on where the packing was killed', async () => {
    const killed = provider.start(packing())
    await until(() => folders().some((folder) => existsSync(path.join(disk, folder, 'bodies/000000.body'))))
    killed.kill('SIGKILL')
    await new Promise((resolve) => killed.once('exit', resolve))
    const [begun] = folders()
    expect(existsSync(path.join(disk, begun!, 'shipment.json'))).toBe(false)
    const unfinished = await receive(path.join(disk, begun!))
    expect([unfinished.status, unfinished.said]).toEqual([3, expect.stringContaining('shipment.json')])

    const packed = await provider.json(...packing())
    // The scan, one archive of all the small files, and its index.
    expect(packed).toMatchObject({ resumed: true, files: 3, folder: path.join(disk, begun!) })
    ;({ seal, folder: shipment } = packed)
  }, 180_000)

  it('is refused under another seal, and says what to do', async () => {
    const other = await receive(shipment, '--seal', `${'0'.repeat(8)}-`.repeat(8).slice(0, -1))
    expect(other.status).toBe(3)
    expect(other.said).toContain(seal)
    expect(other.said).toContain('Call the provider')
  }, 180_000)

  it('is taken in on where the taking in was killed, once', async () => {
    const killed = startAdmin(operator, ['receive', shipment, '--by', 'Hanako Sato', '--seal', seal])
    const { prisma } = service.doors.database
    await until(async () => (await prisma.upload.count({ where: { version: { assetId } } })) > 0)
    killed.kill('SIGKILL')
    await new Promise((resolve) => killed.once('exit', resolve))
    const received = await receive(shipment, '--seal', seal)
    expect([received.status, received.said]).toEqual([0, expect.stringContaining(`Took in 3 files`)])
    expect((await receive(shipment)).said).toContain('was taken in before')
    await service.settled()
    const { versions } = await provider.json('show', assetId)
    expect(versions.edges).toMatchObject([{ node: { state: 'PUBLISHED', number: 1 } }])
  }, 120_000)

  it('has left who, when and seal in the ledger', async () => {
    const { rows } = await service.doors.database.pool.query(
      "SELECT canonical FROM ledger_entry WHERE type = 'ShipmentReceived'",
    )
    expect(rows).toHaveLength(1)
    expect(JSON.parse(rows[0].canonical).facts).toMatchObject({ seal, files: 3 })
    expect(rows[0].canonical).not.toContain('Sato')
  })

  const receive = (folder: string, ...more: string[]) =>
    admin(operator, ['receive', folder, '--by', 'Hanako Sato', ...more])
  const folders = () => readdirSync(disk)
})

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10))
}
