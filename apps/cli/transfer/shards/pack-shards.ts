import { mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../../failure.ts'
import { words } from '../../words/local.ts'
import type { SourceFile } from '../source/source-file.ts'
import { INDEX_PATH, planShards } from './plan-shards.ts'

/**
 * The files of a push with the small ones packed. The archives are read from the files in them and take no room on the
 * disk; only their index is written, beside the push's journal.
 */
export async function packed(files: readonly SourceFile[], shardBytes: number, folder: string): Promise<SourceFile[]> {
  const { shards, alone, index } = planShards(files, shardBytes)
  const taken = alone.find(({ path: name }) => name === INDEX_PATH || shards.some((shard) => shard.path === name))
  if (taken) throw nameTaken(taken.absolute)
  if (shards.length === 0) return [...alone]
  const all = [...alone, ...shards, await indexFile(JSON.stringify(index), folder)]
  return all.sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function indexFile(text: string, folder: string): Promise<SourceFile> {
  const absolute = path.join(folder, INDEX_PATH)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  // Written once: a push that resumes finds the same file, and one whose sources changed finds another.
  if ((await readFile(absolute, 'utf8').catch(() => undefined)) !== text) {
    await writeFile(absolute, text, { mode: 0o600 })
    await utimes(absolute, 0, 0)
  }
  const { size, mtimeNs } = await stat(absolute, { bigint: true })
  return {
    path: INDEX_PATH,
    absolute,
    mediaType: 'application/json',
    bytes: Number(size),
    modified: String(mtimeNs),
  }
}

function nameTaken(file: string): Failure {
  return new Failure(
    'badInput',
    words(`${file} has a name that --shards needs itself.`, `${file} は --shards が使う名前と重なります。`),
    {
      code: 'samePath',
      next: words('Rename it, or push without --shards.', '名前を変えるか、--shards なしで push してください。'),
    },
  )
}
