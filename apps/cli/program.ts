import { type Command, CommanderError } from 'commander'
import { catalogueCommand } from './commands/catalogue.ts'
import { grantCommand } from './commands/grant/grant.ts'
import { inspectCommand } from './commands/inspect.ts'
import { inspectionCommand } from './commands/inspection.ts'
import { keyCommand } from './commands/key/key.ts'
import { ledgerCommand } from './commands/ledger/ledger.ts'
import { matchCommand } from './commands/match.ts'
import { noticesCommand } from './commands/notices.ts'
import { obligationCommand } from './commands/obligation/obligation.ts'
import { openCommand } from './commands/open.ts'
import { packCommand } from './commands/pack.ts'
import { pullCommand } from './commands/pull.ts'
import { pushCommand } from './commands/push.ts'
import { replayCommand } from './commands/replay.ts'
import { requestCommand } from './commands/request/request.ts'
import { reviewCommand } from './commands/review/review.ts'
import { rewrapCommand } from './commands/rewrap/rewrap.ts'
import { showCommand } from './commands/show.ts'
import { signInCommand } from './commands/sign-in.ts'
import { signOutCommand } from './commands/sign-out.ts'
import { termsCommand } from './commands/terms/terms.ts'
import { verifyCommand } from './commands/verify.ts'
import { verifyVoteCommand } from './commands/verify-vote.ts'
import { whoamiCommand } from './commands/whoami.ts'
import { Failure } from './failure.ts'
import { helpWords } from './shell/help.ts'
import { Shell } from './shell/shell.ts'
import { usageFailure, wasAnswer } from './shell/usage-failure.ts'
import { Output } from './terminal/output.ts'
import { version } from './version.ts'
import { chooseLang, words } from './words/local.ts'

const about = words(
  'raireki: where medical data and models come from, and what may be done with them.',
  'raireki (来歴): 医療データとモデルの来歴と、許された使い方を管理します。',
)

const exitCodes = words(
  `
Exit codes:
  0 done   1 refused by a rule   2 bad usage or input   3 not signed in   4 not found
  5 network or store   6 damaged ciphertext   7 source changed   8 conflict   9 wrong key   10 disk full
  11 a format this cannot read   12 manifest or signature does not hold
  13 held back by an inspection   14 store full   15 an archive bomb   16 a pickle that runs code
  130 interrupted`,
  `
終了コード:
  0 完了   1 規則により拒否   2 使い方や入力の誤り   3 未サインイン   4 見つからない
  5 通信・保管庫の障害   6 暗号文の破損   7 元ファイルの変更   8 競合   9 鍵違い   10 空き容量なし
  11 読めない形式   12 マニフェスト・署名の不一致   13 検査で保留   14 保管庫の容量不足
  15 zip 爆弾   16 コードを実行する pickle   130 中断`,
)

export function program(shell: Shell): Command {
  return (
    shell
      .group('raireki', about, [
        signInCommand(shell),
        signOutCommand(shell),
        whoamiCommand(shell),
        keyCommand(shell),
        catalogueCommand(shell),
        showCommand(shell),
        inspectCommand(shell),
        pushCommand(shell),
        packCommand(shell),
        inspectionCommand(shell),
        pullCommand(shell),
        openCommand(shell),
        requestCommand(shell),
        grantCommand(shell),
        obligationCommand(shell),
        rewrapCommand(shell),
        reviewCommand(shell),
        noticesCommand(shell),
        matchCommand(shell),
        replayCommand(shell),
        termsCommand(shell),
        ledgerCommand(shell),
        verifyCommand(shell),
        verifyVoteCommand(shell),
      ])
      // Without this, the command's own --version would take that of `request draft`.
      .enablePositionalOptions()
      .version(version, '-V, --version', shell.say(helpWords.version))
      .addHelpText('after', shell.say(exitCodes))
  )
}

/** Parses the words after `raireki` and runs the command they name. */
export async function run(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
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
function whenInterrupted(stop: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(130))
      stop()
    })
  }
}

/** `raireki --lang ja whoami` is as good as `raireki whoami --lang ja`. */
function withoutLeadingLang(argv: readonly string[]): readonly string[] {
  if (argv[0] === '--lang') return argv.slice(2)
  return argv[0]?.startsWith('--lang=') ? argv.slice(1) : argv
}
