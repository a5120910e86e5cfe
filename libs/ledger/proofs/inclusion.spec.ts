import fc from 'fast-check'
import { leafHash } from '../hashing/merkle.ts'
import * as known from '../testing/known-answers.ts'
import { mth, naiveReader, path, someEntries } from '../testing/naive-tree.ts'
import { type InclusionClaim, inclusionPath, inclusionProof, verifyInclusion } from './inclusion.ts'

const entries = someEntries(700)
const reader = naiveReader(entries)

async function honestClaim(index: number, size: number): Promise<InclusionClaim> {
  const proof = await inclusionProof(index, size, reader)
  return { leafHash: leafHash(entries[index]!), index, size, proof, root: mth(entries.slice(0, size)) }
}

describe('inclusion proofs', () => {
  it('are the ones RFC 6962 defines and verify, for every leaf of every tree up to 300', async () => {
    for (let size = 1; size <= 300; size += size < 66 || (size > 250 && size < 260) || size > 297 ? 1 : 7) {
      const tree = entries.slice(0, size)
      const root = mth(tree)
      for (let index = 0; index < size; index += 1) {
        const proof = await inclusionProof(index, size, reader)
        if (size < 66 || index % 16 === 0) expect(proof).toEqual(path(index, tree))
        const { refused } = verifyInclusion({ leafHash: leafHash(tree[index]!), index, size, proof, root })
        if (refused) throw new Error(`leaf ${index} of ${size} was refused`)
      }
    }
  })

  it('matches the proof Certificate Transparency implementations publish', async () => {
    expect(await inclusionProof(0, 8, naiveReader(known.entries))).toEqual(known.firstOfEight)
    const claim = { leafHash: known.roots[0]!, index: 0, size: 8, proof: known.firstOfEight, root: known.roots[7]! }
    expect(verifyInclusion(claim)).toEqual({ refused: false })
  })

  it('follows the four proofs RFC 6962 §2.1.3 draws for a tree of seven', () => {
    const spans = (index: number) => inclusionPath(index, 7).map(({ from, to }) => [from, to])
    expect(spans(0)).toEqual([
      [1, 2],
      [2, 4],
      [4, 7],
    ]) // b, h, l
    expect(spans(3)).toEqual([
      [2, 3],
      [0, 2],
      [4, 7],
    ]) // c, g, l
    expect(spans(4)).toEqual([
      [5, 6],
      [6, 7],
      [0, 4],
    ]) // f, j, k
    expect(spans(6)).toEqual([
      [4, 6],
      [0, 4],
    ]) // i, k
  })

  it('has no more hashes than the tree has levels, past what 32 bits can count', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (a, b) => {
        fc.pre(a !== b)
        const [index, size] = a < b ? [a, b] : [b, a]
        expect(inclusionPath(index, size).length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)) || 1)
      }),
    )
  })

  it('is refused after any one bit of hash, root or leaf is flipped', async () => {
    const claim = await honestClaim(5, 11)
    for (let bit = 0; bit < 256; bit += 1) {
      const flip = (hash: Uint8Array) => hash.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      expect(verifyInclusion({ ...claim, leafHash: flip(claim.leafHash) }).refused).toBe(true)
      expect(verifyInclusion({ ...claim, root: flip(claim.root) }).refused).toBe(true)
      for (const at of claim.proof.keys()) {
        const proof = claim.proof.with(at, flip(claim.proof[at]!))
        expect(verifyInclusion({ ...claim, proof }).refused).toBe(true)
      }
    }
  })

  it('is refused with a hash dropped, doubled, swapped or added, at another index, or in a tree of another root', async () => {
    const sizes = fc.integer({ min: 2, max: 300 }).chain((size) => fc.tuple(fc.nat(size - 1), fc.constant(size)))
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), async ([index, size], where) => {
        const claim = await honestClaim(index, size)
        const { proof } = claim
        const at = where % proof.length
        const next = (at + 1) % proof.length
        const lies: InclusionClaim[] = [
          { ...claim, proof: proof.toSpliced(at, 1) },
          { ...claim, proof: proof.toSpliced(at, 0, proof[at]!) },
          { ...claim, proof: [...proof, claim.root] },
          { ...claim, proof: [claim.leafHash, ...proof] },
          { ...claim, proof: [] },
          { ...claim, index: (index + 1) % size },
          { ...claim, root: mth(entries.slice(0, size + 1)) },
          ...(at === next ? [] : [{ ...claim, proof: proof.with(at, proof[next]!).with(next, proof[at]!) }]),
        ]
        expect(verifyInclusion(claim).refused).toBe(false)
        for (const lie of lies) expect(verifyInclusion(lie).refused).toBe(true)
      }),
    )
  })

  it('says why it refuses', async () => {
    const claim = await honestClaim(2, 5)
    expect(verifyInclusion({ ...claim, index: 5 })).toMatchObject({ code: 'IndexOutOfRange' })
    expect(verifyInclusion({ ...claim, index: -1 })).toMatchObject({ code: 'IndexOutOfRange' })
    expect(verifyInclusion({ ...claim, size: 2.5 })).toMatchObject({ code: 'SizeOutOfRange' })
    expect(verifyInclusion({ ...claim, size: 0 })).toMatchObject({ code: 'IndexOutOfRange' })
    expect(verifyInclusion({ ...claim, proof: claim.proof.slice(1) })).toMatchObject({ code: 'ProofTooShort' })
    expect(verifyInclusion({ ...claim, proof: [...claim.proof, claim.root] })).toMatchObject({ code: 'ProofTooLong' })
    expect(verifyInclusion({ ...claim, root: claim.leafHash })).toMatchObject({ code: 'RootMismatch' })
    expect(verifyInclusion({ ...claim, root: new Uint8Array(20) })).toMatchObject({ code: 'HashMalformed' })
  })

  it.each([
    [5, 5],
    [-1, 5],
    [0, 0],
  ])('cannot be made for leaf %i of %i', async (index, size) => {
    await expect(inclusionProof(index, size, reader)).rejects.toMatchObject({ code: 'IndexOutOfRange' })
  })
})
