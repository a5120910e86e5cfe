import type { Looking } from '../looking.ts'
import type { Cursor } from '../reading/cursor.ts'
import { unfold } from './inflate.ts'
import type { LookInside } from './look-inside.ts'

export async function lookAtGzip(cursor: Cursor, looking: Looking, inside: LookInside): Promise<string> {
  const name = looking.path.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar')
  await inside(
    name === looking.path ? `${name}.content` : name,
    undefined,
    unfold(cursor, 'gzip', looking.budget),
    looking,
  )
  return 'gzip'
}
