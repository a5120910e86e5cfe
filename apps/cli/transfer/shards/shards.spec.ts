import { spawnSync } from 'node:child_process'
import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { walk } from '../source/source-file.ts'
import { digestOfSource, mustBeUnchanged, openSource } from '../source/source-reader.ts'
import { packed } from './pack-shards.ts'
import { INDEX_PATH, planShards } from './plan-shards.ts'
import { placeIn } from './shard-index.ts'

const long = `${'所見'.repeat(30)}/${'a'.repeat(90)}.txt`
const contents: Record<string, string> = {
  '0001.dcm': 'image one',
  '0001.json': '{"label":1}',
  '0002.dcm': 'image two'.repeat(200),
  '0002.json': '{"label":2}',
  'empty.txt': '',
  'exactly.bin': 'x'.repeat(512),
  [long]: 'under a long name',
  'large.bin': 'y'.repeat(40_000),
}

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'raireki-shards-'))
  for (const [name, text] of Object.entries(contents)) {
    const file = path.join(folder, 'data', name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  }
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const walked = () => walk([path.join(folder, 'data')])
const pack = async (shardBytes = 2 ** 15) => packed(await walked(), shardBytes, path.join(folder, 'journal'))

describe('packing into shards', () => {
  it('makes archives that tar reads, with the files in them and nothing of their owner', async () => {
    const files = await pack()
    expect(files.map((file) => file.path)).toEqual(['large.bin', 'shard-000000.tar', INDEX_PATH])
    const shard = files[1]!
    const archive = await (await openSource(shard)).reader().readAt(0, shard.bytes)
    await writeFile(path.join(folder, 'shard.tar'), archive)
    await mkdir(path.join(folder, 'out'))
    const tar = spawnSync('tar', ['-xf', path.join(folder, 'shard.tar'), '-C', path.join(folder, 'out')], {
      encoding: 'utf8',
    })
    expect([tar.status, tar.stderr]).toEqual([0, ''])
    for (const [name, text] of Object.entries(contents)) {
      if (name !== 'large.bin') expect(await readFile(path.join(folder, 'out', name), 'utf8')).toBe(text)
    }
  })

  it('reads any range of an archive as if it lay on a disk', async () => {
    const shard = (await pack())[1]!
    const { readAt: read } = (await openSource(shard)).reader()
    const whole = Buffer.from(await read(0, shard.bytes))
    const offset = fc.integer({ min: 0, max: shard.bytes - 1 })
    await fc.assert(
      fc.asyncProperty(offset, fc.integer({ min: 0, max: 5000 }), async (from, length) => {
        const wanted = Math.min(length, shard.bytes - from)
        expect(Buffer.from(await read(from, wanted)).equals(whole.subarray(from, from + wanted))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('says in its index where each file lies', async () => {
    const files = await pack()
    const index = await readFile(files[2]!.absolute, 'utf8')
    const { readAt: read } = (await openSource(files[1]!)).reader()
    for (const [name, text] of Object.entries(contents)) {
      const place = placeIn(index, name.normalize('NFC'))
      if (name === 'large.bin') expect(place).toBeUndefined()
      else expect(Buffer.from(await read(place!.from, place!.to - place!.from)).toString()).toBe(text)
    }
    expect(() => placeIn('{"format":"another"}', 'a')).toThrow('raireki-shards/1')
  })

  it('keeps the files of one sample in one archive', async () => {
    const { shards } = planShards(await walked(), 4096)
    expect(shards.length).toBeGreaterThan(1)
    for (const sample of ['0001', '0002']) {
      const holding = shards.filter(({ members }) => members.some(({ path: name }) => name.startsWith(`${sample}.`)))
      expect(holding).toHaveLength(1)
    }
  })

  it('is the same the second time, so that a push resumes', async () => {
    expect(await pack()).toEqual(await pack())
    const shard = (await pack())[1]!
    expect(await digestOfSource(shard)).toBe(await digestOfSource(shard))
  })

  it('notices a file in an archive that changed', async () => {
    const shard = (await pack())[1]!
    await expect(mustBeUnchanged(shard)).resolves.toBeUndefined()
    await appendFile(path.join(folder, 'data', '0001.json'), ' ')
    await expect(mustBeUnchanged(shard)).rejects.toMatchObject({
      code: 'SourceChanged',
      detail: expect.stringContaining('0001.json'),
    })
  })
})
