import type { TypedKey } from '../ui/private-key-field.tsx'

const FAULTS = ['NotAPrivateKey', 'WrongPassphrase', 'KeyLocked', 'CannotSign'] as const

export type SignFault = (typeof FAULTS)[number] | 'other'
export type Signer = (text: string) => Promise<string>

type Fault = { readonly fault: SignFault }

/** Opens a key to sign with later. Whether it can sign at all is found out now, not when everything else is done. */
export function openSigner(key: TypedKey): Promise<{ readonly sign: Signer } | Fault> {
  return withKey(key, async (sign) => {
    await sign('')
    return { sign }
  })
}

/** Signs one text. */
export function signHere(text: string, key: TypedKey): Promise<{ readonly signature: string } | Fault> {
  return withKey(key, async (sign) => ({ signature: await sign(text) }))
}

/** A private key is opened in this browser and goes nowhere; what leaves is signatures. */
async function withKey<T>({ armored, passphrase }: TypedKey, use: (sign: Signer) => Promise<T>): Promise<T | Fault> {
  const { isVaultError, openPrivateKey, signDetached } = await import('@raireki/vault/web')
  try {
    const key = await openPrivateKey(armored, passphrase === '' ? undefined : passphrase)
    return await use((text) => signDetached(new TextEncoder().encode(text), key))
  } catch (error) {
    return { fault: (isVaultError(error) && FAULTS.find((code) => code === error.code)) || 'other' }
  }
}
