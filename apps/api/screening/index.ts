export { Permits, type PermitsFilter } from './permits.ts'
export { ScreeningModule } from './screening.module.ts'
export type { Screened } from './screening.ts'
