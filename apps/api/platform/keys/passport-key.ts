import path from 'node:path'
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose'
import { readOrMakeKey } from './key-file.ts'

const ALGORITHM = 'ES256'

/** Signs the visas that tell other systems of our grants. Its public half is served as a JWK set. */
export class PassportKey {
  readonly algorithm = ALGORITHM
  readonly keyId: string
  readonly publicJwk: JWK
  readonly privateKey: CryptoKey
  readonly publicKey: CryptoKey

  private constructor(keyId: string, publicJwk: JWK, privateKey: CryptoKey, publicKey: CryptoKey) {
    this.keyId = keyId
    this.publicJwk = publicJwk
    this.privateKey = privateKey
    this.publicKey = publicKey
  }

  static async open(keysFolder: string): Promise<PassportKey> {
    const written = await readOrMakeKey(path.join(keysFolder, 'passport.jwk'), makeKey)
    const { d, ...half } = JSON.parse(written.toString('utf8')) as JWK
    const keyId = await calculateJwkThumbprint(half)
    const publicJwk: JWK = { ...half, kid: keyId, alg: ALGORITHM, use: 'sig' }
    const privateKey = (await importJWK({ ...half, d: d! }, ALGORITHM)) as CryptoKey
    return new PassportKey(keyId, publicJwk, privateKey, (await importJWK(half, ALGORITHM)) as CryptoKey)
  }
}

async function makeKey(): Promise<Uint8Array> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true })
  return new TextEncoder().encode(JSON.stringify(await exportJWK(privateKey)))
}
