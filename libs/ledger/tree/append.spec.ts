import fc from 'fast-check'
import { leafHash } from '../hashing/merkle.ts'
import { emptyTree, entries, roots } from '../testing/known-answers.ts'
import { MemoryStore } from '../testing/memory-store.ts'
import { mth, naiveReader, someEntries } from '../testing/naive-tree.ts'
import { appendLeaves } from './append.ts'
import { hashesAtLevel } from './reader.ts'
import { rootOf } from './root.ts'

const manyEntries = someEntries(1500)
const manyHashes = manyEntries.map(leafHash)

async function appendInBatches(batches: readonly number[]) {
  const store = new MemoryStore()
  let size = 0
  let root: Uint8Array = emptyTree
  for (const batch of batches) {
    const appended = await appendLeaves(size, store.reader, manyHashes.slice(size, size + batch))
    store.store(appended.newHashes)
    size = appended.size
    root = appended.root
  }
  return { store, size, root }
}

describe('appending leaves', () => {
  it('reproduces the roots every Certificate Transparency log agrees on', async () => {
    const store = new MemoryStore()
    for (const [size, entry] of entries.entries()) {
      const appended = await appendLeaves(size, store.reader, [leafHash(entry)])
      store.store(appended.newHashes)
      expect(appended.root).toEqual(roots[size])
    }
  })

  it('gives the empty root when nothing has ever been appended', async () => {
    const { root, newHashes } = await appendLeaves(0, new MemoryStore().reader, [])
    expect(root).toEqual(emptyTree)
    expect(newHashes).toEqual([])
  })

  it('stores the root of each 256 leaves once, when the last of them arrives', async () => {
    const { store } = await appendInBatches([255])
    expect(store.countAt(1)).toBe(0)
    const { newHashes } = await appendLeaves(255, store.reader, manyHashes.slice(255, 257))
    expect(newHashes.map(({ level, index }) => [level, index])).toEqual([
      [0, 255],
      [0, 256],
      [1, 0],
    ])
    expect(newHashes[2]!.hash).toEqual(mth(manyEntries.slice(0, 256)))
  })

  it('comes to the same tree however the leaves were split into batches', async () => {
    const batches = fc.array(fc.oneof(fc.nat(5), fc.nat(400), fc.constantFrom(255, 256, 257)), { maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(batches, async (sizes) => {
        const total = sizes.reduce((sum, size) => sum + size, 0)
        fc.pre(total <= manyEntries.length)
        const { store, size, root } = await appendInBatches(sizes)
        const expected = mth(manyEntries.slice(0, total))
        expect(size).toBe(total)
        expect(root).toEqual(expected)
        expect(await rootOf(total, store.reader)).toEqual(expected)
        const reader = naiveReader(manyEntries.slice(0, total))
        for (const level of [0, 1, 2]) {
          const count = hashesAtLevel(level, total)
          expect(store.countAt(level)).toBe(count)
          expect(await store.reader(level, 0, count)).toEqual(await reader(level, 0, count))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('reads one run of hashes a level, however large the tree', async () => {
    let reads = 0
    const hash = leafHash(new Uint8Array())
    const size = 200_000_003
    await appendLeaves(
      size,
      async (_level, _from, count) => {
        reads += 1
        return Array(count).fill(hash)
      },
      [hash],
    )
    expect(reads).toBeLessThanOrEqual(4)
  })

  it('grows past 65,536 leaves, where a third level begins', async () => {
    const store = new MemoryStore()
    const hashes = Array.from({ length: 65_536 }, (_, at) => manyHashes[at % manyHashes.length]!)
    const first = await appendLeaves(0, store.reader, hashes.slice(0, 65_500))
    store.store(first.newHashes)
    const second = await appendLeaves(first.size, store.reader, hashes.slice(65_500))
    store.store(second.newHashes)
    expect([0, 1, 2].map((level) => store.countAt(level))).toEqual([65_536, 256, 1])
    expect(await store.reader(2, 0, 1)).toEqual([second.root])
    expect(await rootOf(65_536, store.reader)).toEqual(second.root)
    expect(await rootOf(65_500, store.reader)).toEqual(first.root)
  })

  it('says so when storage has lost a hash', async () => {
    await expect(appendLeaves(3, async () => [], [manyHashes[3]!])).rejects.toMatchObject({ code: 'HashMissing' })
  })

  it('says so when a leaf hash is not a hash', async () => {
    const { reader } = new MemoryStore()
    await expect(appendLeaves(0, reader, [new Uint8Array(31)])).rejects.toMatchObject({ code: 'HashMalformed' })
  })

  it.each([-1, 1.5, Number.NaN, 2 ** 53])('says so when the size is %p', async (size) => {
    await expect(appendLeaves(size, new MemoryStore().reader, [])).rejects.toMatchObject({ code: 'SizeOutOfRange' })
  })
})
