import path from 'node:path'
import { Keeper } from '../platform/keys/keeper.ts'
import { KeyRotationHandler } from '../rotation/index.ts'
import { Spine } from '../spine/index.ts'
import type { AdminCommand } from './command.ts'
import { withKeeper } from './with-keeper.ts'

export const rotateKey: AdminCommand = {
  name: 'rotate-key',
  usage: `raireki-admin rotate-key

  Makes a new key for the registry and wraps every header for it, while the registry goes on serving with both. Run it
  again after an interruption: it goes on where it was. The old key ends in the archive beside the new one.`,
  options: {},
  run: () =>
    withKeeper({ rotates: true }, async ({ config, database, clock }) => {
      const keeper = new Keeper(config.KEEPER_SOCKET)
      try {
        const rotation = new KeyRotationHandler(database, new Spine(database, clock), clock, keeper)
        const { from, to, rewrapped } = await rotation.rotate((done, all) =>
          console.log(`Wrapped for the new key: ${done} of ${all} headers`),
        )
        console.log(`The registry's key is now ${to}; ${rewrapped} headers were wrapped for it.`)
        console.log(`The old key ${from} is in ${path.join(config.keysFolder, 'archive')}: keep it with your backups.`)
      } finally {
        await keeper.close()
      }
    }),
}
