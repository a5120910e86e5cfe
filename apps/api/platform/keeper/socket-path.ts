import { createHash } from 'node:crypto'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'

/** What the kernel takes for the name of a socket, less a little. */
const LONGEST_BYTES = 100

/** Where the keeper listens: in the data folder, or, where that lies too deep for a socket, in one of the user's own. */
export function keeperSocketOf(dataFolder: string): string {
  const usual = path.join(dataFolder, 'keeper.sock')
  if (Buffer.byteLength(usual) <= LONGEST_BYTES) return usual
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)
  return path.join(tmpdir(), `raireki-${userInfo().uid}`, `${name}.sock`)
}
