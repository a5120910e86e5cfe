/** What both faces offer: pure code and openpgp.js, nothing of Node's. */
export type { Certificate } from './certificates/certificate.ts'
export { type ChallengeSubject, challengeText, verifyChallenge } from './certificates/challenge.ts'
export { generateKeyPair, type KeyPair, type KeyPairOrder } from './certificates/generate-key-pair.ts'
export { openPrivateKey, type PrivateKey } from './certificates/private-key.ts'
export {
  type CertificateReading,
  type CertificateRefusal,
  keyIdsOf,
  readCertificate,
} from './certificates/read-certificate.ts'
export { type DetachedSignature, signDetached, verifyDetached } from './certificates/signatures.ts'
export { bodyLength } from './format/body-layout.ts'
export { freshSalt, freshSessionKey } from './format/fresh-keys.ts'
export { fromHex, hex, type Octets, type ReadAt } from './format/octets.ts'
export { type Part, partCount, partOf, partPlan, suggestedPartSize } from './format/parts.ts'
export { type BodyPlan, bodyPlan, GPG_PART_SIZE, isProfile, type Profile, profileOfPartSize } from './format/profile.ts'
export { SEGMENT_LENGTH } from './format/segments.ts'
export { ourSuite, type Suite } from './format/suite.ts'
export { headerProfile, rewrap, unwrapSessionKey, wrapSessionKey } from './headers/headers.ts'
export { type Header, type Recipient, readHeader } from './headers/read-header.ts'
export { canonical, type Json } from './manifest/canonical.ts'
export * from './manifest/manifest.ts'
export { parseManifest } from './manifest/parse-manifest.ts'
export { pathFault } from './manifest/path.ts'
export type { PlainRange, SealedBody, SealedSource } from './open/sealed-body.ts'
export {
  bodyName,
  parseShipment,
  SHIPMENT_FORMAT,
  type Shipment,
  sealOf,
  shipmentHeader,
  writeShipment,
} from './shipment/shipment.ts'
export { type CertificateRefusalCode, isVaultError, VaultError, type VaultErrorCode } from './vault-error.ts'
