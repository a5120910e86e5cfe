import { inLanguage, parseForm } from '@raireki/governance'
import type { TFunction } from 'i18next'
import type { Language } from '../../app/language.ts'
import type { RequestFormAnswersFragment } from '../../generated/operations.ts'

/**
 * What applicants call the question at a path such as `forms.<form>.<question>.<row>.<column>`: the form, the question, and
 * in a table the row and the column. The path itself where there is no such question.
 */
export function questionName(
  forms: readonly Pick<RequestFormAnswersFragment, 'version'>[],
  path: string,
  language: Language,
  t: TFunction,
): string {
  const [, formId, questionId, row, columnId] = path.split('.')
  const parsed = parseForm(forms.find(({ version }) => version.form.id === formId)?.version.body)
  const question = parsed.ok ? parsed.value.questions.find(({ id }) => id === questionId) : undefined
  if (!parsed.ok || !question) return path
  const column = question.columns?.find(({ id }) => id === columnId)
  return [
    inLanguage(parsed.value.title, language),
    inLanguage(question.label, language),
    ...(column ? [t('forms.row', { number: Number(row) + 1 }), inLanguage(column.label, language)] : []),
  ].join(t('ui.within'))
}
