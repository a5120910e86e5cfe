import type { Command } from 'commander'
import { Failure } from '../../failure.ts'
import {
  DraftRequestDocument,
  DraftToReviseDocument,
  ReviseRequestDocument,
  WhoAmIDocument,
  type WhoAmIQuery,
} from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import type { Registry } from '../../registry/registry.ts'
import { readJsonFile } from '../../rules/json-file.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'
import { shown } from './words.ts'

interface DraftOptions extends CommonOptions {
  readonly project?: string
  readonly statement?: string
  readonly purpose?: string
  readonly plan?: string
  readonly version?: readonly string[]
  readonly organisation?: string
  readonly certificate?: string
}

export function draftRequestCommand(shell: Shell): Command {
  return shell
    .command(
      'draft',
      words(
        'Drafts a request, or revises a draft: what is not given stays. Nothing is sent to the board yet.',
        '申請の下書きを作成・修正します。修正では、指定しない項目はそのままです。まだ審査には出ません。',
      ),
      [
        [
          'raireki request draft --version <versionId> --purpose purpose.json --project "ECG model"',
          words('then: raireki request submit <id>', '続けて raireki request submit <id>'),
        ],
        ['raireki request draft <id> --plan plan.json', words('adds the plan to a draft', '下書きに計画を加える')],
      ],
    )
    .argument('[id]', shell.say(words('id of the draft to revise', '修正する下書きの ID')))
    .addOption(
      shell
        .option('--version <id>', words('version wanted; may be repeated', '使いたい版。繰り返し可'))
        .argParser((id: string, before: string[] | undefined) => [...(before ?? []), id]),
    )
    .addOption(shell.option('--purpose <file>', words('purpose document, JSON', '利用目的の JSON')))
    .addOption(
      shell.option(
        '--plan <file>',
        words(
          'ethics approval, place of processing, data handling and outputs, JSON',
          '倫理審査・処理環境・データの取扱い・成果物の計画の JSON',
        ),
      ),
    )
    .addOption(shell.option('--project <name>', words('name of the project', 'プロジェクト名')))
    .addOption(shell.option('--statement <text>', words('what you want to do, in your words', '目的の説明')))
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
    .action((id: string | undefined, options: DraftOptions) =>
      shell.run(options, (session) => (id === undefined ? draft(session, options) : revise(session, id, options))),
    )
}

async function draft(session: Session, options: DraftOptions): Promise<void> {
  const registry = await session.registry()
  const documents = await documentsOf(options)
  const { organisationId, certificateId } = await asWhom(registry, options)
  const input = {
    organisationId,
    versionIds: [...(options.version ?? [])],
    project: options.project ?? '',
    statement: options.statement ?? '',
    ...documents,
    ...(certificateId && { certificateId }),
  }
  shown(session, granted((await registry.ask(DraftRequestDocument, { input })).draftRequest))
}

/** What was read is what is changed: the revision goes along, so that nothing another wrote meanwhile is lost. */
async function revise(session: Session, requestId: string, options: DraftOptions): Promise<void> {
  if (options.organisation !== undefined) {
    throw new Failure(
      'badInput',
      words('For whom a draft was made does not change.', '下書きの申請機関は後から変えられません。'),
      { code: 'organisation', next: words('Draft another request for it.', '別の下書きを作成してください。') },
    )
  }
  const registry = await session.registry()
  const documents = await documentsOf(options)
  const { request } = await registry.ask(DraftToReviseDocument, { id: requestId })
  const { project = request.project, statement = request.statement } = options
  const certificateId =
    options.certificate === undefined
      ? request.certificate?.id
      : certificateIn((await registry.ask(WhoAmIDocument, {})).me, options.certificate)
  const input = {
    requestId,
    revision: request.revision,
    project,
    statement,
    versionIds: [...(options.version ?? request.items.map(({ version }) => version.id))],
    purpose: request.purpose,
    ...documents,
    ...(certificateId && { certificateId }),
  }
  shown(session, granted((await registry.ask(ReviseRequestDocument, { input })).reviseRequest))
}

async function documentsOf({ purpose, plan }: DraftOptions): Promise<{ purpose?: unknown; plan?: unknown }> {
  return {
    ...(purpose !== undefined && { purpose: await readJsonFile(purpose) }),
    ...(plan !== undefined && { plan: await readJsonFile(plan) }),
  }
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
  return { organisationId, certificateId: certificateIn(me, options.certificate) }
}

/** The certificate whose fingerprint ends as was given, or the only one; one that was named must be there. */
function certificateIn(me: WhoAmIQuery['me'], given: string | undefined): string | undefined {
  const wanted = given?.replace(/\s/g, '').toUpperCase() ?? ''
  const fitting = (me?.certificates ?? []).filter((each) => !each.revokedAt && each.fingerprint.endsWith(wanted))
  if (fitting.length === 1 || given === undefined) return fitting.length === 1 ? fitting[0]?.id : undefined
  throw new Failure(
    'badInput',
    words(
      `${fitting.length} of your certificates in use end in ${given}.`,
      `使用中の証明書のうち ${given} で終わるものは ${fitting.length} 件です。`,
    ),
    { code: 'whichCertificate', next: words('See them with: raireki whoami', '確認するには: raireki whoami') },
  )
}
