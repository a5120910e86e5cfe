import { freshSessionKey } from '@raireki/vault'
import { createMessage, decrypt, encrypt, enums, readMessage } from 'openpgp'
import { secondsOf, type Variant } from '../rounds.ts'

const config = {
  aeadProtect: true,
  preferredAEADAlgorithm: enums.aead.gcm,
  aeadChunkSizeByte: 16,
  preferredCompressionAlgorithm: enums.compression.uncompressed,
}
const MEGABYTE = 1e6

/** The library itself, writing and reading the same format; on a smaller piece, since it holds all of it in memory. */
export async function openpgpJs(bytes: Uint8Array<ArrayBuffer>): Promise<Variant[]> {
  const sessionKey = { data: freshSessionKey(), algorithm: 'aes256' as const, aeadAlgorithm: 'gcm' as const }
  const rate = async (work: () => unknown) => bytes.length / MEGABYTE / (await secondsOf(work))

  const seal = async () => {
    const message = await createMessage({ binary: bytes })
    return encrypt({ message, sessionKey, format: 'binary', config })
  }
  const sealed = (await seal()) as Uint8Array<ArrayBuffer>
  const open = async () => {
    const message = await readMessage({ binaryMessage: sealed })
    await decrypt({ message, sessionKeys: [sessionKey], format: 'binary', config })
  }
  return [
    { what: 'openpgp.js SEIPDv2 GCM, encrypt', run: () => rate(seal) },
    { what: 'openpgp.js SEIPDv2 GCM, decrypt', run: () => rate(open) },
  ]
}
