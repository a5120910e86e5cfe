export { familyOf } from './family.ts'
export { RequestsModule } from './requests.module.ts'
export { type RequestRow, RequestsStore } from './requests.store.ts'
