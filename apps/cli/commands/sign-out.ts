import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import { SignOutDocument } from '../generated/operations.ts'
import { Registry } from '../registry/registry.ts'
import type { CommonOptions, Session } from '../session.ts'
import type { Shell } from '../shell/shell.ts'
import { words } from '../words/local.ts'

export function signOutCommand(shell: Shell): Command {
  return shell
    .command(
      'sign-out',
      words(
        'Signs out of the current registry and forgets its token.',
        '現在の登録簿からサインアウトし、トークンを消します。',
      ),
    )
    .action((options: CommonOptions) => shell.run(options, signOut))
}

async function signOut(session: Session): Promise<void> {
  const account = await session.credentials.account()
  if (!account)
    throw new Failure('notSignedIn', words('You are not signed in.', 'サインインしていません。'), {
      code: 'UNAUTHENTICATED',
    })
  await endOnServer(new Registry({ ...account, lang: session.lang, signal: session.signal }))
  await session.credentials.forget(account.server)
  session.output.result({ server: account.server, signedOut: true }, () =>
    session.output.say(words(`Signed out of ${account.server}.`, `${account.server} からサインアウトしました。`)),
  )
}

/** The token is forgotten here even when the server already did, or cannot be told. */
async function endOnServer(registry: Registry): Promise<void> {
  try {
    await registry.ask(SignOutDocument, {})
  } catch (error) {
    const tolerated = error instanceof Failure && (error.outcome === 'notSignedIn' || error.outcome === 'network')
    if (!tolerated) throw error
  }
}
