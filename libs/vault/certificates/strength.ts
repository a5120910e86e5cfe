import { type AlgorithmInfo, enums, type PartialConfig } from 'openpgp'

export const SMALLEST_RSA_BITS = 3072

/** Some generators make moduli one bit short of the round number; those are as strong. */
export const strict: PartialConfig = { minRSABits: SMALLEST_RSA_BITS - 1 }

/** For telling a certificate that is too weak from one that is wrong in another way. */
export const lenient: PartialConfig = {
  minRSABits: 0,
  rejectPublicKeyAlgorithms: new Set(),
  rejectCurves: new Set(),
}

const plainNames: Readonly<Record<string, string>> = {
  curve25519Legacy: 'X25519',
  ed25519Legacy: 'Ed25519',
  x25519: 'X25519',
  ed25519: 'Ed25519',
  x448: 'X448',
  ed448: 'Ed448',
  nistP256: 'NIST P-256',
  nistP384: 'NIST P-384',
  nistP521: 'NIST P-521',
}

export function algorithmName(info: AlgorithmInfo): string {
  if (info.bits !== undefined && info.algorithm.startsWith('rsa')) return `RSA ${info.bits}`
  return plainNames[info.curve ?? info.algorithm] ?? info.curve ?? info.algorithm
}

/** Sound, but OpenPGP.js cannot check a signature over them in Node, and so not the certificate either. */
export const isUnsupported = ({ curve }: AlgorithmInfo): boolean =>
  curve !== undefined && (curve.startsWith('brainpool') || curve === 'secp256k1')

export function isWeak(info: AlgorithmInfo): boolean {
  if (info.algorithm.startsWith('rsa')) return (info.bits ?? 0) < SMALLEST_RSA_BITS - 1
  return info.algorithm === enums.read(enums.publicKey, enums.publicKey.dsa) || info.algorithm.startsWith('elgamal')
}
