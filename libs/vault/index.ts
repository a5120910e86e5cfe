export type { Certificate } from './certificates/certificate.ts'
export { generateKeyPair, type KeyPair, type KeyPairOrder } from './certificates/generate-key-pair.ts'
export { openPrivateKey, type PrivateKey } from './certificates/private-key.ts'
export { type CertificateReading, type CertificateRefusal, readCertificate } from './certificates/read-certificate.ts'
export { type DetachedSignature, signDetached, verifyDetached } from './certificates/signatures.ts'
export { bodyLength } from './format/body-layout.ts'
export type { Octets, ReadAt } from './format/octets.ts'
export { type Part, partCount, partOf, partPlan, suggestedPartSize } from './format/parts.ts'
export { ourSuite, type Suite } from './format/suite.ts'
export { rewrap, unwrapSessionKey, wrapSessionKey } from './headers/headers.ts'
export { type Header, type Recipient, readHeader } from './headers/read-header.ts'
export { canonical, type Json } from './manifest/canonical.ts'
export * from './manifest/manifest.ts'
export { parseManifest } from './manifest/parse-manifest.ts'
export { pathFault } from './manifest/path.ts'
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
