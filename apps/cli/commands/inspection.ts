import type { Command } from 'commander'
import { exitCode, Failure } from '../failure.ts'
import {
  InspectedVersionDocument,
  type InspectedVersionQuery,
  type InspectionState,
  VersionInspectionDocument,
  type VersionInspectionQuery,
} from '../generated/operations.ts'
import type { Registry } from '../registry/registry.ts'
import type { CommonOptions, Session } from '../session.ts'
import type { Shell } from '../shell/shell.ts'
import type { Output } from '../terminal/output.ts'
import { ProgressLine } from '../terminal/progress.ts'
import { type Words, words } from '../words/local.ts'
import { findingsInWords } from './inspection-words.ts'
import { inLanguage } from './shared-words.ts'

type Inspected = NonNullable<InspectedVersionQuery['version']['inspection']>
type Found = VersionInspectionQuery['inspection']

const stateInWords: Record<InspectionState, Words> = {
  RUNNING: words('being inspected', '検査中'),
  PASSED: words('passed', '合格'),
  HELD: words('held back', '保留'),
  ACCEPTED: words('accepted', '承認済み'),
}

export function inspectionCommand(shell: Shell): Command {
  return shell
    .command(
      'inspection',
      words(
        'Shows what the registry found when it looked inside a version.',
        '登録簿が版の中身を検査した結果を示します。',
      ),
    )
    .argument('<version>', shell.say(words('id of the version', '版の ID')))
    .action((id: string, options: CommonOptions) => shell.run(options, (session) => show(session, id)))
}

async function show(session: Session, id: string): Promise<void> {
  const registry = await session.registry()
  const { version, inspection } = await whole(registry, id)
  session.output.result({ ...inspection, version, reports: inspection.reports.edges.map(({ node }) => node) }, () =>
    inWords(inspection, session.output),
  )
  if (inspection.state === 'HELD') process.exitCode = exitCode.found
}

/** All pages of files in which something was found. */
async function whole(registry: Registry, id: string): Promise<VersionInspectionQuery> {
  const first = await registry.ask(VersionInspectionDocument, { id })
  const edges = [...first.inspection.reports.edges]
  for (let { pageInfo } = first.inspection.reports; pageInfo.hasNextPage; ) {
    const { reports } = (await registry.ask(VersionInspectionDocument, { id, after: pageInfo.endCursor })).inspection
    edges.push(...reports.edges)
    pageInfo = reports.pageInfo
  }
  return { ...first, inspection: { ...first.inspection, reports: { ...first.inspection.reports, edges } } }
}

function inWords(found: Found, output: Output): string {
  const files = found.reports.edges.map(({ node: { path, format, findings } }) => {
    const told = findings.map(({ severity, place, ...rest }) => ({
      ...rest,
      severity: severity.toLowerCase() as 'info' | 'warn' | 'blocking',
      where: Object.fromEntries(
        Object.entries(place).filter(([, value]) => value !== null && value !== 'FindingPlace'),
      ),
    }))
    return findingsInWords(path, format, told, output)
  })
  const accepted = found.acceptedBy
    ? [`${inLanguage(found.acceptedBy.name, output.lang)}: ${found.acceptedNote ?? ''}`]
    : []
  return [summary(found, output), ...accepted, ...files].join('\n\n')
}

function summary({ state, filesDone, filesTotal, blockingCount, warnCount }: Inspected, output: Output): string {
  const { en, ja } = stateInWords[state]
  return output.say(
    words(
      `Inspection: ${en}. ${filesDone} of ${filesTotal} files; ${blockingCount} findings hold it back, ${warnCount} to look at.`,
      `検査: ${ja}。${filesTotal} ファイル中 ${filesDone} 件。保留の原因 ${blockingCount} 件、要確認 ${warnCount} 件。`,
    ),
  )
}

/** Waits until the registry has looked into what was just published, and says what came of it. */
export async function awaitInspection(
  session: Session,
  registry: Registry,
  versionId: string,
): Promise<Inspected | undefined> {
  const { output } = session
  const line = new ProgressLine(process.stderr, { quiet: output.quiet || output.json })
  try {
    for (let pause = 100; ; pause = Math.min(pause * 1.5, 3_000)) {
      const { version } = await registry.ask(InspectedVersionDocument, { id: versionId })
      const { state, inspection } = version
      if (state !== 'INSPECTING') return inspection ?? undefined
      if (inspection)
        line.show({
          label: output.say(words('inspection', '検査')),
          doneBytes: inspection.bytesDone,
          totalBytes: inspection.bytesTotal,
          movedBytes: inspection.bytesDone,
        })
      await new Promise((resolve) => setTimeout(resolve, pause))
      if (session.signal.aborted) throw goesOn(versionId)
    }
  } finally {
    line.clear()
  }
}

/** What came of it, after a push; and what to do where it is held back. */
export function tellInspection(session: Session, versionId: string, inspection: Inspected): void {
  session.output.remark(words(summary(inspection, session.output), summary(inspection, session.output)))
  if (inspection.state !== 'HELD') return
  session.output.warn(
    words(
      `The version is held back until its findings are mended in a new version, or justified and accepted. See: raireki inspection ${versionId}`,
      `この版は保留されています。直して新しい版を送るか、理由を記して承認を受けてください。詳細: raireki inspection ${versionId}`,
    ),
  )
  process.exitCode = exitCode.found
}

function goesOn(versionId: string): Failure {
  return new Failure(
    'interrupted',
    words('Stopped waiting. The registry goes on inspecting.', '待つのをやめました。検査は登録簿で続きます。'),
    { next: words(`See later: raireki inspection ${versionId}`, `後で確認: raireki inspection ${versionId}`) },
  )
}
