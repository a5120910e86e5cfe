import type { Command } from 'commander'
import { Failure } from '../../failure.ts'
import { RepointGrantsDocument, WhoAmIDocument } from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'
import { inLanguage } from '../shared-words.ts'

interface MoveOptions extends CommonOptions {
  readonly certificate: string
}

export function moveGrantsCommand(shell: Shell): Command {
  return shell
    .command(
      'move',
      words(
        'Moves your active grants to another of your certificates; the next delivery is for that one.',
        '有効な許諾を自分の別の証明書に切り替えます。次の提供から有効です。',
      ),
      [
        ['raireki grant move --certificate 9C1B22F0', words('all of them', 'すべて')],
        ['raireki grant move <grantId> --certificate 9C1B22F0', words('one of them', '一つだけ')],
      ],
    )
    .argument(
      '[grant...]',
      shell.say(words('ids of grants (default: all active ones)', '許諾の ID (既定: 有効なものすべて)')),
    )
    .addOption(
      shell
        .option(
          '--certificate <fingerprint>',
          words('fingerprint or its last digits', 'フィンガープリント、またはその末尾'),
        )
        .makeOptionMandatory(),
    )
    .action((ids: string[], options: MoveOptions) => shell.run(options, (session) => move(session, ids, options)))
}

async function move(session: Session, grantIds: readonly string[], options: MoveOptions): Promise<void> {
  const registry = await session.registry()
  const { me } = await registry.ask(WhoAmIDocument, {})
  const end = options.certificate.replace(/\s/g, '').toUpperCase()
  const found = (me?.certificates ?? []).filter((each) => each.fingerprint.endsWith(end) && !each.revokedAt)
  const [certificate] = found
  if (!certificate || end.length < 8 || found.length > 1) {
    throw new Failure(
      'notFound',
      words(`No one certificate of yours ends in ${end}.`, `${end} で終わる証明書を一つに決められません。`),
      { code: 'NOT_FOUND', next: words('See them with: raireki key list', '一覧: raireki key list') },
    )
  }
  const input = { certificateId: certificate.id, ...(grantIds.length > 0 && { grantIds: [...grantIds] }) }
  const { grants } = granted((await registry.ask(RepointGrantsDocument, { input })).repointGrants)
  const { output } = session
  output.result(grants, () =>
    [
      output.say(
        words(
          `Moved ${grants.length} grants to ${certificate.fingerprint}:`,
          `${grants.length} 件の許諾を ${certificate.fingerprint} に切り替えました:`,
        ),
      ),
      ...grants.map(({ version }) => `  ${inLanguage(version.asset.title, output.lang)} v${version.number}`),
    ].join('\n'),
  )
}
