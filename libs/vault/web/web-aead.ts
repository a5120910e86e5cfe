import { type BodyKey, finalData, nonceAt } from '../format/body-key.ts'
import type { ChunkAead } from '../format/chunk-aead.ts'
import { type Octets, owned } from '../format/octets.ts'
import { GCM, TAG_LENGTH } from '../format/suite.ts'
import { VaultError } from '../vault-error.ts'

/** WebCrypto does the work. It knows GCM only. */
export function webAead(body: BodyKey): ChunkAead {
  if (body.suite.aead !== GCM)
    throw new VaultError('UnsupportedBody', 'Browsers open bodies in GCM only; this one is in OCB.')
  const imported = crypto.subtle.importKey('raw', body.key, 'AES-GCM', false, ['encrypt', 'decrypt'])
  const parameters = (iv: Octets, additionalData: Octets) => ({
    name: 'AES-GCM',
    iv,
    additionalData,
    tagLength: TAG_LENGTH * 8,
  })

  const seal = async (nonce: Octets, data: Octets, plain: Uint8Array): Promise<Octets> =>
    new Uint8Array(await crypto.subtle.encrypt(parameters(nonce, data), await imported, owned(plain)))

  const open = async (nonce: Octets, data: Octets, sealed: Uint8Array): Promise<Octets | undefined> => {
    try {
      return new Uint8Array(await crypto.subtle.decrypt(parameters(nonce, data), await imported, owned(sealed)))
    } catch {
      return undefined
    }
  }

  const nothing = new Uint8Array()
  return {
    seal: (index, plain) => seal(nonceAt(body, index), body.info, plain),
    sealFinal: (index, total) => seal(nonceAt(body, index), finalData(body, total), nothing),
    open: (index, sealed) => open(nonceAt(body, index), body.info, sealed),
    openFinal: async (index, total, tag) =>
      (await open(nonceAt(body, index), finalData(body, total), tag)) !== undefined,
  }
}
