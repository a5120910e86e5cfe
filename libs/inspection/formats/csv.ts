import type { Looking } from '../looking.ts'
import { holds, type Label, labelOf } from '../personal/labels.ts'
import { LanguageGuess } from '../personal/languages.ts'
import { plainForm, scanText } from '../personal/scan-text.ts'
import type { Cursor } from '../reading/cursor.ts'
import { encodingOf, linesOf } from '../reading/lines.ts'

const LONGEST_RECORD = 262_144
const LONGEST_LOOK = 16_384
const MOST_COLUMNS = 10_000

/** A table of separated values, record by record. Columns are told by their names, cells also by what is in them. */
export async function lookAtTable(cursor: Cursor, looking: Looking): Promise<string> {
  const guess = new LanguageGuess()
  let table: Table | undefined
  const open = new OpenRecord()
  const take = (record: string, line: number) => {
    if (table) table.row(record, line)
    else table = new Table(record, looking)
    guess.see(record)
  }
  for await (const lines of linesOf(cursor, await encodingOf(cursor), LONGEST_RECORD)) {
    for (const { text, number } of lines) {
      const record = open.add(text, number)
      if (record) take(record.text, record.line)
    }
  }
  const rest = open.end()
  if (rest) take(rest.text, rest.line)
  table?.end()
  looking.tally.modality('tabular')
  guess.tell(looking.tally)
  return table?.delimiter === '\t' ? 'tsv' : 'csv'
}

class Table {
  readonly delimiter: string
  private readonly columns: readonly { readonly shown: string; readonly label: Label | undefined }[]
  private readonly labelled: readonly number[]
  private readonly looking: Looking
  private records = 0

  constructor(first: string, looking: Looking) {
    this.looking = looking
    this.delimiter = [',', '\t', ';', '|'].sort((one, other) => count(first, other) - count(first, one))[0]!
    const names = cells(first.replace(/^\ufeff/, ''), this.delimiter).slice(0, MOST_COLUMNS)
    // A table may come without names; then its first record is one like the others, and must not be shown.
    const named = names.every((name) => !/^[\d.\s:/-]+$/.test(name) || name === '')
    this.columns = names.map((name, index) => ({
      shown: named && labelOf(name) ? name : `#${index + 1}`,
      label: named ? labelOf(name) : undefined,
    }))
    this.labelled = this.columns.flatMap(({ label }, index) => (label ? [index] : []))
    looking.tally.count('columns', names.length)
    if (!named || this.labelled.length === 0) this.scan(first, 1)
    if (!named) this.records += 1
  }

  row(record: string, line: number): void {
    if (record === '') return
    this.records += 1
    const text = plainForm(record)
    const counted = this.labelled.length > 0 ? this.named(text, line) : undefined
    this.scan(text, line, counted)
  }

  end(): void {
    this.looking.tally.count('records', this.records)
  }

  /** Cells under a name that says what they hold. Answers which columns have been counted. */
  private named(text: string, line: number): Set<number> {
    const values = cells(text, this.delimiter)
    const counted = new Set<number>()
    for (const index of this.labelled) {
      const { shown, label } = this.columns[index]!
      const value = values[index]
      if (value === undefined || !label || !holds(label, value)) continue
      this.looking.findings.add(label.code, { ...this.looking.where, field: shown, line }, value)
      counted.add(index)
    }
    return counted
  }

  private scan(text: string, line: number, counted?: Set<number>): void {
    const at = (index: number) => columnAt(text, this.delimiter, index)
    const where = (column: number) => ({
      ...this.looking.where,
      field: column < 0 ? '#?' : (this.columns[column]?.shown ?? `#${column + 1}`),
      line,
    })
    scanText(text, {
      hit: ({ code, value, index, certain }) => {
        const column = at(index)
        if (!counted?.has(column)) this.looking.findings.add(code, where(column), value, certain)
      },
      tried: (code, index) => this.looking.findings.tried(code, where(at(index))),
    })
  }
}

/** A quoted cell may go on over several lines; a stray quote must not swallow the file. */
class OpenRecord {
  private lines: string[] = []
  private length = 0
  private since = 0
  private isQuoted = false

  /** Answers the record that ends with this line, if one does. */
  add(text: string, line: number): { text: string; line: number } | undefined {
    if (this.lines.length === 0) this.since = line
    this.lines.push(text)
    this.length += text.length
    if (hasOddQuotes(text)) this.isQuoted = !this.isQuoted
    return this.isQuoted && this.length < LONGEST_RECORD ? undefined : this.end()
  }

  end(): { text: string; line: number } | undefined {
    if (this.lines.length === 0) return undefined
    const record = { text: this.lines.join('\n'), line: this.since }
    this.lines = []
    this.length = 0
    this.isQuoted = false
    return record
  }
}

function hasOddQuotes(text: string): boolean {
  let quotes = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes += 1
  return quotes % 2 === 1
}

function count(text: string, each: string): number {
  return text.split(each).length - 1
}

function columnAt(text: string, delimiter: string, index: number): number {
  // In a record as long as a book nobody looks for the column.
  if (index > LONGEST_LOOK) return -1
  let column = 0
  let quoted = false
  for (let at = 0; at < index; at += 1) {
    const char = text[at]
    if (char === '"') quoted = !quoted
    else if (char === delimiter && !quoted) column += 1
  }
  return column
}

export function cells(record: string, delimiter: string): string[] {
  if (!record.includes('"')) return record.split(delimiter)
  const found: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < record.length; at += 1) {
    const char = record[at]!
    if (char === '"') {
      if (quoted && record[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = !quoted
    } else if (char === delimiter && !quoted) {
      found.push(cell)
      cell = ''
    } else cell += char
  }
  found.push(cell)
  return found
}
