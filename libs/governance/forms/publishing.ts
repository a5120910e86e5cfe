import { type Happening, happened, type Outcome, refuse } from '../outcome.ts'
import { canonicalJson, sha256Hex } from '../text/index.ts'
import type { Form } from './form.ts'

export type FormPublished = Happening<'FormPublished', { number: number; digest: string; questions: number }>
export type FormClosed = Happening<'FormClosed'>

export type FormRefusal = 'FormClosed' | 'FormUnchanged'

/** The form's identity: two with the same questions are the same. */
export function formDigest(form: Form): string {
  return `sha256:${sha256Hex(canonicalJson(form))}`
}

/** Publishes the next version. Applications that answered an earlier one keep it until they are submitted again. */
export function publishForm(command: {
  readonly formId: string
  readonly isClosed: boolean
  readonly current: { readonly number: number; readonly digest: string } | undefined
  readonly form: Form
}): Outcome<FormPublished, FormRefusal> {
  const { formId, isClosed, current, form } = command
  if (isClosed) return refuse('FormClosed')
  const digest = formDigest(form)
  if (current?.digest === digest) return refuse('FormUnchanged', { number: current.number })
  return happened({
    type: 'FormPublished',
    subjects: { form: formId },
    facts: { number: (current?.number ?? 0) + 1, digest, questions: form.questions.length },
    personal: {},
  })
}

export function closeForm(formId: string, isClosed: boolean): Outcome<FormClosed, 'FormClosed'> {
  if (isClosed) return refuse('FormClosed')
  return happened({ type: 'FormClosed', subjects: { form: formId }, facts: {}, personal: {} })
}
