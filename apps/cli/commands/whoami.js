import { Failure } from '../failure.js'
import { WhoAmIDocument } from '../generated/operations.js'
import { words } from '../words/local.js'
import { meDocument, meInWords } from './person-words.js'
export function whoamiCommand(shell) {
  return shell
    .command(
      'whoami',
      words('Says who you are, where, and in which roles.', '自分が誰で、どこで、どの役割かを表示します。'),
    )
    .action((options) => shell.run(options, whoami))
}
async function whoami(session) {
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
