export type { Answering } from './answer-form.tsx'
export { RequestForms } from './request-forms.tsx'
