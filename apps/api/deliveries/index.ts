export { DeliveriesModule } from './deliveries.module.ts'
