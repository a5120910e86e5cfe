import { Readable } from 'node:stream'
import { zip } from '../testing/archives.ts'
import { command, done } from '../testing/command.ts'
import { inspected, type PushedFile, push } from '../testing/push.ts'
import { type TestService, testService } from '../testing/service.ts'
import { asset, file, TERMS } from '../testing/steps.ts'
import { type Cast, cast } from '../testing/world.ts'

let service: TestService
let people: Cast

beforeAll(async () => {
  service = await testService()
  people = await cast(service)
})
afterAll(() => service?.stop())

const REPORT = `query ($id: ID!) { inspection(versionId: $id) {
  id state filesDone filesTotal bytesDone bytesTotal blockingCount unjustifiedCount mayJustify mayAccept
  statistics { records languages modalities resources { type count } }
  reports { edges { node { path format findings {
    id code severity final message sample count justification justifiedBy { id } place { field line } } } } }
  acceptedBy { name { ja } } acceptedNote } }`
const ACCEPT = '... on Inspection { state acceptedBy { id } }'
const JUSTIFY = '... on Inspection { unjustifiedCount }'
const PHONE = file('note.txt', '本日の所見。\n連絡先 090-1234-5678\n')

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes; the schema checks them.
const report = async (versionId: string, caller = people.provider): Promise<any> =>
  (await caller.ask(REPORT, { id: versionId })).inspection
// biome-ignore lint/suspicious/noExplicitAny: the same as above.
const findingsOf = ({ reports }: any): any[] => reports.edges.flatMap(({ node }: any) => node.findings)

let titles = 0
async function pushed(...files: PushedFile[]) {
  titles += 1
  const assetId = await asset(people.provider, 'DATASET', people.hospitalId, `Inspected ${titles}`, TERMS)
  const { versionId } = await push(people.provider, assetId, files)
  return { assetId, versionId }
}
const isFound = async (versionId: string) =>
  (await people.developer.send('query ($id: ID!) { version(id: $id) { state } }', { id: versionId })).errors.length ===
  0

describe('a clean version', () => {
  it('becomes available by itself, and is counted', async () => {
    const lines = ['Patient', 'Patient'].map((resourceType) => JSON.stringify({ resourceType, birthDate: '1950' }))
    const { versionId, assetId } = await pushed(file('a.ndjson', lines.join('\n')), file('b.txt', '所見なし'))
    expect(await inspected(people.provider, versionId)).toBe('PUBLISHED')
    expect(await report(versionId)).toMatchObject({ state: 'PASSED', filesDone: 2, filesTotal: 2, blockingCount: 0 })
    const query = `query ($id: ID!, $assetId: ID!) {
      version(id: $id) { inspection { id } statistics { records resources { type count } } }
      asset(id: $assetId) { publishedAt statistics { records } } }`
    const seen = await people.developer.ask(query, { id: versionId, assetId })
    // What was counted is for everybody; the report is not.
    expect(seen.version).toEqual({
      inspection: null,
      statistics: { records: 3, resources: [{ type: 'Patient', count: 2 }] },
    })
    expect(seen.asset).toMatchObject({ publishedAt: expect.any(String), statistics: { records: 3 } })
  })

  it('is found in the catalogue by what was counted in it, until a later one holds something else', async () => {
    const { assetId, versionId } = await pushed(file('a.csv', '所見,値\nなし,1\nあり,2\n'))
    await inspected(people.provider, versionId)
    const found = async (filter: object) => {
      const query = 'query ($filter: AssetFilter) { assets(filter: $filter, first: 100) { edges { node { id } } } }'
      const { assets } = await people.developer.ask(query, { filter })
      return assets.edges.some(({ node }: { node: { id: string } }) => node.id === assetId)
    }
    expect(await found({ minRecords: 2, language: 'ja' })).toBe(true)
    expect(await found({ minRecords: 3 })).toBe(false)
    expect(await found({ language: 'ko' })).toBe(false)
    expect(await found({ minParameters: 1 })).toBe(false)
    const later = await push(people.provider, assetId, [file('b.csv', 'a,b\n1,2\n3,4\n5,6\n')])
    await inspected(people.provider, later.versionId)
    expect(await found({ minRecords: 3 })).toBe(true)
    expect(await found({ language: 'ja' })).toBe(false)
  })

  it('leaves its whole course in the ledger', async () => {
    const { versionId } = await pushed(file('a.txt'))
    await service.settled()
    const { rows } = await service.doors.database.pool.query(
      `SELECT type FROM ledger_entry JOIN ledger_subject ON ledger_subject.entry_id = ledger_entry.id
       WHERE subject_id = $1 AND role = 'version' ORDER BY ledger_entry.id`,
      [versionId],
    )
    const types = rows.map(({ type }) => type)
    expect(types.slice(types.indexOf('VersionPublished'))).toEqual([
      'VersionPublished',
      'InspectionStarted',
      'FileInspected',
      'InspectionPassed',
      'VersionAvailable',
    ])
  })
})

describe('a version in which something was found', () => {
  it('is held back, seen by its provider, and shows no more than a shape of what was found', async () => {
    const { versionId } = await pushed(PHONE)
    expect(await inspected(people.provider, versionId)).toBe('HELD')
    expect(await isFound(versionId)).toBe(false)
    const seen = await report(versionId)
    expect(seen).toMatchObject({ state: 'HELD', mayJustify: true, mayAccept: false, unjustifiedCount: 1 })
    expect(findingsOf(seen)).toMatchObject([
      { code: 'Phone', severity: 'BLOCKING', final: false, sample: '###-####-####', place: { line: 2 } },
    ])
    const { rows } = await service.doors.database.pool.query('SELECT row_to_json(finding)::text AS row FROM finding')
    expect(rows.some(({ row }) => row.includes('090-1234'))).toBe(false)
    const { errors } = await people.developer.send(REPORT, { id: versionId })
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND')
  })

  it('is let through by a named person, once its provider has said why', async () => {
    const { versionId } = await pushed(PHONE)
    const findingIds = findingsOf(await report(versionId)).map(({ id }) => id)
    const accept = (caller = people.doctor, note = '代表番号と確認') =>
      command(caller, 'acceptFindings', { versionId, note }, ACCEPT)
    expect(await accept()).toMatchObject({ code: 'FindingsUnjustified', facts: { count: 1 } })
    const justify = (justification: string, caller = people.provider) =>
      command(caller, 'justifyFindings', { findingIds, justification }, JUSTIFY)
    expect(await justify(' ')).toMatchObject({ code: 'JustificationMissing' })
    expect(await justify('病院の代表番号', people.doctor)).toMatchObject({ code: 'NotPermitted' })
    expect(await justify('病院の代表番号')).toMatchObject({ unjustifiedCount: 0 })
    expect(await accept(people.provider)).toMatchObject({ code: 'NotPermitted' })
    expect(await accept(people.doctor, '  ')).toMatchObject({ code: 'ReasonMissing' })
    expect(await accept()).toMatchObject({ state: 'ACCEPTED', acceptedBy: { id: expect.any(String) } })
    expect(await accept()).toMatchObject({ code: 'InspectionNotHeld' })
    expect(await justify('もう一度')).toMatchObject({ code: 'InspectionNotHeld' })
    expect(await isFound(versionId)).toBe(true)
    expect(await report(versionId)).toMatchObject({ acceptedNote: '代表番号と確認' })
  })

  it('is not accepted by somebody of its owner’s', async () => {
    const { versionId } = await pushed(PHONE)
    const email = 'reviewer-of-the-hospital@test.example'
    await done(service.operator, 'registerPerson', {
      email,
      password: 'correct horse battery',
      name: { ja: '院内 委員', en: 'An Insider' },
      memberships: [{ organisationId: people.hospitalId, role: 'BOARD_MEMBER' }],
    })
    const insider = await service.as(email)
    expect((await report(versionId, insider)).mayAccept).toBe(false)
    expect(await command(insider, 'acceptFindings', { versionId, note: 'x' }, ACCEPT)).toMatchObject({
      code: 'AccepterOwns',
    })
  })

  it('can be given up and mended in the next', async () => {
    const { versionId, assetId } = await pushed(PHONE)
    const abandon = 'mutation ($id: ID!) { abandonVersion(versionId: $id) { ... on Version { state } } }'
    expect((await people.provider.ask(abandon, { id: versionId })).abandonVersion).toEqual({ state: 'ABANDONED' })
    expect(await command(people.doctor, 'acceptFindings', { versionId, note: 'x' }, ACCEPT)).toMatchObject({
      code: 'InspectionNotHeld',
    })
    const mended = await push(people.provider, assetId, [file('note.txt', '本日の所見。')])
    expect(await isFound(mended.versionId)).toBe(true)
  })

  it('waits in a list for those who answer for it', async () => {
    const { versionId } = await pushed(PHONE)
    const query =
      '{ inspections(state: HELD) { edges { node { versionId assetTitle { en } versionNumber version { id } } } } }'
    const list = async (caller = people.doctor) =>
      (await caller.ask(query)).inspections.edges.map(({ node }: { node: { versionId: string } }) => node.versionId)
    expect(await list()).toContain(versionId)
    expect(await list(people.developer)).toEqual([])
  })
})

describe('what nobody can accept', () => {
  const pickle = Buffer.from('cos\nsystem\n(S"id"\ntR.')

  it.each([
    ['a pickle that would run code', { path: 'm.pkl', mediaType: '', bytes: pickle }, 'PickleRunsCode'],
    ['a bomb', { path: 'b.zip', mediaType: '', bytes: zip('zeros', new Uint8Array(100 * 2 ** 20)) }, 'ArchiveBomb'],
    [
      'an archive that climbs out',
      { path: 'b.zip', mediaType: '', bytes: zip('../x', new Uint8Array(3)) },
      'PathEscapes',
    ],
  ])('%s', async (_, content, code) => {
    const { versionId } = await pushed(content)
    const found = findingsOf(await report(versionId)).find((each) => each.code === code)
    expect(found).toMatchObject({ final: true, severity: 'BLOCKING' })
    const input = { findingIds: [found.id], justification: '必要です' }
    expect(await command(people.provider, 'justifyFindings', input, JUSTIFY)).toMatchObject({ code: 'FindingFinal' })
    expect(await command(people.doctor, 'acceptFindings', { versionId, note: 'x' }, ACCEPT)).toMatchObject({
      code: 'FindingFinal',
    })
  })

  it('is what the store gives back otherwise than it was sent', async () => {
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Swapped')
    const restore = reading(async (stream) => {
      const bytes = Buffer.concat(await stream.toArray())
      bytes[bytes.length - 1]! ^= 1
      return Readable.from([bytes])
    })
    try {
      const { versionId } = await push(people.provider, assetId, [file('a.txt')])
      expect(findingsOf(await report(versionId))).toMatchObject([{ code: 'HashMismatch', final: true }])
    } finally {
      restore()
    }
  })
})

describe('a version in the gpg profile', () => {
  const pushedForGpg = async (title: string, ...files: PushedFile[]) => {
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, title, TERMS)
    return (await push(people.provider, assetId, files, [], { profile: 'gpg' })).versionId
  }

  it('is looked into like any other, over all its messages', async () => {
    // More than one message, and what is to be found stands behind where the first one ends.
    const long = file('long.txt', `${`${' '.repeat(999)}\n`.repeat(67_200)}連絡先 090-1234-5678\n`)
    const versionId = await pushedForGpg('For GnuPG', long, file('empty.txt', ''))
    const seen = await report(versionId)
    expect(seen).toMatchObject({ state: 'HELD', filesDone: 2, blockingCount: 1 })
    expect(findingsOf(seen)).toMatchObject([{ code: 'Phone', place: { line: 67_201 } }])
  }, 60_000)

  it('passes where nothing is found', async () => {
    const versionId = await pushedForGpg('Clean for GnuPG', file('a.txt', '所見なし'))
    expect(await report(versionId)).toMatchObject({ state: 'PASSED', filesDone: 1, blockingCount: 0 })
  })

  it.each([
    ['changed', (bytes: Buffer) => Buffer.from(bytes.map((octet, at) => (at === 60 ? octet ^ 1 : octet)))],
    ['cut', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['lengthened', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('more')])],
  ])('is held for ever where the store gives it back %s', async (what, change) => {
    const restore = reading(async (stream) => Readable.from([change(Buffer.concat(await stream.toArray()))]))
    try {
      const versionId = await pushedForGpg(`Tampered: ${what}`, file('a.txt', '所見なし'.repeat(20)))
      const seen = await report(versionId)
      expect(seen.state).toBe('HELD')
      expect(findingsOf(seen)).toMatchObject([{ code: 'HashMismatch', final: true }])
    } finally {
      restore()
    }
  })
})

describe('an inspection that is cut off', () => {
  it('goes on with the next file, and looks at none twice', async () => {
    const assetId = await asset(people.provider, 'DATASET', people.hospitalId, 'Cut off')
    let reads = 0
    const restore = reading(async (stream) => {
      reads += 1
      if (reads !== 3) return stream
      stream.destroy()
      throw new Error('The store is away')
    })
    try {
      const files = ['1', '2', '3', '4'].map((each) => file(`${each}.txt`))
      const { versionId } = await push(people.provider, assetId, files)
      expect(await report(versionId)).toMatchObject({ state: 'PASSED', filesDone: 4 })
      expect(reads).toBe(5)
    } finally {
      restore()
    }
  })
})

/** Lets a store that turned bad stand between the real one and the service. Answers how to take it away again. */
function reading(change: (stream: Readable) => Promise<Readable>): () => void {
  const { store } = service.doors
  const read = store.read.bind(store)
  store.read = async (key, range, version) => change(await read(key, range, version))
  return () => {
    store.read = read
  }
}
