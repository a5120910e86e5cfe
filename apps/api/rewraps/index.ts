export { RewrapsModule } from './rewraps.module.ts'
