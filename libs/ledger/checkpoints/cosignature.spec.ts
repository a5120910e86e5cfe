import { createPublicKey, verify } from 'node:crypto'
import { roots } from '../testing/known-answers.ts'
import { checkpointText, openCheckpoint, signCheckpoint } from './checkpoint.ts'
import { cosignatureTime, generateWitness, parseWitness } from './cosignature.ts'
import { generateSigner, parseVerifier, readVerifierKey, type Verifier } from './key.ts'
import { addSignatures, openNote } from './note.ts'

const origin = 'raireki.example/ledger'
const log = generateSigner(origin, new Uint8Array(32).fill(3))
const hospital = generateWitness('hospital.example/witness', new Uint8Array(32).fill(9))
const head = { origin, size: 8, root: roots[7]! }
const text = checkpointText(head)
const checkpoint = signCheckpoint(head, log)
const time = 1_795_000_000

function verifier(read: ReturnType<typeof parseVerifier>): Verifier {
  if (read.refused) throw new Error(read.message)
  return read.verifier
}

const trusted = [verifier(parseVerifier(log.verifierKey)), verifier(parseWitness(hospital.verifierKey))]

describe('witness cosignatures', () => {
  it('join a checkpoint and open with it', () => {
    const opened = openCheckpoint(addSignatures(checkpoint, [hospital.cosign(text, time)]), trusted)
    if (opened.refused) throw new Error(opened.message)
    expect(opened.signedBy.map(({ name }) => name)).toEqual([origin, 'hospital.example/witness'])
    expect(cosignatureTime(opened.signedBy[1]!.signature)).toBe(BigInt(time))
  })

  it('sign the message that tlog-cosignature gives, as Node checks', () => {
    const key = readVerifierKey(hospital.verifierKey)
    if (key.refused) throw new Error(key.message)
    const x = Buffer.from(key.publicKey).toString('base64url')
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
    const { signature } = hospital.cosign(text, time)
    expect(verify(null, Buffer.from(`cosignature/v1\ntime ${time}\n${text}`), publicKey, signature.slice(8))).toBe(true)
  })

  it('spoil the note when the time was changed', () => {
    const cosignature = hospital.cosign(text, time)
    const earlier = { ...cosignature, signature: cosignature.signature.with(7, 0) }
    expect(openNote(addSignatures(checkpoint, [earlier]), trusted)).toMatchObject({ code: 'SignatureInvalid' })
  })

  it('do not stand in for the log', () => {
    const alone = addSignatures(`${text}\n`, [hospital.cosign(text, time)])
    expect(openCheckpoint(alone, trusted)).toMatchObject({ code: 'OriginMismatch' })
  })

  it('come from keys of their own kind', () => {
    expect(parseWitness(log.verifierKey)).toMatchObject({ code: 'KeyMalformed' })
    expect(parseVerifier(hospital.verifierKey)).toMatchObject({ code: 'KeyMalformed' })
    expect(parseWitness('remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2').refused).toBe(false)
  })

  it('have no time past what the specification allows', () => {
    expect(cosignatureTime(new Uint8Array(72).fill(0xff))).toBeUndefined()
    expect(cosignatureTime(new Uint8Array(71))).toBeUndefined()
  })
})
