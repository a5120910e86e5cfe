export type { ReceivedShipment, ReceiveShipment } from './receiver.ts'
export { receiverOf } from './receiver-of.ts'
export { ShipmentRefused } from './shipment-refused.ts'
