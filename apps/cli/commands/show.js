import { ShowAssetDocument } from '../generated/operations.js'
import { bytesInWords } from '../terminal/measure.js'
import { table } from '../terminal/table.js'
import { words } from '../words/local.js'
import { localTime } from './person-words.js'
import { custodyInWords, inLanguage, kindInWords, versionStateInWords } from './shared-words.js'
export function showCommand(shell) {
  return shell
    .command(
      'show',
      words(
        'Shows one dataset or model: versions, and its terms in plain words.',
        '一つのデータセットやモデルの版と利用条件を平易な言葉で示します。',
      ),
    )
    .argument('<asset>', shell.say(words('id of the asset', '資産の ID')))
    .action((id, options) => shell.run(options, (session) => show(session, id)))
}
async function show(session, id) {
  const { asset } = await (await session.registry()).ask(ShowAssetDocument, { id })
  session.output.result(asset, () => assetInWords(asset, session.output))
}
function assetInWords(asset, output) {
  const title = output.paint('bold', inLanguage(asset.title, output.lang))
  const head = `${title}  ${output.say(kindInWords[asset.kind])}  ${asset.id}\n${inLanguage(asset.owner.name, output.lang)}`
  return [head, inLanguage(asset.description, output.lang), versionsInWords(asset, output), termsInWords(asset, output)]
    .filter((part) => part !== '')
    .join('\n\n')
}
function versionsInWords(asset, output) {
  const rows = asset.versions.edges.map(({ node }) => [
    `v${node.number}`,
    output.say(versionStateInWords[node.state]),
    output.say(custodyInWords[node.custody]),
    output.say(words(`${node.fileCount} files`, `${node.fileCount} ファイル`)),
    bytesInWords(node.plainBytes),
    node.publishedAt ? localTime(node.publishedAt) : '',
    output.paint('dim', node.id),
  ])
  return rows.length === 0 ? output.say(words('No versions yet.', '版はまだありません。')) : table(rows)
}
function termsInWords(asset, output) {
  const terms = asset.currentTerms
  if (!terms) return output.say(words('No terms of use are set.', '利用条件は定められていません。'))
  const title = output.say(words(`Terms of use no. ${terms.number}`, `利用条件 第${terms.number}号`))
  return `${output.paint('bold', title)}\n${explanationInWords(terms.explanation, output)}`
}
const effectInWords = {
  ALLOWS: words('allows', '許可'),
  LIMITS: words('limits', '制限'),
  OBLIGES: words('obliges', '義務'),
  INFORMS: words('note', '注記'),
}
export function explanationInWords({ headline, lines }, output) {
  const rows = lines.map(({ effect, term, text }) => [
    output.say(effectInWords[effect]),
    output.paint('dim', term),
    text,
  ])
  return `${headline}\n${table(rows, '  ')}`
}
