import { fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { pull } from '../../apps/cli/transfer/pull/pull.ts'
import { secondsOf, type Variant } from '../rounds.ts'
import type { Sealed } from './whole-files.ts'

const MEGABYTE = 1e6

/** What `raireki pull` does from a store on the same machine: fetch, decrypt, verify, write, hash. */
export async function pulled(sealed: Sealed, folder: string): Promise<{ variant: Variant; end: () => void }> {
  const store = fork(path.join(import.meta.dirname, 'small-store.ts'), [sealed.path])
  const [port] = (await once(store, 'message')) as [number]
  const file = {
    path: 'pulled',
    plainBytes: sealed.expect.size,
    plainSha256: sealed.expect.sha256,
    cipherBytes: statSync(sealed.path).size,
    bodyUrl: `http://127.0.0.1:${port}/body`,
  }
  const order = {
    files: [file],
    sessionKey: sealed.sessionKey,
    parallel: 4,
    renew: async () => new Map<string, string>(),
  }
  const out = path.join(folder, 'out')
  const work = () => pull(order, out, { signal: new AbortController().signal })
  const run = async () => file.plainBytes / MEGABYTE / (await secondsOf(work))
  const before = () => rmSync(out, { recursive: true, force: true })
  return { variant: { what: 'ours, pull from a store here', run, before }, end: () => store.kill() }
}
