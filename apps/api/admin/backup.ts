import { backupCommand, restoreCommand, verifyCommand } from '../backup/index.ts'
import { readConfig } from '../config.ts'
import { type AdminCommand, needed, type Values } from './command.ts'
import { languageOf } from './language.ts'

const sayIn = (values: Values) => (en: string, ja: string) => console.error(languageOf(values) === 'ja' ? ja : en)

export const backup: AdminCommand = {
  name: 'backup',
  usage: {
    en: `raireki-admin backup --to <folder> [--without-keys]

  Copies the database, the bodies and the keys into a folder, while the registry serves. Into a folder that has an
  earlier backup only new bodies are copied. With keys it can open everything: keep it as you keep them.`,
    ja: `raireki-admin backup --to <フォルダー> [--without-keys]

  登録簿を動かしたまま、データベース・本体・鍵をフォルダーに写します。以前のバックアップがあれば、新しい本体だけを写します。
  鍵を含むバックアップは中身をすべて開けるため、鍵と同じように保管してください。`,
  },
  options: { to: { type: 'string' }, 'without-keys': { type: 'boolean', default: false } },
  run: (values) =>
    backupCommand(
      readConfig(),
      needed(values, 'to', { en: 'the folder for the backup', ja: 'バックアップ先のフォルダー' }),
      !values['without-keys'],
      sayIn(values),
    ),
}

export const restore: AdminCommand = {
  name: 'restore',
  usage: {
    en: `raireki-admin restore --from <folder>

  Puts a backup into an empty database and a store, before the service is started there.`,
    ja: `raireki-admin restore --from <フォルダー>

  サービスを起動する前に、空のデータベースとストアにバックアップを戻します。`,
  },
  options: { from: { type: 'string' } },
  run: (values) =>
    restoreCommand(
      readConfig(),
      needed(values, 'from', { en: 'the folder of the backup', ja: 'バックアップのフォルダー' }),
      sayIn(values),
    ),
}

export const verifyStore: AdminCommand = {
  name: 'verify-store',
  usage: {
    en: `raireki-admin verify-store

  Reads every body and compares it with what was pushed. Stopped, it goes on where it was. Ends with 1 if a body is
  missing or changed.`,
    ja: `raireki-admin verify-store

  すべての本体を読み、送られたものと照合します。中断しても続きから再開します。失われた本体や変わった本体があれば、終了コードは 1 です。`,
  },
  options: {},
  run: async (values) => {
    if (!(await verifyCommand(readConfig(), sayIn(values)))) process.exitCode = 1
  },
}
