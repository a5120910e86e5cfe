import type { Command } from 'commander'
import { asTold, Failure } from '../../failure.ts'
import { ScreenRequestDocument, type ScreenRequestQuery, SubmitRequestDocument } from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import type { Output } from '../../terminal/output.ts'
import { ask, canAsk } from '../../terminal/prompt.ts'
import { table } from '../../terminal/table.ts'
import { words } from '../../words/local.ts'
import { olderTools } from '../person-words.ts'
import { inLanguage, verdictInWords } from '../shared-words.ts'
import { changeInWords, requestRow } from './words.ts'

type Screening = ScreenRequestQuery['screening']

interface SubmitOptions extends CommonOptions {
  readonly yes?: boolean
  readonly dryRun?: boolean
}

export function submitRequestCommand(shell: Shell): Command {
  return shell
    .command(
      'submit',
      words(
        'Shows what the terms say, then submits a request to the board.',
        '利用条件との照合結果を示してから、審査に出します。',
      ),
    )
    .argument('<id>', shell.say(words('id of the request', '申請の ID')))
    .addOption(shell.option('--yes', words('submit without asking', '確かめずに出す')))
    .addOption(shell.option('--dry-run', words('only show it', '示すだけで出さない')))
    .action((id: string, options: SubmitOptions) => shell.run(options, (session) => submit(session, id, options)))
}

/** What was shown is what is submitted: the revision that was looked at goes along. */
async function submit(session: Session, requestId: string, options: SubmitOptions): Promise<void> {
  const { output } = session
  const registry = await session.registry()
  const { screening } = await registry.ask(ScreenRequestDocument, { requestId })
  if (options.dryRun) {
    output.result(screening, () => screeningInWords(screening, output))
    return
  }
  if (!screening.ready) throw standsInTheWay(screening, output)
  output.remark(asTold(screeningInWords(screening, output)))
  if (!options.yes && canAsk() && !(await agreed(output))) {
    throw new Failure('interrupted', words('Nothing was submitted.', '提出していません。'))
  }
  const answer = await registry.ask(SubmitRequestDocument, { requestId, revision: screening.revision })
  const request = granted(answer.submitRequest)
  output.result(request, () => table([requestRow(request, output)]))
  remarkOn(request.certificate, output)
}

/** What stands between a grant and its delivery, said while there is time to mend it. */
function remarkOn(
  certificate: { fingerprint: string; confirmedAt?: unknown; readsV2: boolean } | null | undefined,
  output: Output,
) {
  if (certificate && !certificate.confirmedAt) {
    output.remark(
      words(
        `Nothing is delivered to ${certificate.fingerprint} before you have confirmed it: raireki key confirm`,
        `${certificate.fingerprint} は本人確認が済むまで受け取りに使えません: raireki key confirm`,
      ),
    )
  }
  if (certificate && !certificate.readsV2) output.remark(olderTools)
}

async function agreed(output: Output): Promise<boolean> {
  const answer = await ask(output.say(words('Submit it? [y/N] ', '提出しますか [y/N] ')))
  return /^(y|yes|はい)$/i.test(answer.trim())
}

function screeningInWords(screening: Screening, output: Output): string {
  const items = screening.items.flatMap(({ version, verdict }) => {
    const title = `${inLanguage(version.asset.title, output.lang)} v${version.number}`
    const said = verdict ? `${output.say(verdictInWords[verdict.verdict])}: ${verdict.summary}` : '–'
    return [`${title}  ${said}`, ...reasons(verdict)]
  })
  const changes = screening.changes.map((change) => changeInWords(change, output))
  const changed = changes.length > 0 ? [output.say(words('Changed:', '変更点：')), ...changes] : []
  return [...items, ...problems(screening), ...changed].join('\n')
}

function reasons(verdict: Screening['items'][number]['verdict']): string[] {
  return (verdict?.because ?? []).filter(({ effect }) => effect === verdict?.verdict).map(({ text }) => `  ${text}`)
}

function problems({ refusals, purposeFlaws, planFlaws, formFlaws }: Screening): string[] {
  return [
    ...refusals.map(({ message }) => message),
    ...purposeFlaws.map(({ path, message }) => `  purpose.${path}: ${message}`),
    ...planFlaws.map(({ path, message }) => `  plan.${path}: ${message}`),
    ...formFlaws.map(({ path, message }) => `  ${path}: ${message}`),
  ]
}

function standsInTheWay(screening: Screening, output: Output): Failure {
  const [first] = screening.refusals
  const flaws = [...screening.purposeFlaws, ...screening.planFlaws, ...screening.formFlaws]
  const code = first?.code ?? (screening.purposeFlaws.length > 0 ? 'PurposeInvalid' : 'PlanInvalid')
  return new Failure(flaws.length > 0 ? 'badInput' : 'refused', asTold(screeningInWords(screening, output)), {
    code,
    facts: screening,
  })
}
