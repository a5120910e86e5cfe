import {
  generateKeyPair,
  openPrivateKey,
  parseManifest,
  readCertificate,
  readHeader,
  signDetached,
  VaultError,
  type VaultErrorCode,
  verifyDetached,
} from '@raireki/vault'
import { exitCode, type Failure } from './failure.ts'
import { transferFailure } from './transfer-words.ts'
import { vaultFailure, vaultWords } from './vault-words.ts'

const codes = Object.keys(vaultWords) as VaultErrorCode[]
const told = (error: unknown) => transferFailure(error) as Failure
const thrownBy = (act: () => unknown) =>
  Promise.resolve()
    .then(act)
    .then(
      () => undefined,
      (error: unknown) => error,
    )
/** What is written the same in every language: commands, options, names of files' first lines and of algorithms. */
const written = /raireki( [a-z]+)*|gpg|sq|(--[a-z-]+ ?)+|BEGIN PGP [A-Z ]+|RAIREKI_[A-Z_]+(=1)?/g

describe('what the vault refuses', () => {
  it.each(codes)('is said in both languages, with what to do next: %s', (code) => {
    const { what, next } = vaultFailure(new VaultError(code, 'The vault said something in English.'))
    for (const sentence of [what, next!]) {
      expect(sentence.en).toMatch(/^[A-Z][\x20-\x7e’]{10,}$/)
      expect(sentence.ja).toMatch(/[ぁ-ん]/)
      expect(sentence.ja.replace(written, '')).not.toMatch(/[A-Za-z]{2,} +[A-Za-z]{2,}/)
      expect(sentence.en + sentence.ja).not.toMatch(/[{}]/)
    }
    expect(next).not.toEqual(what)
  })

  it('has what can be said in any language: dates, ids, places', async () => {
    const [own, other] = [await generateKeyPair({ name: 'One' }), await generateKeyPair({ name: 'Other' })]
    const text = new TextEncoder().encode('signed')
    const signature = await signDetached(text, await openPrivateKey(own.privateKey))
    const another = told(await thrownBy(() => verifyDetached(text, signature, other.certificate)))
    expect(another.what.ja).toMatch(/署名.* \([0-9A-F]{16}, [0-9A-F]{40,}\)。$/)
    const manifest = async (text: string) => told(await thrownBy(() => parseManifest(text))).what.ja
    expect(await manifest('{}')).toBe('マニフェストとして読めません (format)。')
    expect(await manifest('{"format":"other","files":[]}')).toBe('マニフェストとして読めません (format)。')
    expect(await manifest('[]')).toBe('マニフェストとして読めません。')

    const at = new Date('2024-01-01T00:00:00Z')
    const future = await readCertificate(own.certificate, at)
    expect(future).toMatchObject({ code: 'NotYetValid' })
    if (!future.ok)
      expect(told(new VaultError(future.code, future.message)).what.ja).toMatch(/ \(\d{4}-[\d-]+T[\d:]+Z\)。$/)
  })

  it.each([
    ['ChunkDamaged', 'Chunk 3 does not open: it was changed, moved or repeated. The chunks before it are sound.', '3'],
    ['ChunkDamaged', 'Message 2 was changed after it was sealed. Nothing of it may be used.', '2'],
    ['BodyTruncated', 'The body ends 900 octets in, before its final tag: it was cut.', '900'],
    ['UnsupportedBody', 'This body is encrypted in EAX; GCM and OCB are readable.', 'EAX'],
    [
      'UnsupportedBody',
      'This body is in the older OpenPGP form (SEIPD version 1), which has no chunks.',
      'SEIPD version 1',
    ],
    ['SourceChanged', '/data/a.csv was changed while it was being read. Nothing of it may be kept.', '/data/a.csv'],
    ['Expired', 'This certificate expired on 2025-03-31.', '2025-03-31'],
    ['BadShipment', 'In the shipment, packedAt is not a moment.', 'packedAt'],
  ] as const)('takes into both what %s speaks of', (code, message, seen) => {
    const { what } = told(new VaultError(code, message))
    expect(what.en).toContain(` (${seen})`)
    expect(what.ja).toContain(` (${seen})`)
  })

  it('keeps the facts of an error for a script', () => {
    const facts = { wanted: ['AAAA', 'BBBB'], held: ['CCCC'] }
    const failure = told(new VaultError('WrongKey', '', undefined, facts))
    expect(failure.what.en).toBe('This was encrypted to AAAA and BBBB, and you have CCCC.')
    expect(failure.what.ja).toBe('AAAA、BBBB 宛てに暗号化されていますが、手元の鍵は CCCC です。')
    expect(failure.facts).toEqual(facts)
  })

  it('keeps the vault’s own sentence as the cause, for who debugs', async () => {
    const error = await thrownBy(() => readHeader(new Uint8Array(3)))
    expect(told(error).cause).toBe(error)
  })

  // Scripts rely on these numbers.
  it.each([
    [
      6,
      ['NotABody', 'BadFraming', 'BodyTruncated', 'TrailingBytes', 'ChunkDamaged', 'FinalTagWrong', 'WrongSessionKey'],
    ],
    [6, ['ContentMismatch', 'NotAHeader', 'HeaderDamaged', 'BadShipment']],
    [7, ['SourceChanged', 'SourceEnded']],
    [9, ['WrongKey']],
    [11, ['UnsupportedBody', 'UnsupportedCurve', 'TooWeak', 'CannotEncrypt', 'NotACertificate']],
    [2, ['Expired', 'Revoked', 'NotYetValid', 'PrivateKeyGiven', 'SeveralCertificates', 'NotAPrivateKey']],
    [12, ['BadManifest', 'BadSignature', 'SignedByAnother', 'NotASignature']],
  ] as const)('ends with %s where it is %j', (status, wanted) => {
    for (const code of wanted) expect(exitCode[vaultWords[code].outcome]).toBe(status)
  })
})
