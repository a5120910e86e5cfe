export { FormsModule } from './forms.module.ts'
export { FormsStore, type FormVersionRow, formBody, formKey } from './forms.store.ts'
export { invalidForm } from './invalid-form.ts'
