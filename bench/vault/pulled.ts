import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { hex } from '@raireki/vault'
import { pull } from '../../apps/cli/transfer/pull/pull.ts'
import type { Variant } from '../rounds.ts'
import type { Sealed } from './whole-files.ts'

const MEGABYTE = 1e6

/** A store on the same machine, in a process of its own, that hands out one body. */
export async function storeOf(body: string): Promise<{ url: string; end: () => void }> {
  const store = fork(path.join(import.meta.dirname, 'small-store.ts'), [body])
  const [port] = (await once(store, 'message')) as [number]
  return { url: `http://127.0.0.1:${port}/body`, end: () => store.kill() }
}

/** What `raireki pull` does: fetch, decrypt, verify, write, hash, sync, rename. */
export async function pullFrom(bodyUrl: string, sealed: Sealed, out: string): Promise<void> {
  const file = {
    path: 'pulled',
    plainBytes: sealed.expect.size,
    plainSha256: sealed.expect.sha256,
    cipherBytes: statSync(sealed.path).size,
    bodyUrl,
  }
  const { sessionKey } = sealed
  const order = { files: [file], sessionKey, parallel: 4, renew: async () => new Map<string, string>() }
  await pull(order, out, { signal: new AbortController().signal })
}

/**
 * A pull, and the least that any pull by one thread must do, in a process beside this one: the sample in this one's memory
 * would keep the collector at work.
 */
export async function pulled(sealed: Sealed, folder: string): Promise<{ variants: Variant[]; end: () => void }> {
  const store = await storeOf(sealed.path)
  const out = path.join(folder, 'out')
  const given = JSON.stringify({ ...sealed, sessionKey: hex(sealed.sessionKey) })
  const puller = fork(path.join(import.meta.dirname, 'puller.ts'), [store.url, given, out])
  const variant = (what: string, act: 'bare' | 'pull'): Variant => ({
    what,
    before: () => rmSync(out, { recursive: true, force: true }),
    run: async () => {
      const { seconds, cpuSeconds } = await asked(puller, act)
      return { rate: sealed.expect.size / MEGABYTE / seconds, cpuSeconds }
    },
  })
  const variants = [
    variant('node: socket, GCM, SHA-256, file', 'bare'),
    variant('ours, pull from a store here', 'pull'),
  ]
  const end = () => {
    puller.kill()
    store.end()
  }
  return { variants, end }
}

async function asked(puller: ChildProcess, act: string): Promise<{ seconds: number; cpuSeconds: number }> {
  puller.send(act)
  const [spent] = await once(puller, 'message')
  return spent
}
