import { Command, Option } from 'commander'
import { failureFrom } from '../failure.js'
import { Session } from '../session.js'
import { examplesText, helpWords, speakHelp } from './help.js'
/** What a command file needs to declare its command and run it. */
export class Shell {
  lang
  #env
  #signal
  constructor(lang, env, signal) {
    this.lang = lang
    this.#env = env
    this.#signal = signal
  }
  /** A command that does something: it takes the options every command takes. */
  command(name, description, examples = []) {
    return this.#spoken(name, description, examples)
      .addOption(this.option('--json', helpWords.json))
      .addOption(this.option('--lang <ja|en>', helpWords.lang).choices(['ja', 'en']))
      .addOption(this.option('-q, --quiet', helpWords.quiet))
  }
  /** A command that only holds others. */
  group(name, description, commands, examples = []) {
    const group = this.#spoken(name, description, examples)
    for (const command of commands) group.addCommand(command)
    return group
  }
  option(flags, description) {
    return new Option(flags, description[this.lang])
  }
  say(text) {
    return text[this.lang]
  }
  /** Runs the work of a command; a failure is told and becomes the exit code. */
  async run(options, work) {
    const session = new Session(this.lang, options, this.#env, this.#signal)
    try {
      await work(session)
    } catch (error) {
      const reason = this.#signal.aborted && !isFailure(error) ? this.#signal.reason : error
      process.exitCode = session.output.failed(failureFrom(reason))
    }
  }
  #spoken(name, description, examples) {
    const command = speakHelp(new Command(name), this.lang).description(description[this.lang])
    if (examples.length > 0) command.addHelpText('after', examplesText(examples, this.lang))
    return command
  }
}
function isFailure(error) {
  return error instanceof Error && error.name === 'Failure'
}
