export { RequestForms } from './request-forms.tsx'
