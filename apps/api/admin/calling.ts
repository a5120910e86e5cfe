import { parseArgs } from 'node:util'
import type { Bilingual } from '@raireki/governance'
import { type AdminCommand, UsageError, type Values } from './command.ts'
import { COMMANDS } from './commands.ts'

/** What `raireki-admin` was asked to do: show a text, or run a command. */
export type Call =
  | { readonly shows: Bilingual }
  | { readonly command: AdminCommand; readonly values: Values; readonly operands: readonly string[] }

const USAGE: Bilingual = {
  en: `raireki-admin: what an operator does beside the running registry

${COMMANDS.map(({ usage }) => `  ${usage.en}\n`).join('\n')}
  All use the same environment as the service (RAIREKI_DATA, DATABASE_URL, …), and take --lang ja or --lang en.`,
  ja: `raireki-admin: 動いている登録簿のそばで運用担当者が使うコマンド

${COMMANDS.map(({ usage }) => `  ${usage.ja}\n`).join('\n')}
  どれもサービスと同じ環境変数（RAIREKI_DATA、DATABASE_URL など）を使い、--lang ja または --lang en を付けられます。`,
}

export function callFrom(args: readonly string[]): Call {
  const [name, ...rest] = withoutLanguageBefore(args)
  if (name === undefined || name === '--help' || name === 'help') return { shows: USAGE }
  const command = COMMANDS.find((each) => each.name === name)
  if (!command) {
    throw new UsageError({
      en: `There is no command “${name}”.\n\n${USAGE.en}`,
      ja: `「${name}」というコマンドはありません。\n\n${USAGE.ja}`,
    })
  }
  const { values, positionals } = read(rest, command)
  return values.help ? { shows: command.usage } : { command, values, operands: positionals }
}

/** The language of `--lang`, found before anything else is read, so that what cannot be read is said in it too. */
export function languageIn(args: readonly string[]): string | undefined {
  const at = args.indexOf('--lang')
  return at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length)
}

/** `raireki-admin --lang ja receive …` is as good as the language at the end. */
function withoutLanguageBefore(args: readonly string[]): readonly string[] {
  if (args[0] === '--lang') return args.slice(2)
  return args[0]?.startsWith('--lang=') ? args.slice(1) : args
}

function read(args: readonly string[], command: AdminCommand) {
  const options = { ...command.options, lang: { type: 'string' }, help: { type: 'boolean', default: false } } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return { values: values as Values, positionals }
  } catch (error) {
    throw new UsageError(misread(error as NodeJS.ErrnoException, command))
  }
}

/** What Node could not read, in both languages; in English it is Node's own sentence that we would only repeat. */
function misread({ code, message }: NodeJS.ErrnoException, { name }: AdminCommand): Bilingual {
  const option = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? ''
  const help = { en: `See raireki-admin ${name} --help.`, ja: `使い方: raireki-admin ${name} --help` }
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return {
      en: `There is no option ${option}. ${help.en}`,
      ja: `${option} というオプションはありません。${help.ja}`,
    }
  }
  const needsValue = /argument missing/.test(message)
  return needsValue
    ? { en: `${option} needs a value. ${help.en}`, ja: `${option} には値が必要です。${help.ja}` }
    : { en: `${option} takes no value. ${help.en}`, ja: `${option} に値は付けられません。${help.ja}` }
}
