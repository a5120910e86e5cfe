import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useState } from 'react'
import { type AnyVariables, useClient } from 'urql'
import type { Trouble } from '../ui/trouble.tsx'
import { type AnswerOptions, useAnswer } from './answer.tsx'
import { troubleOf } from './trouble.ts'

type Connection<Node> = {
  readonly edges: readonly { readonly node: Node }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null }
}

/** A list that grows page by page as the reader asks for more. */
export type Listing<Node, Data = unknown> = {
  /** The first page's whole answer. */
  readonly answer: Data | undefined
  readonly rows: readonly Node[] | undefined
  readonly trouble: Trouble | undefined
  readonly asking: boolean
  readonly hasMore: boolean
  readonly loadMore: () => Promise<void>
  readonly askAgain: () => void
}

type Further<Node> = { readonly after: string; readonly pages: readonly Connection<Node>[] }

/**
 * The first page is watched, and renews itself after commands. Further pages hang on the first one's end:
 * when that moves, they would overlap or leave a gap, and are dropped.
 */
export function useListing<Data, Variables extends AnyVariables, Node>(
  query: TypedDocumentNode<Data, Variables>,
  variables: NoInfer<Variables>,
  connectionOf: (data: Data) => Connection<Node>,
  options: AnswerOptions = {},
): Listing<Node, Data> {
  const client = useClient()
  const answer = useAnswer(query, variables, options)
  const [further, setFurther] = useState<Further<Node>>()
  const [moreTrouble, setMoreTrouble] = useState<Trouble>()
  const [asking, setAsking] = useState(false)

  const first = answer.data === undefined ? undefined : connectionOf(answer.data)
  const hangsOn = `${JSON.stringify(variables)} ${first?.pageInfo.endCursor ?? ''}`
  const pages = further?.after === hangsOn ? further.pages : []
  const last = pages.at(-1) ?? first

  const loadMore = async () => {
    if (!last?.pageInfo.hasNextPage || asking) return
    setAsking(true)
    setMoreTrouble(undefined)
    const { data, error } = await client.query(query, { ...variables, after: last.pageInfo.endCursor } as Variables)
    if (data) setFurther({ after: hangsOn, pages: [...pages, connectionOf(data)] })
    else setMoreTrouble(error ? troubleOf(error) : { code: 'INTERNAL' })
    setAsking(false)
  }

  return {
    answer: answer.data,
    rows: first && [first, ...pages].flatMap(({ edges }) => edges.map(({ node }) => node)),
    trouble: answer.trouble ?? moreTrouble,
    asking,
    hasMore: last?.pageInfo.hasNextPage ?? false,
    loadMore,
    askAgain: answer.askAgain,
  }
}
