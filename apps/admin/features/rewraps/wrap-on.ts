import type { RewrapRowFragment } from '../../generated/operations.ts'
import type { TypedKey } from '../../ui/private-key-field.tsx'

const FAULTS = ['NotAPrivateKey', 'WrongPassphrase', 'KeyLocked'] as const

export type WrapFault =
  | { readonly code: (typeof FAULTS)[number] | 'other' }
  | { readonly code: 'WrongKey'; readonly wanted: string; readonly held: string }

/** Wraps the session key for the grantee in the browser. The provider's private key is read here and goes nowhere. */
export async function wrapOn(
  task: RewrapRowFragment,
  { armored, passphrase }: TypedKey,
): Promise<{ readonly header: string } | { readonly fault: WrapFault }> {
  const { fromBase64, toBase64 } = await import('@raireki/ledger')
  const { isVaultError, openPrivateKey, rewrap } = await import('@raireki/vault/web')
  try {
    const privateKey = await openPrivateKey(armored, passphrase === '' ? undefined : passphrase)
    const source = fromBase64(task.header ?? '') ?? new Uint8Array()
    return { header: toBase64(await rewrap(source, privateKey, task.certificate.armored)) }
  } catch (error) {
    if (!isVaultError(error)) return { fault: { code: 'other' } }
    if (error.code === 'WrongKey') {
      const { wanted = [], held = [] } = error.facts
      return { fault: { code: 'WrongKey', wanted: wanted.join(', '), held: held.join(', ') } }
    }
    return { fault: { code: FAULTS.find((code) => code === error.code) ?? 'other' } }
  }
}
