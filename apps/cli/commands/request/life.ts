import type { Command } from 'commander'
import {
  AmendRequestDocument,
  AppealRequestDocument,
  CloseRequestDocument,
  RenewRequestDocument,
  ReturnRequestDocument,
} from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import type { CommonOptions } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { words } from '../../words/local.ts'
import { remarkFrom } from './remark.ts'
import { shown } from './words.ts'

interface ReturnOptions extends CommonOptions {
  readonly remark: readonly string[]
}

const idOf = (shell: Shell) => shell.say(words('id of the request', '申請の ID'))

export function returnRequestCommand(shell: Shell): Command {
  return shell
    .command(
      'return',
      words('Sends a request back with remarks; for the chair of its review.', '指摘を付けて差し戻します（部会長）。'),
      [
        [
          'raireki request return <id> --remark "statement=Say why this data is needed"',
          words('asks for a change in one field', '一つの項目の修正を求める'),
        ],
        [
          'raireki request return <id> --remark "answers:<form>.<question>=Which region?"',
          words('asks for a change in one answer', '様式の一つの回答の修正を求める'),
        ],
      ],
    )
    .argument('<id>', idOf(shell))
    .addOption(
      shell
        .option('--remark <field=text>', words('what is to be changed; may be repeated', '直してほしい点。繰り返し可'))
        .argParser((remark: string, before: string[]) => [...before, remark])
        .default([], '–'),
    )
    .action((requestId: string, options: ReturnOptions) =>
      shell.run(options, async (session) => {
        const input = { requestId, remarks: options.remark.map(remarkFrom) }
        const { returnRequest } = await (await session.registry()).ask(ReturnRequestDocument, { input })
        shown(session, granted(returnRequest))
      }),
    )
}

export function amendRequestCommand(shell: Shell): Command {
  return shell
    .command(
      'amend',
      words(
        'Drafts an amendment of a granted request, whose grants go on.',
        '許諾済みの申請の変更を下書きします。許諾はそのまま続きます。',
      ),
    )
    .argument('<id>', idOf(shell))
    .action((requestId: string, options: CommonOptions) =>
      shell.run(options, async (session) => {
        const { amendRequest } = await (await session.registry()).ask(AmendRequestDocument, { requestId })
        shown(session, granted(amendRequest))
      }),
    )
}

export function renewRequestCommand(shell: Shell): Command {
  return shell
    .command('renew', words('Drafts a renewal before the grants end.', '許諾が終わる前に更新を下書きします。'))
    .argument('<id>', idOf(shell))
    .action((requestId: string, options: CommonOptions) =>
      shell.run(options, async (session) => {
        const { renewRequest } = await (await session.registry()).ask(RenewRequestDocument, { requestId })
        shown(session, granted(renewRequest))
      }),
    )
}

interface CloseOptions extends CommonOptions {
  readonly report: string
}

export function closeRequestCommand(shell: Shell): Command {
  return shell
    .command('close', words('Reports and ends the use.', '報告して利用を終了します。'))
    .argument('<id>', idOf(shell))
    .addOption(shell.option('--report <text>', words('what came of it', '利用の結果')).makeOptionMandatory())
    .action((requestId: string, { report, ...options }: CloseOptions) =>
      shell.run(options, async (session) => {
        const input = { requestId, report }
        const { closeRequest } = await (await session.registry()).ask(CloseRequestDocument, { input })
        shown(session, granted(closeRequest))
      }),
    )
}

interface AppealOptions extends CommonOptions {
  readonly reason: string
}

export function appealRequestCommand(shell: Shell): Command {
  return shell
    .command('appeal', words('Appeals a rejection, within 60 days.', '不承認に対し、60日以内に不服を申し立てます。'))
    .argument('<id>', idOf(shell))
    .addOption(shell.option('--reason <text>', words('why', '理由')).makeOptionMandatory())
    .action((requestId: string, { reason, ...options }: AppealOptions) =>
      shell.run(options, async (session) => {
        const input = { requestId, reason }
        const { appealRequest } = await (await session.registry()).ask(AppealRequestDocument, { input })
        shown(session, granted(appealRequest))
      }),
    )
}
