import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { emptyTree, entries, roots } from '../testing/known-answers.ts'
import { emptyRoot, leafHash, nodeHash } from './merkle.ts'

const sha256 = (...parts: Uint8Array[]) => new Uint8Array(createHash('sha256').update(Buffer.concat(parts)).digest())

describe('Merkle hashing', () => {
  it('gives the hash of nothing to the empty tree', () => {
    expect(emptyRoot()).toEqual(emptyTree)
  })

  it('hashes a single leaf to the root of its tree', () => {
    expect(leafHash(entries[0]!)).toEqual(roots[0])
  })

  it('joins two leaves into the known root', () => {
    expect(nodeHash(leafHash(entries[0]!), leafHash(entries[1]!))).toEqual(roots[1])
  })

  it('agrees with another SHA-256 on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300 }), (a, b) => {
        expect(leafHash(a)).toEqual(sha256(Uint8Array.of(0), a))
        expect(nodeHash(a, b)).toEqual(sha256(Uint8Array.of(1), a, b))
      }),
    )
  })
})
