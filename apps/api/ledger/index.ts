export { LedgerModule } from './ledger.module.ts'
export { LedgerStore } from './ledger.store.ts'
