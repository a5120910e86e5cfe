import { randomBytes } from 'node:crypto'
import {
  appendLeaves,
  consistencyProof,
  type Hash,
  type HashReader,
  inclusionProof,
  leafHash,
  type Refusal,
  type Verified,
  verifyConsistency,
  verifyInclusion,
} from '@raireki/ledger'
import { interleaved, median, percentile, secondsOf } from '../rounds.ts'
import { figure, printTable, whole } from '../table.ts'

const LEAVES = 200_000
const BATCHES = [1, 100, 4_000]
const ROUNDS = 3
const PROOFS = 1_000

type Tree = { size: number; root: Hash; readonly read: HashReader; readonly levels: Hash[][] }

/** What the tree costs by itself, with storage that costs nothing. */
export async function measureTree(): Promise<void> {
  const leaves = Array.from({ length: LEAVES }, () => leafHash(randomBytes(300)))
  const variants = BATCHES.map((batch) => {
    // One at a time hashes the right edge anew for every leaf; a hundredth of them is enough to see what that costs.
    const some = batch === 1 ? leaves.slice(0, LEAVES / 100) : leaves
    const run = async () => some.length / (await secondsOf(() => grow(emptyTree(), some, batch)))
    return { what: `append, ${whole(batch)} at a time`, run }
  })
  const rows = (await interleaved(variants.toReversed(), ROUNDS)).map(({ what, rates, ratios }) => [
    what,
    figure(median(rates)),
    `${figure(Math.min(...rates))}–${figure(Math.max(...rates))}`,
    median(ratios).toFixed(2),
  ])
  printTable([`${whole(LEAVES)} leaves in memory`, 'leaves/s', 'min–max', 'to the first'], rows)
  console.log()
  await measureProofs(leaves)
}

async function measureProofs(leaves: readonly Hash[]): Promise<void> {
  const tree = emptyTree()
  const heads: { size: number; root: Hash }[] = []
  for (let at = 0; at < leaves.length; at += 1_000) {
    await grow(tree, leaves.slice(at, at + 1_000), 1_000)
    heads.push({ size: tree.size, root: tree.root })
  }
  const inclusion = timings()
  const consistency = timings()
  for (let i = 0; i < PROOFS; i += 1) {
    const index = (i * 7_919) % tree.size
    const path = await inclusion.make(() => inclusionProof(index, tree.size, tree.read))
    const leaf = leaves[index]!
    inclusion.check(() => verifyInclusion({ leafHash: leaf, index, size: tree.size, proof: path, root: tree.root }))

    const older = heads[(i * 31) % (heads.length - 1)]!
    const proof = await consistency.make(() => consistencyProof(older.size, tree.size, tree.read))
    const claim = { size1: older.size, root1: older.root, size2: tree.size, root2: tree.root, proof }
    consistency.check(() => verifyConsistency(claim))
  }
  const rows = [
    ['make an inclusion proof', ...micros(inclusion.made)],
    ['check it', ...micros(inclusion.checked)],
    ['make a consistency proof', ...micros(consistency.made)],
    ['check it', ...micros(consistency.checked)],
  ]
  printTable([`proofs in a tree of ${whole(tree.size)}`, 'µs, p50', 'p95'], rows)
}

function timings() {
  const made: number[] = []
  const checked: number[] = []
  return {
    made,
    checked,
    async make(proof: () => Promise<Hash[]>): Promise<Hash[]> {
      const began = performance.now()
      const hashes = await proof()
      made.push(performance.now() - began)
      return hashes
    },
    check(verify: () => Verified | Refusal): void {
      const began = performance.now()
      // A figure for proofs that do not hold would be a figure for nothing.
      if (verify().refused) throw new Error('A proof does not hold.')
      checked.push(performance.now() - began)
    },
  }
}

const micros = (times: readonly number[]): string[] => [50, 95].map((at) => figure(percentile(times, at) * 1000))

async function grow(tree: Tree, leaves: readonly Hash[], batch: number): Promise<void> {
  for (let at = 0; at < leaves.length; at += batch) {
    const { size, root, newHashes } = await appendLeaves(tree.size, tree.read, leaves.slice(at, at + batch))
    for (const { level, hash } of newHashes) {
      tree.levels[level] ??= []
      tree.levels[level].push(hash)
    }
    Object.assign(tree, { size, root })
  }
}

function emptyTree(): Tree {
  const levels: Hash[][] = []
  const read: HashReader = async (level, from, count) => (levels[level] ?? []).slice(from, from + count)
  return { size: 0, root: new Uint8Array(), read, levels }
}
