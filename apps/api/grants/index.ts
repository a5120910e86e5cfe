export { GrantsModule } from './grants.module.ts'
export { type GrantRow, GrantsStore, grantOf } from './grants.store.ts'
