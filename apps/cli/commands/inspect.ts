import { createReadStream } from 'node:fs'
import { type FindingCode, inspect, type Report, wordsOfFinding } from '@raireki/inspection'
import type { Command } from 'commander'
import { exitCode, type Outcome } from '../failure.ts'
import type { CommonOptions, Session } from '../session.ts'
import type { Shell } from '../shell/shell.ts'
import { bytesInWords } from '../terminal/measure.ts'
import { ProgressLine } from '../terminal/progress.ts'
import { walk } from '../transfer/source/source-file.ts'
import { words } from '../words/local.ts'
import { findingsInWords } from './inspection-words.ts'

interface InspectOptions extends CommonOptions {
  readonly allowPickle?: boolean
}

export function inspectCommand(shell: Shell): Command {
  return shell
    .command(
      'inspect',
      words(
        'Looks inside files as the registry will, here, before they are pushed. Nothing leaves this machine.',
        '登録簿と同じ検査を、送る前に手元で行います。何も送信しません。',
      ),
      [
        ['raireki inspect ./discharge-summaries', words('a whole folder', 'フォルダーごと')],
        ['raireki inspect patients.ndjson --json', words('for a script', 'スクリプト用')],
      ],
    )
    .argument('<files...>', shell.say(words('a folder, or files', 'フォルダーまたはファイル')))
    .addOption(
      shell.option(
        '--allow-pickle',
        words('as a registry does that lets harmless pickles pass', '無害なpickleを許す登録簿と同じ条件で'),
      ),
    )
    .action((files: string[], options: InspectOptions) =>
      shell.run(options, (session) => inspectFiles(session, files, options)),
    )
}

async function inspectFiles(session: Session, given: readonly string[], options: InspectOptions): Promise<void> {
  const { output, signal } = session
  const files = await walk(given)
  const line = new ProgressLine(process.stderr, { quiet: output.quiet || output.json })
  const totalBytes = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const reports: Report[] = []
  let doneBytes = 0
  for (const file of files) {
    const { path, mediaType, bytes } = file
    const read = async function* () {
      for await (const piece of createReadStream(file.absolute, { signal, highWaterMark: 2 ** 20 })) {
        doneBytes += piece.length
        line.show({ label: path, doneBytes, totalBytes, movedBytes: doneBytes })
        yield piece as Uint8Array
      }
    }
    reports.push(await inspect({ path, mediaType, bytes, read }, { allowPickle: options.allowPickle ?? false }))
  }
  line.clear()
  const holding = reports.filter(({ findings }) => findings.some(({ severity }) => severity === 'blocking')).length
  output.result({ files: reports, holding }, () => inWords(reports, holding, totalBytes, session))
  if (holding > 0) process.exitCode = exitCode[outcomeOf(reports)]
}

/** What is dangerous to open or load has a code of its own, the most dangerous first; all else holds a version back alike. */
function outcomeOf(reports: readonly Report[]): Outcome {
  const found = new Set<FindingCode>(reports.flatMap(({ findings }) => findings.map(({ code }) => code)))
  if (found.has('PickleRunsCode')) return 'runsCode'
  return found.has('ArchiveBomb') ? 'bomb' : 'found'
}

function inWords(reports: readonly Report[], holding: number, totalBytes: number, { output }: Session): string {
  const told = reports
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, format, findings }) => {
      const said = findings.map((finding) => ({ ...finding, message: output.say(wordsOfFinding(finding.code)) }))
      return findingsInWords(path, format, said, output)
    })
  const size = bytesInWords(totalBytes)
  const sum =
    holding > 0
      ? words(
          `${holding} of ${reports.length} files (${size}) would be held back.`,
          `${reports.length} ファイル (${size}) のうち ${holding} 件は保留になります。`,
        )
      : words(
          `Nothing in ${reports.length} files (${size}) would be held back.`,
          `${reports.length} ファイル (${size}) に保留となるものはありません。`,
        )
  return [...told, output.say(sum)].join('\n\n')
}
