export type Row = readonly string[]

/** A plain table: the first column to the left, figures to the right. */
export function printTable(head: Row, rows: readonly Row[]): void {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const line = (row: Row) =>
    widths.map((width, column) => (column === 0 ? row[0]!.padEnd(width) : (row[column] ?? '').padStart(width)))
  console.log([line(head), widths.map((width) => '-'.repeat(width)), ...rows.map(line)].map(joined).join('\n'))
}

const joined = (cells: readonly string[]): string => cells.join('  ')

/** `1,234` above a hundred, with as many decimals as are worth reading below. */
export function figure(value: number): string {
  const decimals = value >= 100 ? 0 : value >= 1 ? 1 : 3
  return value.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}

/** A count in the words around a table: `200,000`. */
export const whole = (count: number): string => count.toLocaleString('en-GB')
