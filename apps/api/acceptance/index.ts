export { AcceptanceHandler } from './acceptance.handler.ts'
export { AcceptanceModule } from './acceptance.module.ts'
