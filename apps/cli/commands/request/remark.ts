import { Failure } from '../../failure.ts'
import type { RemarkInput, RequestField } from '../../generated/operations.ts'
import { words } from '../../words/local.ts'

const FIELDS: readonly RequestField[] = [
  'GENERAL',
  'PROJECT',
  'STATEMENT',
  'PURPOSE',
  'VERSIONS',
  'CERTIFICATE',
  'TEAM',
  'ETHICS_APPROVAL',
  'PROCESSING',
  'DATA_HANDLING',
  'OUTPUTS',
  'ANSWERS',
  'ATTACHMENTS',
]

/**
 * `data-handling=…` as the field and what is said of it. After the field may stand what within it: `answers:<form>.<question>`
 * or `attachments:<attachment>`.
 */
export function remarkFrom(given: string): RemarkInput {
  const [name = '', ...text] = given.split('=')
  const [before = '', within] = name.trim().split(':')
  const field = FIELDS.find((known) => known === before.toUpperCase().replaceAll('-', '_'))
  const about = field && within !== undefined ? partOf(field, within) : {}
  if (field && about && text.length > 0) return { field, text: text.join('='), ...about }
  const known = FIELDS.map((each) => each.toLowerCase().replaceAll('_', '-')).join(', ')
  throw new Failure(
    'badInput',
    words(
      `“${given}” is not a remark: it should be <field>=<text>, answers:<form>.<question>=<text> or attachments:<id>=<text>.`,
      `「${given}」は指摘として読めません（項目=内容、answers:様式.質問=内容、attachments:ID=内容）。`,
    ),
    { code: 'remark', next: words(`The fields are ${known}.`, `項目：${known}`) },
  )
}

/** One question of one form, or one paper; nothing where the field has no such parts. */
function partOf(field: RequestField, within: string): Pick<RemarkInput, 'question' | 'attachmentId'> | undefined {
  if (field === 'ATTACHMENTS') return within ? { attachmentId: within } : undefined
  const [formId, questionId] = within.split('.')
  return field === 'ANSWERS' && formId && questionId ? { question: { formId, questionId } } : undefined
}
