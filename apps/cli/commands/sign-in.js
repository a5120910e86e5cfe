import { Failure } from '../failure.js'
import { SignInDocument } from '../generated/operations.js'
import { granted } from '../registry/answer.js'
import { serverAddress } from '../registry/credentials.js'
import { ask, askSecret, canAsk, readSecretFromStdin } from '../terminal/prompt.js'
import { words } from '../words/local.js'
import { meDocument, meInWords } from './person-words.js'
export function signInCommand(shell) {
  return shell
    .command(
      'sign-in',
      words(
        'Signs in to a registry and makes it the current one.',
        'レジストリーにサインインし、以後の接続先にします。',
      ),
      [
        [
          'raireki sign-in https://registry.example.jp',
          words('asks for e-mail and password', 'メールアドレスとパスワードを尋ねます'),
        ],
        [
          'raireki sign-in localhost:4000 --email a@example.jp --password-stdin < password.txt',
          words('for scripts', 'スクリプト用'),
        ],
      ],
    )
    .argument('<server>', shell.say(words('address of the registry', 'レジストリーの住所')))
    .addOption(shell.option('--email <address>', words('your e-mail address', 'メールアドレス')))
    .addOption(shell.option('--password-stdin', words('read the password from stdin', 'パスワードを標準入力から読む')))
    .action((server, options) => shell.run(options, (session) => signIn(session, server, options)))
}
async function signIn(session, given, options) {
  const server = serverAddress(given)
  const email = options.email ?? (await askFor(() => ask(session.output.say(words('E-mail: ', 'メールアドレス: ')))))
  const password = options.passwordStdin
    ? await readSecretFromStdin()
    : await askFor(() => askSecret(session.output.say(words('Password: ', 'パスワード: '))))
  const answer = await session.stranger(server).ask(SignInDocument, { input: { email, password, channel: 'CLI' } })
  const { token, me } = granted(answer.signIn)
  if (!token) throw new Failure('network', words(`${server} gave no token.`, `${server} からトークンが届きません。`))
  await session.credentials.remember({ server, token, email })
  session.output.result({ server, ...meDocument(me) }, () => meInWords(me, server, session.output))
}
async function askFor(question) {
  if (canAsk()) return question()
  throw new Failure('badInput', words('There is nobody at the terminal to ask.', '端末に尋ねる相手がいません。'), {
    code: 'notInteractive',
    next: words('Give --email and --password-stdin.', '--email と --password-stdin を指定してください。'),
  })
}
