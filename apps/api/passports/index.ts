export { PassportsModule } from './passports.module.ts'
