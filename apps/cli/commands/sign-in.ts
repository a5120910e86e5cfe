import type { Command } from 'commander'
import { Failure } from '../failure.ts'
import { SignInDocument } from '../generated/operations.ts'
import { granted } from '../registry/answer.ts'
import { serverAddress } from '../registry/credentials.ts'
import type { CommonOptions, Session } from '../session.ts'
import type { Shell } from '../shell/shell.ts'
import { ask, askSecret, canAsk, readSecretFromStdin } from '../terminal/prompt.ts'
import { words } from '../words/local.ts'
import { meDocument, meInWords } from './person-words.ts'

interface SignInOptions extends CommonOptions {
  readonly email?: string
  readonly passwordStdin?: boolean
}

export function signInCommand(shell: Shell): Command {
  return shell
    .command(
      'sign-in',
      words('Signs in to a registry and makes it the current one.', '登録簿にサインインし、以後の接続先にします。'),
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
    .argument('<server>', shell.say(words('address of the registry', '登録簿の住所')))
    .addOption(shell.option('--email <address>', words('your e-mail address', 'メールアドレス')))
    .addOption(shell.option('--password-stdin', words('read the password from stdin', 'パスワードを標準入力から読む')))
    .action((server: string, options: SignInOptions) =>
      shell.run(options, (session) => signIn(session, server, options)),
    )
}

async function signIn(session: Session, given: string, options: SignInOptions): Promise<void> {
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

async function askFor(question: () => Promise<string>): Promise<string> {
  if (canAsk()) return question()
  throw new Failure('badInput', words('There is nobody at the terminal to ask.', '端末に尋ねる相手がいません。'), {
    code: 'notInteractive',
    next: words('Give --email and --password-stdin.', '--email と --password-stdin を指定してください。'),
  })
}
