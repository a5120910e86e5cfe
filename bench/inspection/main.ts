/**
 * How much of what points at a person is found, how often something else is taken for it, how fast, and in how much memory.
 *
 *   npm run bench -- inspection          a table of 512 MiB
 *   npm run bench -- inspection 2048     one of 2 GiB
 */
import { inspect } from '../../libs/inspection/inspect.ts'
import { corpus } from '../../libs/inspection/testing/corpus.ts'
import { type Measured, measure, measureFiles } from '../../libs/inspection/testing/measure.ts'
import { plantedFiles } from '../../libs/inspection/testing/planted-files.ts'
import { machineLine } from '../machine.ts'
import { figure, printTable, whole } from '../table.ts'

const MIB = 2 ** 20
const [tableMib = 512] = process.argv.slice(2).filter(Number).map(Number)
const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)}%`

console.log(`${machineLine()}\n`)
for (const [title, unseen] of [
  ['Ways of writing the detectors were written for', false],
  ['Other ways of writing', true],
] as const) {
  found(`${title}, in lines of text`, measure(corpus(2026, 100, { unseen })))
  found(`${title}, in files`, await measureFiles(plantedFiles(2026, 100, { unseen })))
}
await speeds()

function found(title: string, measured: readonly Measured[]): void {
  console.log(title)
  const rows = measured.map(({ code, planted, found: many, others, flagged }) => [
    code,
    whole(planted),
    percent(many, planted),
    whole(others),
    percent(flagged, others),
  ])
  printTable(['kind', 'planted', 'found', 'near misses', 'flagged'], rows)
  console.log()
}

async function speeds(): Promise<void> {
  const rows: string[][] = []
  for (const [path, block, mib] of samples()) {
    const bytes = mib * MIB
    let peak = 0
    const before = process.memoryUsage().rss
    const read = async function* () {
      for (let sent = 0; sent < bytes; sent += block.length) {
        peak = Math.max(peak, process.memoryUsage().rss)
        yield block.subarray(0, bytes - sent)
      }
    }
    const began = process.cpuUsage()
    const report = await inspect({ path, mediaType: '', bytes, read })
    // Of the processor, and not of the clock: other work on the machine does not count.
    const { user, system } = process.cpuUsage(began)
    const seconds = (user + system) / 1e6
    rows.push([
      path,
      `${whole(mib)} MiB`,
      report.format,
      figure(bytes / 1e6 / seconds),
      `${figure((peak - before) / MIB)} MiB`,
    ])
  }
  printTable(['file', 'size', 'format', 'MB per CPU second', 'memory grown by'], rows)
}

/** Streams made as they are read: one block of whole lines, over and over. */
function samples(): (readonly [string, Uint8Array, number])[] {
  const lines = corpus(7, 20).filter(({ code }) => code === undefined)
  const text = lines.map(({ text: line }) => `${line}\n`).join('')
  const row = (line: string, index: number) => `${index},F,19${10 + (index % 89)},"${line.replaceAll('"', '')}",6.1\n`
  const table = lines.map(({ text: line }, index) => row(line, index)).join('')
  const json = lines.map(({ text: line }) => `${JSON.stringify({ kind: 'note', note: line })}\n`).join('')
  const resource = (note: string) => ({ resourceType: 'Observation', status: 'final', note: [{ text: note }] })
  const fhir = lines.map(({ text: line }) => `${JSON.stringify(resource(line))}\n`).join('')
  const encode = (value: string) => new TextEncoder().encode(value)
  return [
    ['table.csv', encode(table), tableMib],
    ['notes.txt', encode(text), 64],
    ['notes.jsonl', encode(json), 64],
    ['observations.ndjson', encode(fhir), 64],
    ['volume.bin', new Uint8Array(MIB).fill(200), 4096],
  ]
}
