export type { Answering } from './answer-form.tsx'
export { questionName } from './question-names.ts'
export { RequestForms } from './request-forms.tsx'
