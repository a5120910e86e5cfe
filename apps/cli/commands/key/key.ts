import type { Command } from 'commander'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'
import { confirmKeyCommand } from './confirm.ts'
import { listKeysCommand } from './list.ts'
import { newKeyCommand } from './new.ts'
import { registerKeyCommand } from './register.ts'
import { revokeKeyCommand } from './revoke.ts'

export function keyCommand(shell: Shell): Command {
  return shell.group(
    'key',
    words('Your OpenPGP keys: data is encrypted to them.', '受け取りに使う OpenPGP 鍵を扱います。'),
    [
      newKeyCommand(shell),
      listKeysCommand(shell),
      registerKeyCommand(shell),
      confirmKeyCommand(shell),
      revokeKeyCommand(shell),
    ],
    [
      ['raireki key new', words('makes a key and registers its certificate', '鍵を作り、証明書を登録します')],
      [
        'raireki key register mine.asc',
        words('registers a certificate you already have', '手持ちの証明書を登録します'),
      ],
      [
        'raireki key confirm 9C1B22F0',
        words('shows that its private key is yours', 'その秘密鍵の持ち主であることを示します'),
      ],
    ],
  )
}
