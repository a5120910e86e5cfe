import { saveFile } from '../../ui/save-file.ts'

/** What a browser can hold at once without trouble; larger files are for the command line. */
export const LARGEST_HERE_BYTES = 256 * 2 ** 20

const FAULTS = ['NotAPrivateKey', 'WrongPassphrase', 'KeyLocked', 'ContentMismatch'] as const

export type Fault =
  | { readonly code: (typeof FAULTS)[number] | 'other' }
  | { readonly code: 'WrongKey'; readonly wanted: string; readonly held: string }

export type Sealed = {
  readonly path: string
  readonly mediaType: string
  readonly plainSha256: string
}

/** Fetches one body, opens it with the person's private key, compares it with what was registered, and saves it. */
export async function decryptAndSave(
  file: Sealed,
  header: string,
  key: { readonly armored: string; readonly passphrase: string },
  /** Addresses to the store live a minute: one is asked for when it is needed. */
  addressOf: (path: string) => Promise<string | undefined>,
): Promise<Fault | undefined> {
  const { fromBase64 } = await import('@raireki/ledger')
  const { hex, isVaultError, openInBrowser, openPrivateKey, unwrapSessionKey } = await import('@raireki/vault/web')
  try {
    const privateKey = await openPrivateKey(key.armored, key.passphrase === '' ? undefined : key.passphrase)
    const sessionKey = await unwrapSessionKey(fromBase64(header) ?? new Uint8Array(), privateKey)
    const address = await addressOf(file.path)
    if (address === undefined) return { code: 'other' }
    const answer = await fetch(address, { credentials: 'omit' })
    if (!answer.ok) return { code: 'other' }
    const plain = await openInBrowser(await answer.blob(), sessionKey)
    const digest = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', plain)))
    if (digest !== file.plainSha256) return { code: 'ContentMismatch' }
    saveFile(file.path.split('/').at(-1) ?? 'file', plain, file.mediaType)
    return undefined
  } catch (error) {
    if (!isVaultError(error)) return { code: 'other' }
    if (error.code === 'WrongKey') {
      const { wanted = [], held = [] } = error.facts
      return { code: 'WrongKey', wanted: wanted.join(', '), held: held.join(', ') }
    }
    return { code: FAULTS.find((code) => code === error.code) ?? 'other' }
  }
}
