import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bodyLength, partCount, suggestedPartSize } from '@raireki/vault'
import { push } from '../../apps/cli/transfer/push/push.ts'
import type { PushRegistry } from '../../apps/cli/transfer/push/push-registry.ts'
import { walk } from '../../apps/cli/transfer/source/source-file.ts'

/** What `raireki push` does up to the publishing, into a store in another process that lets everything go. */
export async function pushedNowhere(file: string): Promise<void> {
  const store = fork(path.join(import.meta.dirname, 'small-store.ts'), [file])
  const [port] = (await once(store, 'message')) as [number]
  const journalFolder = mkdtempSync(path.join(tmpdir(), 'raireki-bench-'))
  const order = {
    server: 'http://registry',
    assetId: 'asset',
    custody: 'INSPECTABLE' as const,
    profile: 'standard' as const,
    files: await walk([file]),
    wrapFor: '',
    lineage: [],
    original: false,
    publish: false,
    anew: false,
    parallel: 4,
    journalFolder,
  }
  await push(order, { registry: registryBefore(port), signal: new AbortController().signal })
  rmSync(journalFolder, { recursive: true })
  store.kill()
}

function registryBefore(port: number): PushRegistry {
  const version = { id: 'version', number: 1, state: 'DRAFT' as const }
  return {
    openVersion: async () => version,
    versionOf: async () => undefined,
    openUpload: async ({ plainBytes }) => ({
      id: 'upload',
      partBytes: suggestedPartSize(plainBytes),
      partCount: partCount(plainBytes, suggestedPartSize(plainBytes)),
      cipherBytes: bodyLength(plainBytes),
      storedParts: [],
    }),
    partUrls: async (_, numbers) => numbers.map((number) => ({ number, url: `http://127.0.0.1:${port}/${number}` })),
    completeUpload: async () => {},
    publish: async ({ digest }) => ({ ...version, digest, publishedAt: null }),
    abandon: async () => {},
  }
}
