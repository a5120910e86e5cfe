import { config, enums, generateKey, type PrivateKey, type PublicKey } from 'openpgp'

type Order = Omit<Parameters<typeof generateKey>[0], 'format' | 'userIDs'>

const v2 = { aeadProtect: true, preferredAEADAlgorithm: enums.aead.gcm }

/** Every kind of certificate that we accept. */
export const keyKinds: Readonly<Record<string, Order>> = {
  'X25519 in its older form, version 4': { type: 'ecc', curve: 'curve25519Legacy', config: v2 },
  'X25519, version 4': { type: 'curve25519', config: v2 },
  'X25519, version 6': { type: 'curve25519', config: { ...v2, v6Keys: true } },
  'X448, version 6': { type: 'curve448', config: { ...v2, v6Keys: true } },
  'NIST P-256': { type: 'ecc', curve: 'nistP256', config: v2 },
  'NIST P-384': { type: 'ecc', curve: 'nistP384', config: v2 },
  'NIST P-521': { type: 'ecc', curve: 'nistP521', config: v2 },
  'RSA 3072': { type: 'rsa', rsaBits: 3072, config: v2 },
  'of GnuPG, which does not say that it reads version 2': { type: 'ecc', curve: 'curve25519Legacy' },
}

export async function keyOf(order: Order, name = 'test'): Promise<{ privateKey: PrivateKey; publicKey: PublicKey }> {
  return generateKey({ ...order, config: { ...config, ...order.config }, userIDs: [{ name }], format: 'object' })
}
