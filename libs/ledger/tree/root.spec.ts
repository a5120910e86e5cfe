import { mth, naiveReader, someEntries } from '../testing/naive-tree.ts'
import { rootOf } from './root.ts'

describe('the root of a tree', () => {
  it('is the one RFC 6962 defines, at every size to 300 and around the second level', async () => {
    const entries = someEntries(1030)
    const sizes = [...Array(301).keys(), 511, 512, 513, 767, 768, 1023, 1024, 1025, 1030]
    for (const size of sizes) {
      // The reader holds more than the tree asked about, as a log's does: older roots stay answerable.
      expect(await rootOf(size, naiveReader(entries))).toEqual(mth(entries.slice(0, size)))
    }
  })
})
