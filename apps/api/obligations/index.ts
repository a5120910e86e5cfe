export { ObligationsModule } from './obligations.module.ts'
