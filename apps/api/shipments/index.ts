export type { ReceivedShipment, ReceiveShipment, ReceivingStep } from './receiver.ts'
export { receiverOf } from './receiver-of.ts'
export { ShipmentRefused } from './shipment-refused.ts'
