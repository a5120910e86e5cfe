import { Command, Option } from 'commander'
import { failureFrom } from '../failure.ts'
import { type CommonOptions, Session } from '../session.ts'
import { transferFailure } from '../transfer-words.ts'
import type { Lang, Words } from '../words/local.ts'
import { type Example, examplesText, helpWords, speakHelp } from './help.ts'

/** What a command file needs to declare its command and run it. */
export class Shell {
  readonly lang: Lang
  readonly #env: NodeJS.ProcessEnv
  readonly #signal: AbortSignal

  constructor(lang: Lang, env: NodeJS.ProcessEnv, signal: AbortSignal) {
    this.lang = lang
    this.#env = env
    this.#signal = signal
  }

  /** A command that does something: it takes the options every command takes. */
  command(name: string, description: Words, examples: readonly Example[] = []): Command {
    return this.#spoken(name, description, examples)
      .addOption(this.option('--json', helpWords.json))
      .addOption(this.option('--lang <ja|en>', helpWords.lang).choices(['ja', 'en']))
      .addOption(this.option('-q, --quiet', helpWords.quiet))
  }

  /** A command that only holds others. */
  group(name: string, description: Words, commands: readonly Command[], examples: readonly Example[] = []): Command {
    const group = this.#spoken(name, description, examples)
    for (const command of commands) group.addCommand(command)
    return group
  }

  option(flags: string, description: Words): Option {
    return new Option(flags, description[this.lang])
  }

  say(text: Words): string {
    return text[this.lang]
  }

  /** Runs the work of a command; a failure is told and becomes the exit code. */
  async run(options: CommonOptions, work: (session: Session) => Promise<void>): Promise<void> {
    const session = new Session(this.lang, options, this.#env, this.#signal)
    try {
      await work(session)
    } catch (error) {
      const reason = this.#signal.aborted && !isFailure(error) ? this.#signal.reason : error
      process.exitCode = session.output.failed(failureFrom(transferFailure(reason)))
    }
  }

  #spoken(name: string, description: Words, examples: readonly Example[]): Command {
    const command = speakHelp(new Command(name), this.lang).description(description[this.lang])
    if (examples.length > 0) command.addHelpText('after', examplesText(examples, this.lang))
    return command
  }
}

function isFailure(error: unknown): boolean {
  return error instanceof Error && error.name === 'Failure'
}
