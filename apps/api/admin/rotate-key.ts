import path from 'node:path'
import type { Bilingual } from '@raireki/governance'
import { Keeper } from '../platform/keys/keeper.ts'
import { KeyRotationHandler } from '../rotation/index.ts'
import { Spine } from '../spine/index.ts'
import type { AdminCommand } from './command.ts'
import { languageOf } from './language.ts'
import { withKeeper } from './with-keeper.ts'

export const rotateKey: AdminCommand = {
  name: 'rotate-key',
  usage: {
    en: `raireki-admin rotate-key

  Makes a new key for the registry and wraps every header for it, while the registry goes on serving with both. Run it
  again after an interruption: it goes on where it was. The old key ends in the archive beside the new one.`,
    ja: `raireki-admin rotate-key

  登録簿の新しい鍵を作り、登録簿を新旧両方の鍵で動かしたまま、すべてのヘッダーを包み直します。中断しても、もう一度実行すれば
  続きから再開します。古い鍵は新しい鍵のそばの archive に残ります。`,
  },
  options: {},
  run: (values) =>
    withKeeper({ rotates: true }, async ({ config, database, clock }) => {
      const keeper = new Keeper(config.KEEPER_SOCKET)
      try {
        const rotation = new KeyRotationHandler(database, new Spine(database, clock), clock, keeper)
        const say = (said: Bilingual) => console.log(said[languageOf(values)])
        const { from, to, rewrapped } = await rotation.rotate((done, all) =>
          say({
            en: `Wrapped for the new key: ${done} of ${all} headers`,
            ja: `新しい鍵に包み直したヘッダー：${all} 件中 ${done} 件`,
          }),
        )
        const archive = path.join(config.keysFolder, 'archive')
        say({
          en: `The registry's key is now ${to}; ${rewrapped} headers were wrapped for it.`,
          ja: `登録簿の鍵は ${to} になりました。ヘッダー ${rewrapped} 件を包み直しました。`,
        })
        say({
          en: `The old key ${from} is in ${archive}: keep it with your backups.`,
          ja: `古い鍵 ${from} は ${archive} にあります。バックアップとともに保管してください。`,
        })
      } finally {
        await keeper.close()
      }
    }),
}
