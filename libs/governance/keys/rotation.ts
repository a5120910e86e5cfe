import type { Happening } from '../outcome.ts'

/** The registry's key giving way to a new one (鍵の更新). Fingerprints of the registry itself are no secret. */
export type KeyRotation = { readonly id: string; readonly from: string; readonly to: string }

export function rotationStarted({ id, from, to }: KeyRotation): Happening<'KeyRotationStarted'> {
  return { type: 'KeyRotationStarted', subjects: { rotation: id }, facts: { from, to }, personal: {} }
}

/** One entry for each batch, naming its versions: what was wrapped for the new key, and when, can be told later. */
export function headersRewrapped({ id }: KeyRotation, versionIds: readonly string[]): Happening<'HeaderRewrapped'> {
  const facts = { headers: versionIds.length, versions: versionIds }
  return { type: 'HeaderRewrapped', subjects: { rotation: id }, facts, personal: {} }
}

export function rotationCompleted({ id, from, to }: KeyRotation, rewrapped: number): Happening<'KeyRotationCompleted'> {
  return { type: 'KeyRotationCompleted', subjects: { rotation: id }, facts: { from, to, rewrapped }, personal: {} }
}
