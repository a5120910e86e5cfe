import type { Command } from 'commander'
import { paintFor } from '../terminal/style.ts'
import { table } from '../terminal/table.ts'
import { cells } from '../terminal/width.ts'
import { type Lang, type Words, words } from '../words/local.ts'

/** One line of the examples at the end of a help page. */
export type Example = readonly [line: string, why: Words]

export const helpWords = {
  json: words('one JSON document on stdout, nothing else', '結果を JSON 文書一つで標準出力に出す'),
  lang: words('language of messages', '表示言語'),
  quiet: words('no progress, no remarks', '進捗と補足を出さない'),
  help: words('show this help', 'この説明を表示する'),
  version: words('show the version', '版を表示する'),
}

const titles: Record<string, Words> = {
  'Usage:': words('Usage:', '使い方:'),
  'Arguments:': words('Arguments:', '引数:'),
  'Options:': words('Options:', 'オプション:'),
  'Commands:': words('Commands:', 'コマンド:'),
}

const examplesTitle = words('Examples:', '例:')

/** Help in the person's language, lined up for Japanese too. */
export function speakHelp(command: Command, lang: Lang): Command {
  const paint = paintFor(process.stdout, process.env)
  return command
    .configureHelp({
      styleTitle: (title) => paint('bold', titles[title]?.[lang] ?? title),
      displayWidth: cells,
      showGlobalOptions: false,
    })
    .helpOption('-h, --help', helpWords.help[lang])
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .exitOverride()
    .configureOutput({ outputError: () => {} })
}

export function examplesText(examples: readonly Example[], lang: Lang): string {
  const rows = examples.map(([line, why]) => [`$ ${line}`, why[lang]])
  const longest = Math.max(...rows.map(([line]) => cells(line ?? '')))
  const shown = longest > 60 ? rows.map(([line, why]) => `  # ${why}\n  ${line}`).join('\n') : table(rows, '  ')
  return `\n${examplesTitle[lang]}\n${shown}`
}
