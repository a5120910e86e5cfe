import { inLanguage, parseForm, REQUEST_FIELDS } from '@raireki/governance'
import { useAnswer } from '../../app/answer.tsx'
import { currentLanguage } from '../../app/language.ts'
import { type RemarkInput, type RequestField, RequestFormsDocument } from '../../generated/operations.ts'

const FIELDS: readonly (readonly [RequestField, keyof typeof REQUEST_FIELDS])[] = [
  ['STATEMENT', 'statement'],
  ['PURPOSE', 'purpose'],
  ['VERSIONS', 'versions'],
  ['ETHICS_APPROVAL', 'ethicsApproval'],
  ['PROCESSING', 'processing'],
  ['DATA_HANDLING', 'dataHandling'],
  ['OUTPUTS', 'outputs'],
  ['TEAM', 'team'],
  ['ANSWERS', 'answers'],
  ['ATTACHMENTS', 'attachments'],
  ['CERTIFICATE', 'certificate'],
  ['PROJECT', 'project'],
  ['GENERAL', 'general'],
]

type Option = { readonly value: string; readonly label: string }
type Group = { readonly group: string; readonly items: Option[] }

/** What of a request can be remarked on: its fields, then each question that was answered, then each paper. */
export function useRemarkSubjects(requestId: string): (Option | Group)[] {
  const language = currentLanguage()
  const { data } = useAnswer(RequestFormsDocument, { id: requestId })
  const forms = (data?.request.forms ?? []).flatMap(({ version }): Group[] => {
    const parsed = parseForm(version.body)
    if (!parsed.ok) return []
    const items = parsed.value.questions.map(({ id, label }) => ({
      value: `ANSWERS ${version.form.id} ${id}`,
      label: inLanguage(label, language),
    }))
    return [{ group: inLanguage(parsed.value.title, language), items }]
  })
  const papers = (data?.request.attachments ?? []).map(({ id, name }) => ({ value: `ATTACHMENTS ${id}`, label: name }))
  return [
    ...FIELDS.map(([value, word]) => ({ value, label: REQUEST_FIELDS[word][language] })),
    ...forms,
    ...(papers.length > 0 ? [{ group: REQUEST_FIELDS.attachments[language], items: papers }] : []),
  ]
}

/** A remark as the registry takes it, from what was chosen in the list. */
export function remarkInput({ about, text }: { readonly about: string; readonly text: string }): RemarkInput {
  const [name, id, questionId] = about.split(' ')
  const field = FIELDS.find(([known]) => known === name)?.[0] ?? 'GENERAL'
  if (id && questionId) return { field, text, question: { formId: id, questionId } }
  return id ? { field, text, attachmentId: id } : { field, text }
}
