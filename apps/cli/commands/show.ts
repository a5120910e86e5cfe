import type { Command } from 'commander'
import { ShowAssetDocument, type ShowAssetQuery, type TermEffect } from '../generated/operations.ts'
import type { CommonOptions, Session } from '../session.ts'
import type { Shell } from '../shell/shell.ts'
import { bytesInWords } from '../terminal/measure.ts'
import type { Output } from '../terminal/output.ts'
import { table } from '../terminal/table.ts'
import { type Words, words } from '../words/local.ts'
import { localTime } from './person-words.ts'
import { custodyExplained, custodyInWords, inLanguage, kindInWords, versionStateInWords } from './shared-words.ts'
import { statisticsInWords } from './statistics-words.ts'

type Asset = ShowAssetQuery['asset']

export function showCommand(shell: Shell): Command {
  return shell
    .command(
      'show',
      words(
        'Shows one dataset or model: versions, and its terms in plain words.',
        '一つのデータセットやモデルの版と利用条件を平易な言葉で示します。',
      ),
    )
    .argument('<asset>', shell.say(words('id of the asset', '資産の ID')))
    .action((id: string, options: CommonOptions) => shell.run(options, (session) => show(session, id)))
}

async function show(session: Session, id: string): Promise<void> {
  const { asset } = await (await session.registry()).ask(ShowAssetDocument, { id })
  session.output.result(asset, () => assetInWords(asset, session.output))
}

function assetInWords(asset: Asset, output: Output): string {
  const title = output.paint('bold', inLanguage(asset.title, output.lang))
  const head = `${title}  ${output.say(kindInWords[asset.kind])}  ${asset.id}\n${inLanguage(asset.owner.name, output.lang)}`
  return [head, inLanguage(asset.description, output.lang), versionsInWords(asset, output), termsInWords(asset, output)]
    .filter((part) => part !== '')
    .join('\n\n')
}

function versionsInWords(asset: Asset, output: Output): string {
  const rows = asset.versions.edges.map(({ node }) => [
    `v${node.number}`,
    output.say(versionStateInWords[node.state]),
    output.say(custodyInWords[node.custody]),
    output.say(words(`${node.fileCount} files`, `${node.fileCount} ファイル`)),
    bytesInWords(node.plainBytes),
    statisticsInWords(node.statistics, output),
    node.publishedAt ? localTime(node.publishedAt) : '',
    output.paint('dim', node.id),
  ])
  if (rows.length === 0) return output.say(words('No versions yet.', '版はまだありません。'))
  const custodies = new Set(asset.versions.edges.map(({ node }) => node.custody))
  return [table(rows), ...[...custodies].map((custody) => output.say(custodyExplained[custody]))].join('\n')
}

function termsInWords(asset: Asset, output: Output): string {
  const terms = asset.currentTerms
  if (!terms) return output.say(words('No terms of use are set.', '利用条件は定められていません。'))
  const title = output.say(words(`Terms of use no. ${terms.number}`, `利用条件 第${terms.number}号`))
  return `${output.paint('bold', title)}\n${explanationInWords(terms.explanation, output)}`
}

interface Explanation {
  readonly headline: string
  readonly lines: readonly { readonly term: string; readonly effect: TermEffect; readonly text: string }[]
}

const effectInWords: Record<TermEffect, Words> = {
  ALLOWS: words('allows', '許可'),
  LIMITS: words('limits', '制限'),
  OBLIGES: words('obliges', '義務'),
  INFORMS: words('note', '注記'),
}

export function explanationInWords({ headline, lines }: Explanation, output: Output): string {
  const rows = lines.map(({ effect, term, text }) => [
    output.say(effectInWords[effect]),
    output.paint('dim', term),
    text,
  ])
  return `${headline}\n${table(rows, '  ')}`
}
