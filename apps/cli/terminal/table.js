import { cells, padCells } from './width.js'
/** Columns lined up by what a terminal shows, Japanese included. The last column is not padded. */
export function table(rows, indent = '') {
  const widths = []
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, cells(cell))
    })
  }
  return rows
    .map((row) => row.map((cell, column) => (column === row.length - 1 ? cell : padCells(cell, widths[column] ?? 0))))
    .map((row) => `${indent}${row.join('  ')}`.trimEnd())
    .join('\n')
}
