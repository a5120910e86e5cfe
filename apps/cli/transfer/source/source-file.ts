import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'
import { pathFault } from '@raireki/vault'
import { Failure } from '../../failure.ts'
import { words } from '../../words/local.ts'
import { mediaTypeOf } from './media-type.ts'

/** A file on this machine that will become a file of a version. */
export interface SourceFile {
  /** As the registry will know it: relative, with `/`, in Unicode form C. */
  readonly path: string
  readonly absolute: string
  readonly mediaType: string
  readonly bytes: number
  /** In nanoseconds, as text: it does not fit a number. */
  readonly modified: string
  /** Of an archive that is packed while it is read: the files in it. */
  readonly members?: readonly ShardMember[]
}

/** A file inside an archive that is never written anywhere: its octets are read when the archive's are asked for. */
export interface ShardMember {
  readonly path: string
  readonly absolute: string
  readonly bytes: number
  readonly modified: string
  /** Where its head begins in the archive. */
  readonly offset: number
  readonly headBytes: number
}

/** Everything under the given folders and files, in the order of their paths: the same tree gives the same list. */
export async function walk(given: readonly string[]): Promise<SourceFile[]> {
  const found: SourceFile[] = []
  for (const each of given) {
    const absolute = path.resolve(each)
    const entry = await lstat(absolute, { bigint: true })
    const prefix = entry.isDirectory() && given.length === 1 ? '' : path.basename(absolute)
    await collect(absolute, prefix, found)
  }
  found.sort((a, b) => (a.path < b.path ? -1 : 1))
  refuseDuplicates(found)
  if (found.length > 0) return found
  throw new Failure(
    'badInput',
    words(`There is no file in ${given.join(', ')}.`, `${given.join(', ')} にファイルがありません。`),
    { code: 'nothingToPush' },
  )
}

async function collect(absolute: string, relative: string, found: SourceFile[]): Promise<void> {
  const entry = await lstat(absolute, { bigint: true })
  if (entry.isSymbolicLink()) throw refused(absolute, words('is a symbolic link', 'はシンボリックリンクです'))
  if (entry.isDirectory()) {
    for (const name of await readdir(absolute)) {
      await collect(path.join(absolute, name), relative === '' ? name : `${relative}/${name}`, found)
    }
    return
  }
  if (!entry.isFile()) throw refused(absolute, words('is not an ordinary file', 'は通常のファイルではありません'))
  const clean = relative.normalize('NFC')
  const fault = pathFault(clean)
  if (fault)
    throw new Failure(
      'badInput',
      words(`The name of ${absolute} ${fault}.`, `${absolute} の名前は使えません: ${fault}`),
      { code: 'badPath' },
    )
  found.push({
    path: clean,
    absolute,
    mediaType: mediaTypeOf(clean),
    bytes: Number(entry.size),
    modified: String(entry.mtimeNs),
  })
}

function refused(file: string, is: { en: string; ja: string }): Failure {
  return new Failure(
    'badInput',
    words(
      `${file} ${is.en}; only files themselves are pushed.`,
      `${file} ${is.ja}。push できるのはファイルそのものだけです。`,
    ),
    {
      code: 'notAFile',
      next: words(
        'Push what it points to, or take it out of the folder.',
        '指す先を指定するか、フォルダーから外してください。',
      ),
    },
  )
}

function refuseDuplicates(sorted: readonly SourceFile[]): void {
  const second = sorted.find((file, index) => sorted[index - 1]?.path === file.path)
  if (!second) return
  throw new Failure(
    'badInput',
    words(`Two of the files would both be “${second.path}”.`, `「${second.path}」になるファイルが二つあります。`),
    {
      code: 'samePath',
      next: words(
        'Put them into one folder under different names and push that.',
        '一つのフォルダーに別名で置いて、それを push してください。',
      ),
    },
  )
}
