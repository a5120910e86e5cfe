import { lstat, readdir } from 'node:fs/promises'
import path from 'node:path'
import { pathFault } from '@raireki/vault'
import { Failure } from '../../failure.js'
import { words } from '../../words/local.js'
import { mediaTypeOf } from './media-type.js'
/** Everything under the given folders and files, in the order of their paths: the same tree gives the same list. */
export async function walk(given) {
  const found = []
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
async function collect(absolute, relative, found) {
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
function refused(file, is) {
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
function refuseDuplicates(sorted) {
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
