import type { Command } from 'commander'
import { asTold, Failure } from '../../failure.ts'
import { AnswerFormDocument, FormsToAnswerDocument, type FormToAnswerFragment } from '../../generated/operations.ts'
import { granted } from '../../registry/answer.ts'
import { readJsonFile } from '../../rules/json-file.ts'
import type { CommonOptions, Session } from '../../session.ts'
import type { Shell } from '../../shell/shell.ts'
import { type Words, words } from '../../words/local.ts'
import { inLanguage } from '../shared-words.ts'

interface AnswerOptions extends CommonOptions {
  readonly form?: string
}

export function answerRequestCommand(shell: Shell): Command {
  return shell
    .command(
      'answer',
      words(
        'Shows the forms of a draft and what they still lack, or keeps the answers in a file.',
        '下書きの様式と未記入の項目を示します。ファイルを渡せば、その回答を保存します。',
      ),
      [
        ['raireki request answer <id>', words('what is asked', '何が問われているか')],
        ['raireki request answer <id> answers.json --form <formId>', words('answers one form', '一つの様式に答える')],
      ],
    )
    .argument('<id>', shell.say(words('id of the request', '申請の ID')))
    .argument(
      '[file]',
      shell.say(words('answers by question id, JSON; - for stdin', '設問 ID ごとの回答の JSON。- で標準入力')),
    )
    .addOption(
      shell.option('--form <id>', words('which form (default: the only one)', '答える様式 (既定: 唯一のもの)')),
    )
    .action((id: string, file: string | undefined, options: AnswerOptions) =>
      shell.run(options, (session) =>
        file === undefined ? showForms(session, id) : answer(session, id, file, options),
      ),
    )
}

async function showForms(session: Session, id: string): Promise<void> {
  const { request } = await (await session.registry()).ask(FormsToAnswerDocument, { id })
  told(session, request.forms)
}

async function answer(session: Session, requestId: string, file: string, { form }: AnswerOptions): Promise<void> {
  const answers = await readJsonFile(file)
  const registry = await session.registry()
  const { request } = await registry.ask(FormsToAnswerDocument, { id: requestId })
  const formId = form ?? onlyOne(session, request.forms)
  const { answerForm } = await registry.ask(AnswerFormDocument, { input: { requestId, formId, answers } })
  if (answerForm.__typename === 'InvalidForm') {
    const lines = answerForm.flaws.map(({ path, message }) => `  ${path}: ${message}`)
    const { code, flaws } = answerForm
    throw new Failure('badInput', asTold([answerForm.message, ...lines].join('\n')), { code, facts: { flaws } })
  }
  told(session, granted(answerForm).forms)
}

function onlyOne(session: Session, forms: readonly FormToAnswerFragment[]): string {
  const ids = forms.map(({ version }) => version.form.id)
  if (ids.length === 1) return ids[0] as string
  const listed = forms.map(({ version }) => `${version.form.id} (${inLanguage(version.form.title, session.lang)})`)
  const { what, next } = ids.length === 0 ? nothingAsked : severalAsked(listed.join(', '))
  throw new Failure('badInput', what, { code: 'whichForm', ...(next && { next }) })
}

const nothingAsked: { what: Words; next?: Words } = {
  what: words('This request has no form to answer.', 'この申請には答える様式がありません。'),
}

const severalAsked = (forms: string): { what: Words; next?: Words } => ({
  what: words('This request has several forms.', 'この申請には様式が複数あります。'),
  next: words(`Say which with --form: ${forms}`, `--form で指定してください: ${forms}`),
})

/** Every form with what it still lacks. */
function told({ output, lang }: Session, forms: readonly FormToAnswerFragment[]): void {
  output.result(forms, () =>
    forms.length === 0
      ? output.say(words('There is nothing to answer.', '答える様式はありません。'))
      : forms.map((form) => inWords(form)).join('\n'),
  )
  function inWords({ version, flaws }: FormToAnswerFragment): string {
    const state =
      flaws.length === 0
        ? output.paint('green', output.say(words('answered', '記入済み')))
        : output.paint('yellow', output.say(words(`${flaws.length} to answer`, `未記入 ${flaws.length} 件`)))
    const { id, title } = version.form
    return [
      `${output.paint('dim', id)}  ${output.paint('bold', inLanguage(title, lang))}  ${state}`,
      ...flaws.map(({ path, message }) => `  ${path}: ${message}`),
    ].join('\n')
  }
}
