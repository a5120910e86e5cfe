import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Config } from '../config.ts'
import { keeperEnvironment } from '../doors.ts'
import { startKeeperChild } from '../platform/keeper/keeper-child.ts'
import { type Opened, withDatabase } from './with-database.ts'

export type Kept = Opened & { readonly config: Config & { readonly KEEPER_SOCKET: string } }

/**
 * The registry's database, and a keeper of our own at a socket of its own, so that neither is in the way of the running
 * service's. `rotates` gives it the hand for changing the key, which the service's keeper has not.
 */
export function withKeeper(
  { rotates = false }: { rotates?: boolean },
  act: (kept: Kept) => Promise<void>,
): Promise<void> {
  return withDatabase(async (opened) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'raireki-keeper-'))
    const socket = path.join(folder, 'keeper.sock')
    const env = keeperEnvironment(opened.config, opened.home)
    const child = await startKeeperChild({ socket, env, onLine: console.error, rotates })
    try {
      await act({ ...opened, config: { ...opened.config, KEEPER_SOCKET: socket } })
    } finally {
      await child.stop()
      await rm(folder, { recursive: true, force: true })
    }
  })
}
