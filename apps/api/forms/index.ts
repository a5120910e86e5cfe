export { FormsModule } from './forms.module.ts'
export { FormsStore, type FormVersionRow, formBody } from './forms.store.ts'
export { invalidForm } from './invalid-form.ts'
