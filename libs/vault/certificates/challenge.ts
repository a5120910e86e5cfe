import { readCleartextMessage, verify } from 'openpgp'
import { VaultError } from '../vault-error.ts'
import { type DetachedSignature, verifyDetached } from './signatures.ts'
import { acceptSigner } from './signer.ts'
import { strict } from './strength.ts'

export interface ChallengeSubject {
  /** The name of who asks, so that a signature for one registry says nothing to another. */
  readonly registry: string
  readonly fingerprint: string
  /** Made anew for each registration, so that no older signature fits. */
  readonly nonce: string
}

/** The text whose signature shows that somebody holds the private key of a certificate. ASCII, without a last newline. */
export function challengeText({ registry, fingerprint, nonce }: ChallengeSubject): string {
  return [
    'I hold the private key of the OpenPGP certificate',
    fingerprint.match(/.{1,4}/g)?.join(' ') ?? fingerprint,
    `and register it to receive data from ${registry}.`,
    `Nonce: ${nonce}`,
  ].join('\n')
}

/**
 * Checks a challenge that was signed by whatever tool people have: clear-signed, or detached over the text with or
 * without a last newline, with line ends of either kind.
 */
export async function verifyChallenge(
  text: string,
  proof: string,
  certificate: string,
  at = new Date(),
): Promise<DetachedSignature> {
  if (proof.includes('-----BEGIN PGP SIGNED MESSAGE-----')) return verifyClearSigned(text, proof, certificate, at)
  const withCr = text.replaceAll('\n', '\r\n')
  let refused: unknown
  for (const signed of [text, `${text}\n`, withCr, `${withCr}\r\n`]) {
    try {
      return await verifyDetached(new TextEncoder().encode(signed), proof, certificate, at)
    } catch (error) {
      refused ??= error
      if (!(error instanceof VaultError) || error.code !== 'BadSignature') throw error
    }
  }
  throw refused
}

async function verifyClearSigned(
  text: string,
  proof: string,
  certificate: string,
  at: Date,
): Promise<DetachedSignature> {
  const key = await acceptSigner(certificate)
  const message = await readCleartextMessage({ cleartextMessage: proof.trim() }).catch((error: unknown) => {
    throw new VaultError('NotASignature', 'This is not a clear-signed text.', error)
  })
  if (message.getText().trimEnd() !== text) {
    throw new VaultError('ContentMismatch', 'The text that was signed is not the challenge.')
  }
  const { signatures } = await verify({ message, verificationKeys: key, date: at, config: strict })
  const fingerprint = key.getFingerprint().toUpperCase()
  const keyIds = key.getKeys().map((each) => each.getKeyID().toHex())
  const mine = signatures.find(({ keyID }) => keyIds.includes(keyID.toHex()))
  if (!mine) {
    const by = signatures.map(({ keyID }) => keyID.toHex().toUpperCase()).join(', ')
    throw new VaultError('SignedByAnother', `This was signed by ${by}, which is no key of certificate ${fingerprint}.`)
  }
  try {
    await mine.verified
  } catch (error) {
    throw new VaultError('BadSignature', 'The signature does not hold.', error)
  }
  return { fingerprint, signedAt: (await mine.signature).packets[0]?.created ?? at }
}
