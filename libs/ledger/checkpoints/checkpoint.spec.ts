import { createPublicKey, verify } from 'node:crypto'
import fc from 'fast-check'
import { roots } from '../testing/known-answers.ts'
import { checkpointText, openCheckpoint, parseCheckpointText, signCheckpoint } from './checkpoint.ts'
import { generateSigner, parseVerifier, type Verifier } from './key.ts'
import { parseNote, signNote } from './note.ts'

const origin = 'raireki.example/ledger'
const signer = generateSigner(
  origin,
  Uint8Array.from({ length: 32 }, (_, at) => at),
)
const witness = generateSigner('hospital.example/witness', new Uint8Array(32).fill(9))
const head = { origin, size: 8, root: roots[7]! }

function verifierOf(text: string): Verifier {
  const read = parseVerifier(text)
  if (read.refused) throw new Error(read.message)
  return read.verifier
}

const verifier = verifierOf(signer.verifierKey)

describe('checkpoints', () => {
  it('reads the example of the specification', () => {
    const note = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
`
    const parsed = parseNote(note)
    if (parsed.refused) throw new Error(parsed.message)
    expect(parsed.signatures.map(({ name, signature }) => [name, signature.length])).toEqual([
      ['example.com/behind-the-sofa', 64],
      ['witness.example.com/w1', 72],
    ])
    const read = parseCheckpointText(parsed.text)
    if (read.refused) throw new Error(read.message)
    expect(read.checkpoint).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20852163, extensions: [] })
    expect(checkpointText(read.checkpoint)).toBe(parsed.text)
  })

  it('opens what it signed', () => {
    expect(openCheckpoint(signCheckpoint(head, signer), [verifier])).toMatchObject({ refused: false, checkpoint: head })
  })

  it('makes signatures that Node checks too', () => {
    const note = parseNote(signCheckpoint(head, signer))
    if (note.refused) throw new Error(note.message)
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(signer.publicKey).toString('base64url') },
      format: 'jwk',
    })
    expect(note.signatures).toHaveLength(1)
    expect(verify(null, Buffer.from(note.text), key, note.signatures[0]!.signature)).toBe(true)
    expect(verify(null, Buffer.from(note.text.replace('8', '9')), key, note.signatures[0]!.signature)).toBe(false)
  })

  it('round-trips any head of any size a number can count', () => {
    const hash = fc.uint8Array({ minLength: 32, maxLength: 32 })
    fc.assert(
      fc.property(fc.maxSafeNat(), hash, (size, root) => {
        const opened = openCheckpoint(signCheckpoint({ origin, size, root }, signer), [verifier])
        expect(opened).toMatchObject({ refused: false, checkpoint: { origin, size, root } })
      }),
      { numRuns: 30 },
    )
  })

  it('lets an old and a new key sign while they change over', () => {
    const renewed = generateSigner(origin, new Uint8Array(32).fill(2))
    const note = signCheckpoint(head, signer, renewed)
    expect(openCheckpoint(note, [verifier]).refused).toBe(false)
    expect(openCheckpoint(note, [verifierOf(renewed.verifierKey)]).refused).toBe(false)
  })

  it('does not take a witness for the log', () => {
    const opened = openCheckpoint(signNote(checkpointText(head), [witness]), [
      verifier,
      verifierOf(witness.verifierKey),
    ])
    expect(opened).toMatchObject({ refused: true, code: 'OriginMismatch' })
  })

  it('does not take another log of the same key holder for this one', () => {
    const note = signNote(checkpointText({ ...head, origin: 'raireki.example/other' }), [signer])
    expect(openCheckpoint(note, [verifier])).toMatchObject({ code: 'OriginMismatch' })
  })

  it('keeps extension lines it does not understand', () => {
    const note = signNote(`${checkpointText(head)}from the future\n`, [signer])
    expect(openCheckpoint(note, [verifier])).toMatchObject({ checkpoint: { extensions: ['from the future'] } })
  })

  it.each([
    ['two lines', 'a\n1\n'],
    ['a leading zero', checkpointText(head).replace('\n8\n', '\n08\n')],
    ['a signed size', checkpointText(head).replace('\n8\n', '\n+8\n')],
    ['a size past what can be counted', checkpointText(head).replace('\n8\n', '\n9007199254740992\n')],
    ['a short root', 'a\n1\nAAAA\n'],
    ['an unpadded root', checkpointText(head).replace('=\n', '\n')],
    ['an empty line', `${checkpointText(head)}\nmore\n`],
    ['no last newline', checkpointText(head).slice(0, -1)],
  ])('refuses a checkpoint with %s', (_what, text) => {
    expect(parseCheckpointText(text)).toMatchObject({ refused: true, code: 'CheckpointMalformed' })
  })
})
