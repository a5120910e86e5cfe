import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { areSame, sessionKey, wholeBody } from '../testing/bodies.ts'
import { plaintext } from '../testing/plaintext.ts'
import { type Lanes, openLanes } from '../workers/lanes.ts'
import { openFile } from './open-file.ts'

const MiB = 2 ** 20
const length = 70 * MiB + 3

describe('opening a body into a file', () => {
  let folder: string
  let lanes: Lanes
  let body: Uint8Array
  const at = (name: string) => join(folder, name)

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vault-'))
    lanes = openLanes(2)
    body = await wholeBody(length)
    await writeFile(at('body'), body)
  })
  afterAll(async () => {
    await lanes.close()
    await rm(folder, { recursive: true })
  })

  const sha256 = (octets: Uint8Array) => createHash('sha256').update(octets).digest('hex')

  it('writes the file side by side and compares it with what was expected', async () => {
    const plain = plaintext(0, length)
    const expect_ = { size: length, sha256: sha256(plain) }
    expect(await openFile({ path: at('body'), sessionKey, to: at('plain'), expect: expect_, lanes })).toEqual({
      size: length,
    })
    expect(areSame(await readFile(at('plain')), plain)).toBe(true)
  })

  it('writes an empty file', async () => {
    await writeFile(at('empty.body'), await wholeBody(0))
    const nothing = { size: 0, sha256: sha256(new Uint8Array()) }
    await openFile({ path: at('empty.body'), sessionKey, to: at('empty'), expect: nothing, lanes })
    expect(await readFile(at('empty'))).toHaveLength(0)
  })

  it('leaves nothing behind when a chunk far inside does not hold', async () => {
    const damaged = body.slice()
    damaged[60 * MiB]! ^= 1
    await writeFile(at('damaged.body'), damaged)
    const opening = openFile({ path: at('damaged.body'), sessionKey, to: at('damaged'), lanes })
    await expect(opening).rejects.toMatchObject({
      code: 'ChunkDamaged',
      message: expect.stringMatching(/^Chunk 1\d does/),
    })
    expect((await readdir(folder)).filter((name) => name.startsWith('damaged'))).toEqual(['damaged.body'])
  })

  it('leaves nothing behind when the file is sound but another one', async () => {
    const other = { size: length, sha256: '0'.repeat(64) }
    const opening = openFile({ path: at('body'), sessionKey, to: at('other'), expect: other, lanes })
    await expect(opening).rejects.toMatchObject({ code: 'ContentMismatch' })
    expect((await readdir(folder)).filter((name) => name.startsWith('other'))).toEqual([])
  })

  it('says at once when the size is not the expected one', async () => {
    const opening = openFile({ path: at('body'), sessionKey, to: at('other'), expect: { size: 1, sha256: '' }, lanes })
    await expect(opening).rejects.toMatchObject({
      code: 'ContentMismatch',
      message: expect.stringContaining('1 were expected'),
    })
  })
})
