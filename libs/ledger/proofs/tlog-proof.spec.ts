import fc from 'fast-check'
import { signCheckpoint } from '../checkpoints/checkpoint.ts'
import { generateSigner, parseVerifier } from '../checkpoints/key.ts'
import { leafHash } from '../hashing/merkle.ts'
import { mth, naiveReader, someEntries } from '../testing/naive-tree.ts'
import { inclusionProof } from './inclusion.ts'
import { readProof, verifyProof, writeProof } from './tlog-proof.ts'

const origin = 'raireki.example/ledger'
const signer = generateSigner(origin, new Uint8Array(32).fill(3))
const read = parseVerifier(signer.verifierKey)
const verifiers = read.refused ? [] : [read.verifier]
const entries = someEntries(41)
const leaf = leafHash(entries[20]!)
const root = mth(entries)
const checkpoint = signCheckpoint({ origin, size: 41, root }, signer)

async function proofText(extra?: Uint8Array): Promise<string> {
  const proof = await inclusionProof(20, 41, naiveReader(entries))
  return writeProof({ index: 20, proof, checkpoint, ...(extra && { extra }) })
}

describe('offline proofs', () => {
  it('are written as C2SP tlog-proof says', async () => {
    const lines = (await proofText(new TextEncoder().encode('grant 7'))).split('\n')
    expect(lines.slice(0, 3)).toEqual(['c2sp.org/tlog-proof@v1', 'extra Z3JhbnQgNw==', 'index 20'])
    expect(lines.slice(9, 12)).toEqual(['', origin, '41'])
  })

  it('are checked with the log key and the leaf alone', async () => {
    const checked = verifyProof(await proofText(), leaf, verifiers)
    expect(checked).toMatchObject({ refused: false, index: 20, checkpoint: { origin, size: 41, root } })
  })

  it('carry extra data without needing it', async () => {
    const extra = Uint8Array.of(1, 2, 3)
    expect(readProof(await proofText(extra))).toMatchObject({ refused: false, extra })
    expect(readProof(await proofText(new Uint8Array()))).toMatchObject({ refused: false, extra: new Uint8Array() })
    const without = readProof(await proofText())
    expect('extra' in without).toBe(false)
  })

  it('round-trip a tree of one, whose proof has no hashes', () => {
    const note = signCheckpoint({ origin, size: 1, root: leaf }, signer)
    const text = writeProof({ index: 0, proof: [], checkpoint: note })
    expect(verifyProof(text, leaf, verifiers)).toMatchObject({ refused: false, index: 0 })
  })

  it('do not hold for another leaf, another log, or nobody trusted', async () => {
    const text = await proofText()
    expect(verifyProof(text, leafHash(entries[21]!), verifiers)).toMatchObject({ code: 'RootMismatch' })
    expect(verifyProof(text, leaf, [])).toMatchObject({ code: 'SignatureMissing' })
    expect(verifyProof(text.replace('index 20', 'index 21'), leaf, verifiers)).toMatchObject({ refused: true })
  })

  it('are refused after any one character is changed', async () => {
    const text = await proofText()
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('A', '0', '\n', ' ', '='), (at, character) => {
        fc.pre(text[at] !== character)
        const changed = text.slice(0, at) + character + text.slice(at + 1)
        expect(verifyProof(changed, leaf, verifiers).refused).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['another header', (text: string) => text.replace('@v1', '@v2')],
    ['extra data that is not base64', (text: string) => text.replace('index', 'extra ?\nindex')],
    ['an index with a leading zero', (text: string) => text.replace('index 20', 'index 020')],
    ['no index', (text: string) => text.replace('index 20\n', '')],
    ['a line that is not a hash', (text: string) => text.replace('index 20', 'index 20\nAAAA')],
    [
      'more hashes than any tree is tall',
      (text: string) => text.replace('index 20', `index 20${`\n${'A'.repeat(43)}=`.repeat(65)}`),
    ],
    ['no checkpoint', (text: string) => text.slice(0, text.indexOf('\n\n'))],
  ])('are refused with %s', async (_what, change) => {
    expect(readProof(change(await proofText()))).toMatchObject({ refused: true, code: 'ProofMalformed' })
  })
})
