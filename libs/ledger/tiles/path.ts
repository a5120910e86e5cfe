import { type Refusal, refuse } from '../refusal.ts'
import { hashesAtLevel, TILE_WIDTH } from '../tree/reader.ts'
import { isCount } from '../tree/span.ts'

/** Hash tiles stand at a numbered level; the entries themselves are bundled the same way beside level 0. */
export type TileLevel = number | 'entries'

/** One tile: the `index`-th at its level, `width` hashes (or entries) wide. */
export type Tile = { readonly level: TileLevel; readonly index: number; readonly width: number }

/** The path of a tile as C2SP tlog-tiles spells it: `tile/0/x001/234.p/5`. */
export function tilePath({ level, index, width }: Tile): string {
  const suffix = width === TILE_WIDTH ? '' : `.p/${width}`
  return `tile/${level}/${indexPath(index)}${suffix}`
}

// Groups of three digits keep any one folder to a thousand names; the `x` keeps files and folders apart.
function indexPath(index: number): string {
  const digits = String(index)
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0')
  return padded.replaceAll(/\d{3}(?=\d)/g, 'x$&/')
}

const PATH = /^tile\/(entries|0|[1-9]\d?)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/

/** Reads a tile path, refusing every spelling but the one the specification gives. */
export function parseTilePath(path: string): (Tile & { readonly refused: false }) | Refusal {
  const match = PATH.exec(path)
  if (!match) return refuse('TileMalformed', 'This is not a tile path.')
  const level: TileLevel = match[1] === 'entries' ? 'entries' : Number(match[1])
  const index = Number(match[2]!.replaceAll(/[x/]/g, ''))
  const width = match[3] === undefined ? TILE_WIDTH : Number(match[3])
  const tile = { level, index, width }
  if ((level !== 'entries' && level > 63) || !isCount(index) || tilePath(tile) !== path) {
    return refuse('TileMalformed', 'This is not the way a tile path is written.')
  }
  return { refused: false, ...tile }
}

/** The hash tiles and entry bundles that a tree of `size` has and one of `oldSize` had not: what a mirror must add. */
export function tilesAdded(oldSize: number, size: number): Tile[] {
  const tiles: Tile[] = []
  for (let level = 0; hashesAtLevel(level, size) > 0; level += 1) {
    tiles.push(...tilesAtLevel(level, hashesAtLevel(level, oldSize), hashesAtLevel(level, size)))
  }
  return [...tiles, ...tilesAtLevel('entries', oldSize, size)]
}

function tilesAtLevel(level: TileLevel, before: number, after: number): Tile[] {
  const tiles: Tile[] = []
  if (before === after) return tiles
  for (let index = Math.floor(before / TILE_WIDTH); index * TILE_WIDTH < after; index += 1) {
    tiles.push({ level, index, width: Math.min(TILE_WIDTH, after - index * TILE_WIDTH) })
  }
  return tiles
}
