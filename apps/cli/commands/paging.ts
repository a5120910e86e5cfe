interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const pageSize = 100

/** Pages through a connection until there is no more, or enough. */
export async function upTo<Node>(
  limit: number,
  fetch: (first: number, after: string | null) => Promise<Page<Node>>,
): Promise<Node[]> {
  const found: Node[] = []
  let after: string | null = null
  do {
    const page: Page<Node> = await fetch(Math.min(pageSize, limit - found.length), after)
    found.push(...page.edges.map(({ node }) => node))
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null && found.length < limit)
  return found
}
