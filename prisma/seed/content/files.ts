import type { SeedFile } from '../asset.ts'

const encoder = new TextEncoder()

export type Row = Readonly<Record<string, string | number | boolean>>

/** So many rows, made one by one. */
export function rows<R>(count: number, row: (index: number) => R): R[] {
  return Array.from({ length: count }, (_, index) => row(index))
}

export function csv(path: string, table: readonly Row[]): SeedFile {
  const columns = Object.keys(table[0] ?? {})
  const cell = (value: unknown) => (/[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : value)
  const lines = table.map((row) => columns.map((column) => cell(row[column])).join(','))
  return text(path, 'text/csv', [columns.join(','), ...lines])
}

/** One JSON document a line, as language models are fed. */
export function jsonLines(path: string, documents: readonly unknown[], mediaType = 'application/jsonl'): SeedFile {
  return text(
    path,
    mediaType,
    documents.map((document) => JSON.stringify(document)),
  )
}

export function readme(...lines: readonly string[]): SeedFile {
  return text('README.md', 'text/markdown', lines)
}

function text(path: string, mediaType: string, lines: readonly string[]): SeedFile {
  return { path, mediaType, bytes: encoder.encode(`${lines.join('\n')}\n`) }
}
