import type { Command } from 'commander'
import { InvalidArgumentError } from 'commander'
import { Failure } from '../../failure.ts'
import { LimitGrantDocument, type LimitGrantMutation } from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { bytesInWords } from '../../terminal/measure.ts'
import type { Output } from '../../terminal/output.ts'
import { type Words, words } from '../../words/local.ts'

interface LimitOptions extends CommonOptions {
  readonly bytesPerDay?: number
  readonly deliveriesPerHour?: number
  readonly networks?: readonly string[]
  readonly none?: boolean
}

export function limitGrantCommand(shell: Shell): Command {
  return shell
    .command(
      'limit',
      words(
        'Limits how much a grant gives, how often and to which networks. Replaces the limits before.',
        '許諾で渡す量、頻度、ネットワークを制限します。以前の制限は置き換えられます。',
      ),
      [
        [
          'raireki grant limit <grantId> --bytes-per-day 200GiB --networks 203.0.113.0/24',
          words('for providers and operators', '提供者と運用担当者向け'),
        ],
        ['raireki grant limit <grantId> --none', words('take them away', '制限をなくす')],
      ],
    )
    .argument('<grant>', shell.say(words('id of the grant', '許諾の ID')))
    .addOption(
      shell
        .option('--bytes-per-day <size>', words('within any 24 hours, such as 200GiB', '24時間ごとの量 (例: 200GiB)'))
        .argParser(amountFrom),
    )
    .addOption(
      shell
        .option('--deliveries-per-hour <count>', words('how often it may be asked', '1時間ごとの回数'))
        .argParser(countFrom),
    )
    .addOption(
      shell.option(
        '--networks <cidr...>',
        words('address ranges, such as 203.0.113.0/24', 'アドレスの範囲 (例: 203.0.113.0/24)'),
      ),
    )
    .addOption(
      shell
        .option('--none', words('no limits any more', '制限をなくす'))
        .conflicts(['bytesPerDay', 'deliveriesPerHour', 'networks']),
    )
    .action((id: string, options: LimitOptions) => shell.run(options, (session) => limit(session, id, options)))
}

async function limit(session: Session, grantId: string, options: LimitOptions): Promise<void> {
  const { bytesPerDay, deliveriesPerHour, networks = [], none } = options
  if (bytesPerDay === undefined && deliveriesPerHour === undefined && networks.length === 0 && !none) {
    throw new Failure('badInput', words('What is to be limited?', '何を制限しますか。'), {
      code: 'noLimit',
      next: words(
        'Give --bytes-per-day, --deliveries-per-hour or --networks; or --none to take limits away.',
        '--bytes-per-day、--deliveries-per-hour、--networks のいずれか、またはなくすなら --none を指定してください。',
      ),
    })
  }
  const registry = await session.registry()
  const input = { grantId, bytesPerDay, deliveriesPerHour, networks: [...networks] }
  const { id, limits } = granted((await registry.ask(LimitGrantDocument, { input })).limitGrant)
  session.output.result({ id, limits }, () => limitsInWords(limits, session.output))
}

type Limits = Extract<LimitGrantMutation['limitGrant'], { __typename: 'Grant' }>['limits']

export function limitsInWords(limits: Limits, output: Output): string {
  const { bytesPerDay, deliveriesPerHour, networks } = limits ?? {}
  const said: Words[] = []
  if (bytesPerDay) said.push(words(`${bytesInWords(bytesPerDay)} a day`, `1日 ${bytesInWords(bytesPerDay)}`))
  if (deliveriesPerHour) {
    said.push(words(`${deliveriesPerHour} deliveries an hour`, `1時間 ${deliveriesPerHour} 回`))
  }
  if (networks?.length) said.push(words(`only from ${networks.join(', ')}`, `${networks.join('、')} からのみ`))
  if (said.length === 0) return output.say(words('no limits', '制限なし'))
  return said.map((each) => output.say(each)).join(output.lang === 'ja' ? '、' : ', ')
}

const UNITS = ['', 'K', 'M', 'G', 'T', 'P']

/** In powers of 1024, as everywhere here, but without the bounds that parts and shards have. */
function amountFrom(text: string): number {
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([KMGTP]?)(?:iB|B)?$/i.exec(text) ?? []
  const bytes = Math.floor(Number(digits) * 1024 ** UNITS.indexOf(unit.toUpperCase()))
  if (digits !== '' && bytes >= 1 && Number.isSafeInteger(bytes)) return bytes
  throw new InvalidArgumentError('500MiB, 200GiB, 1TiB …')
}

function countFrom(text: string): number {
  const count = Number(text)
  if (Number.isInteger(count) && count >= 1) return count
  throw new InvalidArgumentError('1, 2, 3 …')
}
