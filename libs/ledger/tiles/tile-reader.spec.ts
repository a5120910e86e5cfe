import { consistencyProof } from '../proofs/consistency.ts'
import { inclusionProof } from '../proofs/inclusion.ts'
import { mth, naiveReader, path, proof, someEntries } from '../testing/naive-tree.ts'
import { hashesAtLevel } from '../tree/reader.ts'
import { rootOf } from '../tree/root.ts'
import { bundleBytes, readBundle } from './bundle.ts'
import { tilePath, tilesAdded } from './path.ts'
import { readTile, tileBytes } from './tile.ts'
import { tileReader } from './tile-reader.ts'

const entries = someEntries(1030)

/** A mirror's bucket: every tile of a tree under its path. */
async function publish(size: number): Promise<Map<string, Uint8Array>> {
  const reader = naiveReader(entries.slice(0, size))
  const bucket = new Map<string, Uint8Array>()
  for (const tile of tilesAdded(0, size)) {
    const from = tile.index * 256
    const bytes =
      tile.level === 'entries'
        ? bundleBytes(entries.slice(from, from + tile.width))
        : tileBytes(await reader(tile.level, from, tile.width))
    bucket.set(tilePath(tile), bytes)
  }
  return bucket
}

function fetchFrom(bucket: Map<string, Uint8Array>) {
  return async (path: string) => bucket.get(path) ?? Promise.reject(new Error(`${path} was never published`))
}

describe('reading a log from its tiles', () => {
  it.each([1, 255, 256, 257, 700, 1030])('rebuilds root and proofs of a tree of %i', async (size) => {
    const reader = tileReader(size, fetchFrom(await publish(size)))
    const tree = entries.slice(0, size)
    expect(await rootOf(size, reader)).toEqual(mth(tree))
    const middle = Math.floor(size / 2)
    expect(await inclusionProof(middle, size, reader)).toEqual(path(middle, tree))
    expect(await consistencyProof(middle + 1, size, reader)).toEqual(proof(middle + 1, tree))
  })

  it('reads across tiles', async () => {
    const bucket = await publish(1030)
    const hashes = await tileReader(1030, fetchFrom(bucket))(0, 200, 400)
    expect(hashes).toEqual(await naiveReader(entries)(0, 200, 400))
  })

  it('says so when a tile is cut short or a hash lies past the tree', async () => {
    const bucket = await publish(300)
    bucket.set('tile/0/000', bucket.get('tile/0/000')!.slice(0, -32))
    const reader = tileReader(300, fetchFrom(bucket))
    await expect(reader(0, 3, 1)).rejects.toMatchObject({ code: 'TileMalformed' })
    await expect(reader(1, 0, 2)).rejects.toMatchObject({ code: 'HashMissing' })
    expect(hashesAtLevel(1, 300)).toBe(1)
  })

  it('finds every entry again in the bundles', async () => {
    const bucket = await publish(300)
    const bundles = ['tile/entries/000', 'tile/entries/001.p/44'].map((path) => readBundle(bucket.get(path)!))
    const found = bundles.flatMap((bundle) => (bundle.refused ? [] : bundle.entries))
    expect(found).toEqual(entries.slice(0, 300))
  })
})

describe('tiles and bundles', () => {
  it.each([0, 31, 33, 257 * 32])('refuse %i bytes as a tile', (length) => {
    expect(readTile(new Uint8Array(length))).toMatchObject({ code: 'TileMalformed' })
  })

  it('cannot be made of nothing or of too much', () => {
    const hash = new Uint8Array(32)
    for (const width of [0, 257]) {
      expect(() => tileBytes(Array(width).fill(hash))).toThrow(expect.objectContaining({ code: 'TileMalformed' }))
      expect(() => bundleBytes(Array(width).fill(hash))).toThrow(expect.objectContaining({ code: 'TileMalformed' }))
    }
    expect(() => bundleBytes([new Uint8Array(65_536)])).toThrow(expect.objectContaining({ code: 'EntryTooLarge' }))
  })

  it.each([[[]], [[0]], [[0, 2, 1]], [Array(257).fill([0, 0]).flat()]])('refuse a bundle of bytes %j', (bytes) => {
    expect(readBundle(Uint8Array.from(bytes))).toMatchObject({ code: 'BundleMalformed' })
  })
})
