import { createHash } from 'node:crypto'
import path from 'node:path'
import { configFolder } from '../registry/config-folder.ts'
import type { Session } from '../session.ts'

/** The same command finds the same journal: it is named after where to, what and how. */
export function journalFolder(
  session: Session,
  to: readonly string[],
  shards: number | undefined,
  given: readonly string[],
): string {
  const how = shards === undefined ? [] : [`shards of ${shards}`]
  const what = JSON.stringify([...to, ...how, ...given.map((each) => path.resolve(each)).sort()])
  const name = createHash('sha256').update(what).digest('hex').slice(0, 24)
  return path.join(configFolder(session.env), 'pushes', name)
}
