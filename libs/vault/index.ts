export { bodyLength } from './format/body-layout.ts'
export type { Octets, ReadAt } from './format/octets.ts'
export { type Part, partCount, partOf, partPlan, suggestedPartSize } from './format/parts.ts'
export { ourSuite, type Suite } from './format/suite.ts'
export { openBody, openRange, openSealed } from './open/open-body.ts'
export type { PlainRange, SealedBody, SealedSource } from './open/sealed-body.ts'
export { freshSalt, freshSessionKey } from './seal/fresh-keys.ts'
export {
  type BodyRecipe,
  type PartDigests,
  type PartOrder,
  type SealedPart,
  sealPart,
  streamPart,
} from './seal/seal-part.ts'
export { type CertificateRefusalCode, isVaultError, VaultError, type VaultErrorCode } from './vault-error.ts'
