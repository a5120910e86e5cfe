import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import { WhoAmIDocument } from '../generated/operations.ts'
import type { CommonOptions, Session } from '../session.ts'
import type { Shell } from '../shell/shell.ts'
import { words } from '../words/local.ts'
import { meDocument, meInWords } from './person-words.ts'

export function whoamiCommand(shell: Shell): Command {
  return shell
    .command(
      'whoami',
      words('Says who you are, where, and in which roles.', '自分が誰で、どこで、どの役割かを表示します。'),
    )
    .action((options: CommonOptions) => shell.run(options, whoami))
}

async function whoami(session: Session): Promise<void> {
  const registry = await session.registry()
  const { me } = await registry.ask(WhoAmIDocument, {})
  if (!me) {
    throw new Failure('notSignedIn', words('Your session has ended.', 'セッションは終了しています。'), {
      code: 'UNAUTHENTICATED',
      next: words(
        `Sign in again: raireki sign-in ${registry.server}`,
        `再度サインインしてください: raireki sign-in ${registry.server}`,
      ),
    })
  }
  session.output.result({ server: registry.server, ...meDocument(me) }, () =>
    meInWords(me, registry.server, session.output),
  )
}
