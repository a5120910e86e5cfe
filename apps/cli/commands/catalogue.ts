import { type Command, InvalidArgumentError } from 'commander'
import { CatalogueDocument, type CatalogueQuery } from '../generated/operations.ts'
import { readJsonFile } from '../rules/json-file.ts'
import type { CommonOptions, Session } from '../session.ts'
import type { Shell } from '../shell/shell.ts'
import { bytesInWords } from '../terminal/measure.ts'
import type { Output } from '../terminal/output.ts'
import { table } from '../terminal/table.ts'
import { words } from '../words/local.ts'
import { custodyInWords, inLanguage, kindInWords } from './shared-words.ts'
import { statisticsInWords } from './statistics-words.ts'

interface CatalogueOptions extends CommonOptions {
  readonly kind?: 'dataset' | 'model'
  readonly mine?: boolean
  readonly permits?: string
  readonly language?: string
  readonly minRecords?: number
  readonly minParameters?: number
  readonly limit: number
}

type Assets = CatalogueQuery['assets']

export function catalogueCommand(shell: Shell): Command {
  return shell
    .command(
      'catalogue',
      words(
        'Lists datasets and models you may see, newest first.',
        '閲覧できるデータセットとモデルを新しい順に一覧します。',
      ),
      [
        [
          'raireki catalogue 退院サマリー',
          words('those whose title or description says so', '題名や説明にその語を含むもの'),
        ],
        ['raireki catalogue --permits purpose.json', words('what would permit it', '目的を認めるもの')],
        [
          'raireki catalogue --language ja --min-records 10000',
          words('Japanese, and not too little of it', '日本語で 1 万件以上のもの'),
        ],
        ['raireki catalogue --kind model --json', words('models, for a script', 'モデルを JSON で')],
      ],
    )
    .argument('[text...]', shell.say(words('words that must all occur', 'すべて含まれるべき語')))
    .addOption(
      shell.option('--kind <kind>', words('only datasets or models', '種類で絞る')).choices(['dataset', 'model']),
    )
    .addOption(
      shell.option(
        '--permits <purpose>',
        words(
          'only what would permit a purpose: its JSON file, or the id of a request',
          '目的を認めるものだけ (目的の JSON か申請の ID)',
        ),
      ),
    )
    .addOption(
      shell.option('--language <code>', words('only with text in it: ja, en, ko', '含まれる言語で絞る (ja、en、ko)')),
    )
    .addOption(
      shell
        .option(
          '--min-records <count>',
          words('at least so many rows, lines, resources or images', 'レコード数がこれ以上のもの'),
        )
        .argParser(amountFrom),
    )
    .addOption(
      shell
        .option(
          '--min-parameters <count>',
          words('at least so many parameters: 7000000000, or 7e9', 'パラメーター数がこれ以上のもの (7000000000、7e9)'),
        )
        .argParser(amountFrom),
    )
    .addOption(shell.option('--mine', words('only what your organisations own', '自機関のものだけ')))
    .addOption(shell.option('--limit <count>', words('at most this many', '最大件数')).default(50).argParser(countFrom))
    .action((text: string[], options: CatalogueOptions) =>
      shell.run(options, (session) => catalogue(session, text.join(' '), options)),
    )
}

async function catalogue(session: Session, text: string, options: CatalogueOptions): Promise<void> {
  const registry = await session.registry()
  const filter = {
    ...(text && { text }),
    ...(options.kind && { kind: options.kind === 'model' ? ('MODEL' as const) : ('DATASET' as const) }),
    ...(options.mine && { mine: true }),
    ...(options.language && { language: options.language }),
    ...(options.minRecords && { minRecords: options.minRecords }),
    ...(options.minParameters && { minParameters: options.minParameters }),
    ...(options.permits && { permits: await permitsOf(options.permits) }),
  }
  const found: Assets['edges'][number]['node'][] = []
  let total = 0
  let after: string | null = null
  do {
    const first = Math.min(100, options.limit - found.length)
    const page: Assets = (await registry.ask(CatalogueDocument, { filter, first, after })).assets
    found.push(...page.edges.map(({ node }) => node))
    total = page.totalCount
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null && found.length < options.limit)
  session.output.result({ totalCount: total, assets: found }, () => catalogueInWords(found, session.output))
  if (found.length < total) {
    session.output.remark(
      words(
        `${found.length} of ${total} shown; --limit shows more.`,
        `${total} 件中 ${found.length} 件。--limit で増やせます。`,
      ),
    )
  }
}

/** An id names a request; anything else is the file of a purpose. */
async function permitsOf(given: string): Promise<{ requestId: string } | { purpose: unknown }> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(given)
  return isId ? { requestId: given } : { purpose: await readJsonFile(given) }
}

function catalogueInWords(assets: readonly Assets['edges'][number]['node'][], output: Output): string {
  if (assets.length === 0) return output.say(words('Nothing was found.', '見つかりませんでした。'))
  return table(
    assets.map((asset) => [
      output.paint('dim', asset.id),
      output.say(kindInWords[asset.kind]),
      asset.latestVersion ? `v${asset.latestVersion.number}` : '–',
      asset.latestVersion ? bytesInWords(asset.latestVersion.plainBytes) : '',
      asset.latestVersion ? output.say(custodyInWords[asset.latestVersion.custody]) : '',
      statisticsInWords(asset.statistics, output),
      `${output.paint('bold', inLanguage(asset.title, output.lang))}  ${inLanguage(asset.owner.name, output.lang)}`,
    ]),
  )
}

function amountFrom(text: string): number {
  const amount = /^\d+(e\d{1,2})?$/i.test(text) ? Number(text) : 0
  if (amount > 0 && Number.isSafeInteger(amount)) return amount
  throw new InvalidArgumentError('1000, 7e9')
}

export function countFrom(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('1–999999')
}
