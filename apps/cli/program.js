import { CommanderError } from 'commander'
import { catalogueCommand } from './commands/catalogue.js'
import { keyCommand } from './commands/key/key.js'
import { openCommand } from './commands/open.js'
import { pullCommand } from './commands/pull.js'
import { pushCommand } from './commands/push.js'
import { showCommand } from './commands/show.js'
import { signInCommand } from './commands/sign-in.js'
import { signOutCommand } from './commands/sign-out.js'
import { whoamiCommand } from './commands/whoami.js'
import { Failure } from './failure.js'
import { helpWords } from './shell/help.js'
import { Shell } from './shell/shell.js'
import { usageFailure, wasAnswer } from './shell/usage-failure.js'
import { Output } from './terminal/output.js'
import { version } from './version.js'
import { chooseLang, words } from './words/local.js'

const about = words(
  'raireki: where medical data and models come from, and what may be done with them.',
  'raireki (来歴): 医療データとモデルの来歴と、許された使い方を管理します。',
)
const exitCodes = words(
  `
Exit codes:
  0 done   1 refused by a rule   2 bad usage or input   3 not signed in   4 not found
  5 network or store   6 wrong key or damaged ciphertext   7 source changed   8 conflict   130 interrupted`,
  `
終了コード:
  0 完了   1 規則により拒否   2 使い方や入力の誤り   3 未サインイン   4 見つからない
  5 通信・保管庫の障害   6 鍵違い・暗号文の破損   7 元ファイルの変更   8 競合   130 中断`,
)
export function program(shell) {
  return shell
    .group('raireki', about, [
      signInCommand(shell),
      signOutCommand(shell),
      whoamiCommand(shell),
      keyCommand(shell),
      catalogueCommand(shell),
      showCommand(shell),
      pushCommand(shell),
      pullCommand(shell),
      openCommand(shell),
    ])
    .version(version, '-V, --version', shell.say(helpWords.version))
    .addHelpText('after', shell.say(exitCodes))
}
/** Parses the words after `raireki` and runs the command they name. */
export async function run(argv, env) {
  const lang = chooseLang(argv, env)
  const stopping = new AbortController()
  whenInterrupted(() => stopping.abort(new Failure('interrupted', words('Stopped.', '中断しました。'))))
  try {
    await program(new Shell(lang, env, stopping.signal)).parseAsync(withoutLeadingLang(argv), { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (wasAnswer(error)) return
    if (error.code === 'commander.help') {
      process.exitCode = 2
      return
    }
    process.exitCode = new Output({ lang, json: argv.includes('--json'), quiet: false }).failed(usageFailure(error))
  }
}
/** The first signal asks the command to stop tidily; a second one does not ask. */
function whenInterrupted(stop) {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(130))
      stop()
    })
  }
}
/** `raireki --lang ja whoami` is as good as `raireki whoami --lang ja`. */
function withoutLeadingLang(argv) {
  if (argv[0] === '--lang') return argv.slice(2)
  return argv[0]?.startsWith('--lang=') ? argv.slice(1) : argv
}
