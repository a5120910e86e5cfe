import { Failure } from '../failure.js'
import { SignOutDocument } from '../generated/operations.js'
import { Registry } from '../registry/registry.js'
import { words } from '../words/local.js'
export function signOutCommand(shell) {
  return shell
    .command(
      'sign-out',
      words(
        'Signs out of the current registry and forgets its token.',
        '現在のレジストリーからサインアウトし、トークンを消します。',
      ),
    )
    .action((options) => shell.run(options, signOut))
}
async function signOut(session) {
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
async function endOnServer(registry) {
  try {
    await registry.ask(SignOutDocument, {})
  } catch (error) {
    const tolerated = error instanceof Failure && (error.outcome === 'notSignedIn' || error.outcome === 'network')
    if (!tolerated) throw error
  }
}
