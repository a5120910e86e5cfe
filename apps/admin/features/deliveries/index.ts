export { Deliveries } from './deliveries.tsx'
export { OpenDelivery } from './open-delivery.tsx'
