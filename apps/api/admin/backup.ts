import { backupCommand, restoreCommand, verifyCommand } from '../backup/index.ts'
import { readConfig } from '../config.ts'
import { type AdminCommand, needed } from './command.ts'

export const backup: AdminCommand = {
  name: 'backup',
  usage: `raireki-admin backup --to <folder> [--without-keys]

  Copies the database, the bodies and the keys into a folder, while the registry serves. Into a folder that has an
  earlier backup only new bodies are copied. With keys it can open everything: keep it as you keep them.`,
  options: { to: { type: 'string' }, 'without-keys': { type: 'boolean', default: false } },
  run: (values) =>
    backupCommand(
      readConfig(),
      needed(values, 'to', 'the folder for the backup'),
      !values['without-keys'],
      console.error,
    ),
}

export const restore: AdminCommand = {
  name: 'restore',
  usage: `raireki-admin restore --from <folder>

  Puts a backup into an empty database and a store, before the service is started there.`,
  options: { from: { type: 'string' } },
  run: (values) => restoreCommand(readConfig(), needed(values, 'from', 'the folder of the backup'), console.error),
}

export const verifyStore: AdminCommand = {
  name: 'verify-store',
  usage: `raireki-admin verify-store

  Reads every body and compares it with what was pushed. Stopped, it goes on where it was. Ends with 1 if a body is
  missing or changed.`,
  options: {},
  run: async () => {
    if (!(await verifyCommand(readConfig(), console.error))) process.exitCode = 1
  },
}
