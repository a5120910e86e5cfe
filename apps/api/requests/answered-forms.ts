import type { FormsAtHand, SubmissionContent } from '@raireki/governance'
import { type FormsStore, formBody, formKey } from '../forms/index.ts'
import type { Loaders } from '../graphql/loaders.ts'
import type { KeptAnswers } from './request-forms.ts'

/** The forms that submissions answered, in the versions that were asked then, for putting their answers into words. */
export async function answeredForms(
  contents: readonly SubmissionContent[],
  forms: FormsStore,
  loaders: Loaders,
): Promise<FormsAtHand> {
  const keys = contents.flatMap(({ answers }) =>
    Object.entries(answers as KeptAnswers).map(([formId, { number }]) => formKey(formId, number)),
  )
  const versions = await Promise.all([...new Set(keys)].map((key) => loaders.load(forms.versionsByKey, key)))
  const bodies = new Map(
    versions.flatMap((version) =>
      version ? [[formKey(version.formId, version.number), formBody(version)] as const] : [],
    ),
  )
  return (formId, number) => bodies.get(formKey(formId, number))
}
