export { RequestsModule } from './requests.module.ts'
export { type RequestRow, RequestsStore } from './requests.store.ts'
