import { InvalidArgumentError } from 'commander'
import { CatalogueDocument } from '../generated/operations.js'
import { bytesInWords } from '../terminal/measure.js'
import { table } from '../terminal/table.js'
import { words } from '../words/local.js'
import { inLanguage, kindInWords } from './shared-words.js'
export function catalogueCommand(shell) {
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
        ['raireki catalogue --kind model --json', words('models, for a script', 'モデルを JSON で')],
      ],
    )
    .argument('[text...]', shell.say(words('words that must all occur', 'すべて含まれるべき語')))
    .addOption(
      shell.option('--kind <kind>', words('only datasets or models', '種類で絞る')).choices(['dataset', 'model']),
    )
    .addOption(shell.option('--mine', words('only what your organisations own', '自組織のものだけ')))
    .addOption(shell.option('--limit <count>', words('at most this many', '最大件数')).default(50).argParser(countFrom))
    .action((text, options) => shell.run(options, (session) => catalogue(session, text.join(' '), options)))
}
async function catalogue(session, text, options) {
  const registry = await session.registry()
  const filter = {
    ...(text && { text }),
    ...(options.kind && { kind: options.kind === 'model' ? 'MODEL' : 'DATASET' }),
    ...(options.mine && { mine: true }),
  }
  const found = []
  let total = 0
  let after = null
  do {
    const first = Math.min(100, options.limit - found.length)
    const page = (await registry.ask(CatalogueDocument, { filter, first, after })).assets
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
function catalogueInWords(assets, output) {
  if (assets.length === 0) return output.say(words('Nothing was found.', '見つかりませんでした。'))
  return table(
    assets.map((asset) => [
      output.paint('dim', asset.id),
      output.say(kindInWords[asset.kind]),
      asset.latestVersion ? `v${asset.latestVersion.number}` : '–',
      asset.latestVersion ? bytesInWords(asset.latestVersion.plainBytes) : '',
      `${output.paint('bold', inLanguage(asset.title, output.lang))}  ${inLanguage(asset.owner.name, output.lang)}`,
    ]),
  )
}
export function countFrom(text) {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('1–999999')
}
