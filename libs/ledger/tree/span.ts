/** The entries from one index up to, not including, another. Its hash is MTH(D[from:to]) of RFC 6962. */
export type Span = { readonly from: number; readonly to: number }

/** A complete subtree: the `index`-th run of 2^height leaves. */
export type Subtree = { readonly height: number; readonly index: number }

/** Leaf counts are exact integers below 2^53; bitwise operators would cut them to 32 bits. */
export function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

/** The largest power of two smaller than `leaves`: where RFC 6962 splits a tree of more than one leaf. */
export function splitOf(leaves: number): number {
  let split = 1
  while (split * 2 < leaves) split *= 2
  return split
}

/**
 * The complete subtrees that make up a span, left to right.
 *
 * The span must begin where a subtree of its own length may begin, as every span in an RFC 6962 proof does.
 */
export function completeSubtrees(span: Span): Subtree[] {
  const subtrees: Subtree[] = []
  for (let from = span.from; from < span.to; ) {
    let height = 0
    let leaves = 1
    while (leaves * 2 <= span.to - from) {
      leaves *= 2
      height += 1
    }
    subtrees.push({ height, index: from / leaves })
    from += leaves
  }
  return subtrees
}
