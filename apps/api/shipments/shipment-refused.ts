import type { Refused } from '@raireki/governance'

/** Why a shipment is not taken in, and what the person who has it in hand can do. */
export class ShipmentRefused extends Error {
  readonly code: ShipmentRefusal
  readonly next: string
  /** The registry's own refusal, which can be said in other languages too. */
  readonly because: Refused | undefined

  constructor(code: ShipmentRefusal, what: string, next: string, because?: Refused) {
    super(what)
    this.code = code
    this.next = next
    this.because = because
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
