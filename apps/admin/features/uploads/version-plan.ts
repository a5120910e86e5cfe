import type { Custody, LineageInput } from '../../generated/operations.ts'
import type { LocalText } from '../../ui/local-text-fields.tsx'

/** A version as the person describes it before it is pushed. */
export type VersionPlan = {
  readonly assetId: string
  readonly files: readonly { readonly path: string; readonly file: File }[]
  readonly custody: Custody
  /** For sealed custody: the armoured certificate the session key is wrapped for. */
  readonly sealFor: string | undefined
  readonly note: LocalText
  readonly lineage: readonly LineageInput[]
  readonly original: boolean
}
