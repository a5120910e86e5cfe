import type { Command } from 'commander'
import { MarkAllNoticesReadDocument, NoticesDocument } from '../generated/operations.ts'
import { granted } from '../registry/answer.ts'
import type { CommonOptions, Session } from '../session.ts'
import type { Shell } from '../shell/shell.ts'
import { table } from '../terminal/table.ts'
import { words } from '../words/local.ts'
import { countFrom } from './catalogue.ts'
import { upTo } from './paging.ts'
import { localTime } from './person-words.ts'

interface NoticesOptions extends CommonOptions {
  readonly unread?: boolean
  readonly markRead?: boolean
  readonly limit: number
}

export function noticesCommand(shell: Shell): Command {
  return shell
    .command(
      'notices',
      words('Lists what happened that concerns you, newest first.', 'お知らせを新しい順に一覧します。'),
      [['raireki notices --unread', words('what you have not read', '未読のものだけ')]],
    )
    .addOption(shell.option('--unread', words('only what you have not read', '未読のものだけ')))
    .addOption(
      shell.option(
        '--mark-read',
        words('mark what is listed, and all before it, as read', '一覧したものと、それ以前のものを既読にする'),
      ),
    )
    .addOption(shell.option('--limit <count>', words('at most this many', '最大件数')).default(50).argParser(countFrom))
    .action((options: NoticesOptions) => shell.run(options, (session) => list(session, options)))
}

async function list(session: Session, options: NoticesOptions): Promise<void> {
  const registry = await session.registry()
  const filter = options.unread ? { unread: true } : {}
  const found = await upTo(
    options.limit,
    async (first, after) => (await registry.ask(NoticesDocument, { filter, first, after })).notices,
  )
  const [newest] = found
  if (options.markRead && newest) {
    granted((await registry.ask(MarkAllNoticesReadDocument, { upTo: newest.id })).markAllNoticesRead)
  }
  const { output } = session
  const rows = found.map(({ at, sentence, readAt }) => [
    readAt ? ' ' : '●',
    localTime(at),
    output.paint(readAt ? 'dim' : 'bold', sentence),
  ])
  output.result(found, () => (rows.length === 0 ? output.say(words('There are none.', 'ありません。')) : table(rows)))
}
