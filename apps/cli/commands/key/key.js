import { words } from '../../words/local.js'
import { listKeysCommand } from './list.js'
import { newKeyCommand } from './new.js'
import { registerKeyCommand } from './register.js'
import { revokeKeyCommand } from './revoke.js'
export function keyCommand(shell) {
  return shell.group(
    'key',
    words('Your OpenPGP keys: data is encrypted to them.', '受け取りに使う OpenPGP 鍵を扱います。'),
    [newKeyCommand(shell), listKeysCommand(shell), registerKeyCommand(shell), revokeKeyCommand(shell)],
    [
      ['raireki key new', words('makes a key and registers its certificate', '鍵を作り、証明書を登録します')],
      [
        'raireki key register mine.asc',
        words('registers a certificate you already have', '手持ちの証明書を登録します'),
      ],
    ],
  )
}
