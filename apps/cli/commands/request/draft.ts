import type { Command } from 'commander'
import { Failure } from '../../failure.ts'
import { DraftRequestDocument, WhoAmIDocument } from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import type { Registry } from '../../registry/registry.ts'
import { readJsonFile } from '../../rules/json-file.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { table } from '../../terminal/table.ts'
import { words } from '../../words/local.ts'
import { requestRow } from './words.ts'

interface DraftOptions extends CommonOptions {
  readonly project: string
  readonly statement: string
  readonly purpose?: string
  readonly version: readonly string[]
  readonly organisation?: string
  readonly certificate?: string
}

export function draftRequestCommand(shell: Shell): Command {
  return shell
    .command(
      'draft',
      words('Drafts a request; nothing is sent to the board yet.', '申請の下書きを作ります。まだ審査には出ません。'),
      [
        [
          'raireki request draft --version <versionId> --purpose purpose.json --project "ECG model"',
          words('then: raireki request submit <id>', '続けて raireki request submit <id>'),
        ],
      ],
    )
    .addOption(
      shell
        .option('--version <id>', words('version wanted; may be repeated', '使いたい版。繰り返し可'))
        .argParser((id: string, before: string[]) => [...before, id])
        .default([], '–'),
    )
    .addOption(shell.option('--purpose <file>', words('purpose document, JSON', '利用目的の JSON')))
    .addOption(shell.option('--project <name>', words('name of the project', 'プロジェクト名')).default('', '–'))
    .addOption(
      shell.option('--statement <text>', words('what you want to do, in your words', '目的の説明')).default('', '–'),
    )
    .addOption(
      shell.option(
        '--organisation <id>',
        words('for which organisation (default: your only one)', '申請する機関 (既定: 唯一の所属)'),
      ),
    )
    .addOption(
      shell.option(
        '--certificate <fingerprint>',
        words('to receive with (default: your only one)', '受け取りに使う証明書 (既定: 唯一のもの)'),
      ),
    )
    .action((options: DraftOptions) => shell.run(options, (session) => draft(session, options)))
}

async function draft(session: Session, options: DraftOptions): Promise<void> {
  const registry = await session.registry()
  const purpose = options.purpose === undefined ? undefined : await readJsonFile(options.purpose)
  const { organisationId, certificateId } = await asWhom(registry, options)
  const input = {
    organisationId,
    versionIds: [...options.version],
    project: options.project,
    statement: options.statement,
    ...(purpose !== undefined && { purpose }),
    ...(certificateId && { certificateId }),
  }
  const request = granted((await registry.ask(DraftRequestDocument, { input })).draftRequest)
  session.output.result(request, () => table([requestRow(request, session.output)]))
}

async function asWhom(registry: Registry, options: DraftOptions) {
  const { me } = await registry.ask(WhoAmIDocument, {})
  const own = [...new Set((me?.person.memberships ?? []).map(({ organisation }) => organisation.id))]
  const organisationId = options.organisation ?? (own.length === 1 ? own[0] : undefined)
  if (organisationId === undefined) {
    throw new Failure(
      'badInput',
      words(`You belong to ${own.length} organisations.`, `所属機関が ${own.length} 件あります。`),
      {
        code: 'whichOrganisation',
        next: words(
          `Say for which with --organisation: ${own.join(', ')}`,
          `--organisation で指定してください: ${own.join(', ')}`,
        ),
      },
    )
  }
  const wanted = options.certificate?.replace(/\s/g, '').toUpperCase() ?? ''
  const fitting = (me?.certificates ?? []).filter((each) => !each.revokedAt && each.fingerprint.endsWith(wanted))
  return { organisationId, certificateId: fitting.length === 1 ? fitting[0]?.id : undefined }
}
