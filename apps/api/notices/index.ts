export { Concerned } from './concerned.ts'
export { Letters } from './letters.ts'
export { NoticesModule } from './notices.module.ts'
