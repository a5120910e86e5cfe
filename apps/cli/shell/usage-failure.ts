import type { CommanderError } from 'commander'
import { Failure } from '../failure.ts'
import { type Words, words } from '../words/local.ts'

const explained: Record<string, (quoted: string) => Words> = {
  'commander.unknownOption': (name) => words(`There is no option ${name}.`, `オプション ${name} はありません。`),
  'commander.unknownCommand': (name) => words(`There is no command ${name}.`, `コマンド ${name} はありません。`),
  'commander.missingArgument': (name) => words(`The argument ${name} is missing.`, `引数 ${name} が足りません。`),
  'commander.optionMissingArgument': (name) =>
    words(`The option ${name} needs a value.`, `オプション ${name} には値が必要です。`),
  'commander.missingMandatoryOptionValue': (name) =>
    words(`The option ${name} is required.`, `オプション ${name} は必須です。`),
  'commander.excessArguments': () => words('There are more arguments than this command takes.', '引数が多すぎます。'),
  'commander.conflictingOption': (name) =>
    words(`The option ${name} does not go with the others given.`, `オプション ${name} は他の指定と両立しません。`),
}

const next = words('Add --help to see how it is used.', '--help を付けると使い方が分かります。')

/** A mistake on the command line, told in the person's language. */
export function usageFailure(error: CommanderError): Failure {
  const plain = error.message.replace(/^error: /, '')
  const quoted = /'([^']+)'/.exec(plain)?.[1] ?? ''
  const [sentence, hint] = plain.split('\n')
  const what = explained[error.code]?.(quoted) ?? words(`${sentence?.replace(/\.+$/, '')}.`, `${sentence}`)
  const shown = hint ? words(`${what.en} ${hint}`, `${what.ja} ${hint}`) : what
  return new Failure('badInput', shown, { code: 'usage', next })
}

/** Whether commander stopped because it had shown what was asked for. */
export function wasAnswer(error: CommanderError): boolean {
  return error.code === 'commander.helpDisplayed' || error.code === 'commander.version'
}
