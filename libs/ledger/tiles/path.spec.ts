import fc from 'fast-check'
import { hashesAtLevel } from '../tree/reader.ts'
import { parseTilePath, type Tile, tilePath, tilesAdded } from './path.ts'

describe('tile paths', () => {
  it.each<[Tile, string]>([
    [{ level: 0, index: 1234067, width: 256 }, 'tile/0/x001/x234/067'],
    [{ level: 0, index: 1234, width: 5 }, 'tile/0/x001/234.p/5'],
    [{ level: 2, index: 0, width: 1 }, 'tile/2/000.p/1'],
    [{ level: 'entries', index: 999, width: 256 }, 'tile/entries/999'],
    [{ level: 'entries', index: 1000, width: 255 }, 'tile/entries/x001/000.p/255'],
  ])('spells %j as the specification does', (tile, path) => {
    expect(tilePath(tile)).toBe(path)
    expect(parseTilePath(path)).toEqual({ refused: false, ...tile })
  })

  it('reads back every path it writes', () => {
    const level = fc.oneof(fc.nat(63), fc.constant('entries' as const))
    const tile = fc.record({ level, index: fc.maxSafeNat(), width: fc.integer({ min: 1, max: 256 }) })
    fc.assert(
      fc.property(tile, (tile) => {
        expect(parseTilePath(tilePath(tile))).toEqual({ refused: false, ...tile })
      }),
    )
  })

  it.each([
    'tile/0/1',
    'tile/0/x000/001',
    'tile/00/001',
    'tile/64/001',
    'tile/0/001.p/0',
    'tile/0/001.p/256',
    'tile/0/001.p/05',
    'tile/0/x999/x999/x999/x999/x999/999',
    '/tile/0/001',
    'tile/0/001/',
    'tile/0/../001',
    'checkpoint',
  ])('refuses %s', (path) => {
    expect(parseTilePath(path)).toMatchObject({ refused: true, code: 'TileMalformed' })
  })
})

describe('the tiles a growing log adds', () => {
  it('are those of the specification for 70,000 entries', () => {
    const tiles = tilesAdded(0, 70_000)
    const at = (level: number, full: boolean) =>
      tiles.filter((tile) => tile.level === level && (tile.width === 256) === full)
    expect([at(0, true).length, at(1, true).length, at(2, true).length]).toEqual([273, 1, 0])
    expect([0, 1, 2].map((level) => at(level, false).map(({ width }) => width))).toEqual([[112], [17], [1]])
  })

  it('turn a full tree of 256 into one full tile and one partial above it', () => {
    expect(tilesAdded(255, 256)).toEqual([
      { level: 0, index: 0, width: 256 },
      { level: 1, index: 0, width: 1 },
      { level: 'entries', index: 0, width: 256 },
    ])
  })

  it('are none when nothing was appended', () => {
    expect(tilesAdded(300, 300)).toEqual([])
  })

  it('leave every hash of the grown tree in some published tile, whatever sizes were published before', () => {
    const growth = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(growth, (batches) => {
        const widest = new Map<string, number>()
        let size = 0
        for (const batch of batches) {
          for (const { level, index, width } of tilesAdded(size, size + batch)) widest.set(`${level}/${index}`, width)
          size += batch
        }
        for (const level of [0, 1, 2]) {
          let covered = 0
          for (let index = 0; widest.has(`${level}/${index}`); index += 1) covered += widest.get(`${level}/${index}`)!
          expect(covered).toBe(hashesAtLevel(level, size))
        }
      }),
    )
  })
})
