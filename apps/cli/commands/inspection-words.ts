import type { Where } from '@raireki/inspection'
import type { Output } from '../terminal/output.ts'
import { table } from '../terminal/table.ts'
import { type Words, words } from '../words/local.ts'

export interface ToldFinding {
  readonly severity: 'info' | 'warn' | 'blocking'
  readonly code: string
  readonly message: string
  readonly sample: string
  readonly count: number
  readonly where: Where
}

const severityInWords: Record<ToldFinding['severity'], Words> = {
  info: words('note', '参考'),
  warn: words('look', '要確認'),
  blocking: words('HOLDS', '保留'),
}

/** One file's findings, the gravest first. */
export function findingsInWords(
  path: string,
  format: string,
  findings: readonly ToldFinding[],
  output: Output,
): string {
  const gravest = ['blocking', 'warn', 'info']
  const sorted = [...findings].sort((one, other) => gravest.indexOf(one.severity) - gravest.indexOf(other.severity))
  const rows = sorted.map(({ severity, code, message, sample, count, where }) => [
    output.paint(severity === 'blocking' ? 'red' : 'dim', output.say(severityInWords[severity])),
    code,
    placeInWords(where, output),
    count > 1 ? `×${count}` : '',
    sample,
    message,
  ])
  return `${output.paint('bold', path)}  ${output.paint('dim', format)}\n${table(rows, '  ')}`
}

function placeInWords({ part, field, line, byte }: Where, output: Output): string {
  return [
    part,
    field,
    line === undefined ? undefined : output.say(words(`line ${line}`, `${line}行目`)),
    byte === undefined ? undefined : output.say(words(`byte ${byte}`, `${byte}バイト目`)),
  ]
    .filter((each) => each !== undefined)
    .join(', ')
}
