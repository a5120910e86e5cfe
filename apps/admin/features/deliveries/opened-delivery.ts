import type { OpenDeliveryMutation } from '../../generated/operations.ts'

/** A delivery just opened, with the addresses that are shown once. */
export type OpenedDelivery = Extract<OpenDeliveryMutation['openDelivery'], { files: unknown }>
