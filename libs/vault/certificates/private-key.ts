import { decryptKey, type PrivateKey, readPrivateKey } from 'openpgp'
import { VaultError } from '../vault-error.ts'

export type { PrivateKey } from 'openpgp'

/** Reads a private key, armored or binary, and unlocks it. */
export async function openPrivateKey(input: string | Uint8Array, passphrase?: string): Promise<PrivateKey> {
  const key = await parse(input)
  if (key.isDecrypted()) return key
  if (passphrase === undefined) throw new VaultError('KeyLocked', 'This private key is locked with a passphrase.')
  try {
    return await decryptKey({ privateKey: key, passphrase })
  } catch (error) {
    throw new VaultError('WrongPassphrase', 'The passphrase does not open this private key.', error)
  }
}

async function parse(input: string | Uint8Array): Promise<PrivateKey> {
  const isText = typeof input === 'string' || (input[0] ?? 0) < 0x80
  const text = typeof input === 'string' ? input : isText ? new TextDecoder().decode(input) : ''
  try {
    return await (isText ? readPrivateKey({ armoredKey: text }) : readPrivateKey({ binaryKey: input as Uint8Array }))
  } catch (error) {
    const given = text.includes('BEGIN PGP PUBLIC KEY BLOCK') ? ' but a certificate, its public half' : ''
    throw new VaultError('NotAPrivateKey', `This is not an OpenPGP private key${given}.`, error)
  }
}
