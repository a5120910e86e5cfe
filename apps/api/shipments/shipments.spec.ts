import { cpSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generateKeyPair, type KeyPair, openPrivateKey, signDetached, unwrapSessionKey } from '@raireki/vault'
import { type PackOrder, pack } from '../../cli/transfer/pack/pack.ts'
import { walk } from '../../cli/transfer/source/source-file.ts'
import { done } from '../testing/command.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'
import { receiverOf } from './index.ts'

let service: TestService
let people: Cast
let pair: KeyPair
let home: string
let assetId: string
let count = 0

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
  pair = await generateKeyPair({ name: 'Packer' })
  await done(people.provider, 'registerCertificate', { armored: pair.certificate })
  home = mkdtempSync(path.join(tmpdir(), 'raireki-courier-'))
  const data = path.join(home, 'data')
  cpSync(path.join(import.meta.dirname, 'receiver.ts'), path.join(data, '所見.txt'))
  writeFileSync(path.join(data, 'large.bin'), Buffer.alloc(9 * 2 ** 20, 7))
  writeFileSync(path.join(data, 'empty.txt'), '')
}, 60_000)
afterAll(async () => {
  await service?.stop()
  rmSync(home, { recursive: true, force: true })
})
beforeEach(async () => {
  assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'By courier')
})

async function order(changes: Partial<PackOrder> = {}): Promise<PackOrder> {
  const { registryKey } = await people.provider.ask('{ registryKey { fingerprint armored } }')
  const key = await openPrivateKey(pair.privateKey)
  count += 1
  return {
    assetId,
    custody: 'inspectable',
    profile: 'standard',
    note: { ja: '', en: 'By courier' },
    lineage: [],
    original: false,
    packer: pair.fingerprint,
    files: await walk([path.join(home, 'data')]),
    disk: path.join(home, `disk-${count}`),
    registry: registryKey.fingerprint,
    wrapFor: registryKey.armored,
    sign: (text) => signDetached(new TextEncoder().encode(text), key),
    packedAt: new Date(),
    anew: false,
    journalFolder: path.join(home, `journal-${count}`),
    ...changes,
  }
}

const shipped = async (changes: Partial<PackOrder> = {}) =>
  pack(await order(changes), { signal: new AbortController().signal })

/** Stopped when about so many octets are on the disk. */
async function interrupted(packing: PackOrder, after: number): Promise<void> {
  const stop = new AbortController()
  const progress = ({ doneBytes }: { doneBytes: number }) => {
    if (doneBytes > after) stop.abort(new Error('pulled out'))
  }
  await expect(pack(packing, { signal: stop.signal, events: { progress } })).rejects.toThrow('pulled out')
}

const receive = (folder: string, more: object = {}) =>
  receiverOf(service.doors, () => {}).receive({ folder, receivedBy: 'Hanako Sato', ...more })
const versionOf = async (id: string) =>
  (
    await people.developer.ask(
      'query ($id: ID!) { version(id: $id) { state fileCount manifest { signerFingerprint } } }',
      { id },
    )
  ).version
const versions = async () =>
  (await service.doors.database.pool.query('SELECT FROM version WHERE asset_id = $1', [assetId])).rowCount

describe('a shipment', () => {
  it.each(['standard', 'gpg'] as const)(
    'in the %s profile becomes a published version, with who, when and seal in the ledger',
    async (profile) => {
      const { folder, seal } = await shipped({ profile })
      const received = await receive(folder, { seal: seal.toLowerCase() })
      expect(received).toMatchObject({ seal, files: 3, resumed: false })
      // Nor is it taken in twice while it is being looked into.
      expect(await receive(folder)).toMatchObject({ versionId: received.versionId, takenInBefore: true })
      // What came by courier is looked into like anything else.
      await service.settled()
      expect(await versionOf(received.versionId)).toEqual({
        state: 'PUBLISHED',
        fileCount: 3,
        manifest: { signerFingerprint: pair.fingerprint },
      })
      const { rows } = await service.doors.database.pool.query(
        "SELECT canonical FROM ledger_entry WHERE type = 'ShipmentReceived' ORDER BY id DESC LIMIT 1",
      )
      const entry = JSON.parse(rows[0].canonical)
      expect(entry.facts).toMatchObject({ seal, files: 3, packedAt: expect.any(String) })
      expect(Object.keys(entry.commitments).sort()).toEqual(['packer', 'packerCertificate', 'receivedBy'])
      expect(rows[0].canonical).not.toContain('Sato')
      expect(await receive(folder)).toMatchObject({ versionId: received.versionId, takenInBefore: true })
      expect(await versions()).toBe(1)
    },
  )

  it('goes on where it was interrupted, without a second version', async () => {
    const { folder } = await shipped()
    await brokenOff(folder)
    expect(await receive(folder)).toMatchObject({ resumed: true, takenInBefore: false })
    expect(await versions()).toBe(1)
  })

  it('is not taken in again once its version was given up', async () => {
    const { folder } = await shipped()
    await brokenOff(folder)
    const { id } = await service.doors.database.prisma.version.findFirstOrThrow({ where: { assetId } })
    const query = 'mutation ($id: ID!) { abandonVersion(versionId: $id) { ... on Version { state } } }'
    expect(await people.provider.ask(query, { id })).toEqual({ abandonVersion: { state: 'ABANDONED' } })
    await expect(receive(folder)).rejects.toMatchObject({ code: 'GivenUp', next: 'Have it packed anew.' })
    expect(await versions()).toBe(1)
  })

  it('is packed on where the packing was stopped, and never under a key that other octets went out with', async () => {
    const data = path.join(home, 'long')
    mkdirSync(data)
    writeFileSync(path.join(data, 'long.bin'), '')
    truncateSync(path.join(data, 'long.bin'), 72 * 2 ** 20)
    const packing = await order({ files: await walk([data]) })
    // A part has 64 MiB: the stop falls inside the second.
    await interrupted(packing, 68 * 2 ** 20)
    const folder = path.join(packing.disk, readdirSync(packing.disk)[0]!)
    const body = path.join(folder, 'bodies/000000.body')
    const before = await readFile(body)
    const starts: number[] = []
    const progress = ({ doneBytes }: { doneBytes: number }) => void starts.push(doneBytes)
    const packed = await pack(packing, { signal: new AbortController().signal, events: { progress } })
    expect(packed).toMatchObject({ folder, resumed: true, files: 1 })
    expect(starts[0]).toBe(64 * 2 ** 20)
    expect((await readFile(body)).subarray(0, before.length).equals(before)).toBe(true)
    expect(await receive(folder, { seal: packed.seal })).toMatchObject({ takenInBefore: false })
  })

  it('is not packed on with other files, nor on a disk that is gone; anew it is, under fresh keys', async () => {
    const data = path.join(home, 'changing')
    mkdirSync(data)
    const file = path.join(data, 'large.bin')
    writeFileSync(file, Buffer.alloc(9 * 2 ** 20, 1))
    const packing = await order({ files: await walk([data]) })
    await interrupted(packing, 5 * 2 ** 20)
    const again = (changes: Partial<PackOrder>) =>
      pack({ ...packing, ...changes }, { signal: new AbortController().signal })
    renameSync(packing.disk, `${packing.disk}-elsewhere`)
    await expect(again({})).rejects.toMatchObject({ code: 'ShipmentGone' })
    renameSync(`${packing.disk}-elsewhere`, packing.disk)
    writeFileSync(file, Buffer.alloc(9 * 2 ** 20, 2))
    const files = await walk([data])
    await expect(again({ files })).rejects.toMatchObject({ code: 'SourceChanged' })
    const later = new Date(packing.packedAt.getTime() + 60_000)
    const { folder, resumed } = await again({ files, anew: true, packedAt: later })
    expect(resumed).toBe(false)
    expect(readdirSync(packing.disk)).toEqual([path.basename(folder)])
    expect(await receive(folder)).toMatchObject({ takenInBefore: false })
  })

  it('may be sealed: the registry keeps it without being able to open it', async () => {
    const { folder } = await shipped({ custody: 'sealed', wrapFor: pair.certificate })
    const { versionId } = await receive(folder)
    await service.settled()
    const { rows } = await service.doors.database.pool.query('SELECT custody, header FROM version WHERE id = $1', [
      versionId,
    ])
    expect(rows[0].custody).toBe('sealed')
    expect(await service.doors.keeper.opens(rows[0].header)).toBe(false)
    const sessionKey = await unwrapSessionKey(rows[0].header, await openPrivateKey(pair.privateKey))
    expect(sessionKey).toHaveLength(32)
  })

  it.each<[string, string, (folder: string) => void | Promise<void>]>([
    ['Damaged', 'a flipped octet', async (folder) => flip(path.join(folder, 'bodies/000001.body'), 5_000_000)],
    ['Damaged', 'a cut body', (folder) => truncateSync(path.join(folder, 'bodies/000001.body'), 1000)],
    ['Damaged', 'a changed list', async (folder) => replace(folder, 'By courier', 'By courler')],
    ['Incomplete', 'a missing body', (folder) => rmSync(path.join(folder, 'bodies/000000.body'))],
    ['Incomplete', 'no list', (folder) => rmSync(path.join(folder, 'shipment.json'))],
    ['Incomplete', 'no signature', (folder) => rmSync(path.join(folder, 'shipment.json.asc'))],
  ])('is refused as %s with %s, and leaves nothing behind', async (code, _how, spoil) => {
    const { folder } = await shipped()
    await spoil(folder)
    await expect(receive(folder)).rejects.toMatchObject({ code, next: expect.any(String) })
    expect(await versions()).toBe(0)
  })

  it('is refused when it is for another registry, by nobody known, or under another seal', async () => {
    const other = await generateKeyPair({ name: 'Another registry' })
    const foreign = await shipped({ registry: other.fingerprint, wrapFor: other.certificate })
    await expect(receive(foreign.folder)).rejects.toMatchObject({ code: 'Foreign' })
    const unknown = await shipped({ packer: other.fingerprint })
    await expect(receive(unknown.folder)).rejects.toMatchObject({ code: 'UnknownPacker' })
    const nowhere = await shipped({ assetId: '0190a000-0000-7000-8000-000000000000' })
    await expect(receive(nowhere.folder)).rejects.toMatchObject({ code: 'Foreign' })
    const { folder } = await shipped()
    await expect(receive(folder, { seal: 'A'.repeat(64) })).rejects.toMatchObject({ code: 'SealDiffers' })
    expect(await versions()).toBe(0)
  })

  it('is taken in with the rights of its packer and no others', async () => {
    const model = await asset(people.developer, 'MODEL', people.companyId, 'Not the packer’s', null)
    const { folder } = await shipped({ assetId: model })
    await expect(receive(folder)).rejects.toMatchObject({ code: expect.stringMatching(/Foreign|NotPermitted/) })
  })
})

async function flip(file: string, at: number): Promise<void> {
  const bytes = await readFile(file)
  bytes[at]! ^= 1
  writeFileSync(file, bytes)
}

async function replace(folder: string, from: string, to: string): Promise<void> {
  const file = path.join(folder, 'shipment.json')
  writeFileSync(file, (await readFile(file, 'utf8')).replace(from, to))
}

/** The store as it is, until the first part is to be sent. */
/** Begun, and stopped because the store went away before a part had arrived. */
async function brokenOff(folder: string): Promise<void> {
  const doors = { ...service.doors, folderStore: undefined, store: failing(service.doors.store) } as never
  const broken = receiverOf(doors, () => {}).receive({ folder, receivedBy: 'Hanako Sato' })
  await expect(broken).rejects.toThrow('the store went away')
}

function failing<T extends object>(store: T): T {
  return new Proxy(store, {
    get(target, name) {
      if (name === 'signPartUrl') return () => Promise.reject(new Error('the store went away'))
      const value = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
