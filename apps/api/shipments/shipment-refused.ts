/** Why a shipment is not taken in, and what the person who has it in hand can do. */
export class ShipmentRefused extends Error {
  readonly code: ShipmentRefusal
  readonly next: string

  constructor(code: ShipmentRefusal, what: string, next: string) {
    super(what)
    this.code = code
    this.next = next
  }
}

export type ShipmentRefusal =
  | 'Incomplete'
  | 'Damaged'
  | 'Foreign'
  | 'SealDiffers'
  | 'UnknownPacker'
  | 'NotPermitted'
  | 'GivenUp'
