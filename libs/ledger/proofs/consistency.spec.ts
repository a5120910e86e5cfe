import fc from 'fast-check'
import * as known from '../testing/known-answers.ts'
import { mth, proof as naiveProof, naiveReader, someEntries } from '../testing/naive-tree.ts'
import { type ConsistencyClaim, consistencyPath, consistencyProof, verifyConsistency } from './consistency.ts'

const entries = someEntries(700)
const reader = naiveReader(entries)
const roots = entries.slice(0, 301).map((_, size) => mth(entries.slice(0, size)))

async function honestClaim(size1: number, size2: number): Promise<ConsistencyClaim> {
  return {
    size1,
    size2,
    root1: roots[size1]!,
    root2: roots[size2]!,
    proof: await consistencyProof(size1, size2, reader),
  }
}

describe('consistency proofs', () => {
  it('are the ones RFC 6962 defines and verify, between trees of every size up to 300', async () => {
    for (let size2 = 1; size2 <= 300; size2 += size2 < 66 || (size2 > 250 && size2 < 260) || size2 > 297 ? 1 : 7) {
      for (let size1 = 1; size1 <= size2; size1 += 1) {
        const claim = await honestClaim(size1, size2)
        if (size2 < 66 || size1 % 16 === 0) expect(claim.proof).toEqual(naiveProof(size1, entries.slice(0, size2)))
        if (verifyConsistency(claim).refused) throw new Error(`${size1} to ${size2} was refused`)
      }
    }
  })

  it('matches the proofs Certificate Transparency implementations publish', async () => {
    const reader = naiveReader(known.entries)
    expect(await consistencyProof(6, 8, reader)).toEqual(known.sixToEight)
    expect(await consistencyProof(2, 5, reader)).toEqual(known.twoToFive)
    const sixToEight = { size1: 6, size2: 8, root1: known.roots[5]!, root2: known.roots[7]!, proof: known.sixToEight }
    const twoToFive = { size1: 2, size2: 5, root1: known.roots[1]!, root2: known.roots[4]!, proof: known.twoToFive }
    expect(verifyConsistency(sixToEight)).toEqual({ refused: false })
    expect(verifyConsistency(twoToFive)).toEqual({ refused: false })
  })

  it('follows the three proofs RFC 6962 §2.1.3 draws for a tree of seven', () => {
    const spans = (size1: number) => consistencyPath(size1, 7).map(({ from, to }) => [from, to])
    expect(spans(3)).toEqual([
      [2, 3],
      [3, 4],
      [0, 2],
      [4, 7],
    ]) // c, d, g, l
    expect(spans(4)).toEqual([[4, 7]]) // l
    expect(spans(6)).toEqual([
      [4, 6],
      [6, 7],
      [0, 4],
    ]) // i, j, k
  })

  it('is refused after any one bit of a hash or a root is flipped', async () => {
    const claim = await honestClaim(6, 11)
    for (let bit = 0; bit < 256; bit += 1) {
      const flip = (hash: Uint8Array) => hash.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))
      expect(verifyConsistency({ ...claim, root1: flip(claim.root1) }).refused).toBe(true)
      expect(verifyConsistency({ ...claim, root2: flip(claim.root2) }).refused).toBe(true)
      for (const at of claim.proof.keys()) {
        const proof = claim.proof.with(at, flip(claim.proof[at]!))
        expect(verifyConsistency({ ...claim, proof }).refused).toBe(true)
      }
    }
  })

  it('is refused with a hash dropped, doubled, swapped or added, or with other trees', async () => {
    const pairs = fc
      .integer({ min: 2, max: 298 })
      .chain((size) => fc.tuple(fc.integer({ min: 1, max: size - 1 }), fc.constant(size)))
    await fc.assert(
      fc.asyncProperty(pairs, fc.nat(), async ([size1, size2], where) => {
        const claim = await honestClaim(size1, size2)
        const { proof, root1, root2 } = claim
        const at = where % proof.length
        const next = (at + 1) % proof.length
        const lies: ConsistencyClaim[] = [
          { ...claim, proof: proof.toSpliced(at, 1) },
          { ...claim, proof: proof.toSpliced(at, 0, proof[at]!) },
          { ...claim, proof: [...proof, root2] },
          { ...claim, proof: [root1, ...proof] },
          { ...claim, proof: [] },
          { ...claim, root1: root2, root2: root1 },
          { ...claim, root1: roots[size1 - 1]! },
          { ...claim, root2: roots[size2 + 1]! },
          ...(at === next ? [] : [{ ...claim, proof: proof.with(at, proof[next]!).with(next, proof[at]!) }]),
        ]
        expect(verifyConsistency(claim).refused).toBe(false)
        for (const lie of lies) expect(verifyConsistency(lie).refused).toBe(true)
      }),
    )
  })

  it('catches a log that rewrote an entry it had already signed', async () => {
    const rewritten = entries.with(3, new TextEncoder().encode('something more convenient'))
    const proof = await consistencyProof(10, 50, naiveReader(rewritten))
    const root2 = mth(rewritten.slice(0, 50))
    expect(verifyConsistency({ size1: 10, size2: 50, root1: roots[10]!, root2, proof }).refused).toBe(true)
  })

  it('says why it refuses', async () => {
    const claim = await honestClaim(3, 7)
    expect(verifyConsistency({ ...claim, size1: 0, root1: roots[0]!, proof: [] })).toMatchObject({
      code: 'SizeOutOfRange',
    })
    expect(verifyConsistency({ ...claim, size1: 8 })).toMatchObject({ code: 'SizeOutOfRange' })
    expect(verifyConsistency({ ...claim, size2: Number.NaN })).toMatchObject({ code: 'SizeOutOfRange' })
    expect(verifyConsistency({ ...claim, proof: [] })).toMatchObject({ code: 'ProofTooShort' })
    expect(verifyConsistency({ ...claim, proof: claim.proof.slice(0, -1) })).toMatchObject({ code: 'ProofTooShort' })
    expect(verifyConsistency({ ...claim, proof: [...claim.proof, claim.root2] })).toMatchObject({
      code: 'ProofTooLong',
    })
    expect(verifyConsistency({ ...claim, root1: claim.root2 })).toMatchObject({ code: 'RootMismatch' })
    expect(verifyConsistency({ ...claim, root2: claim.root1 })).toMatchObject({ code: 'RootMismatch' })
    expect(verifyConsistency({ ...claim, proof: [new Uint8Array(31)] })).toMatchObject({ code: 'HashMalformed' })
  })

  it('compares two heads of one size by their roots alone', async () => {
    const same = await honestClaim(7, 7)
    expect(same.proof).toEqual([])
    expect(verifyConsistency(same).refused).toBe(false)
    expect(verifyConsistency({ ...same, root2: roots[8]! })).toMatchObject({ code: 'RootMismatch' })
    expect(verifyConsistency({ ...same, proof: [roots[7]!] })).toMatchObject({ code: 'ProofTooLong' })
  })

  it.each([
    [0, 5],
    [6, 5],
    [0, 0],
    [1.5, 5],
  ])('cannot be made from %p to %p', async (size1, size2) => {
    await expect(consistencyProof(size1, size2, reader)).rejects.toMatchObject({ code: 'SizeOutOfRange' })
  })
})
