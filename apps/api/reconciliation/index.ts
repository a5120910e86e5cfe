export { ReconciliationModule } from './reconciliation.module.ts'
